using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;

namespace SiteLint.Web;

/// <summary>The HTTP client for other hosts: no cookies, no automatic redirects, public addresses only.</summary>
internal sealed class ExternalHttp : IDisposable
{
    private readonly AddressGuard guard;
    private readonly ConcurrentDictionary<string, SslPolicyErrors> certificateErrors = new(StringComparer.OrdinalIgnoreCase);
    private readonly HttpClient client;
    private readonly HostResolver resolve;
    private readonly List<DnsEndPoint> proxies = [];

    /// <summary>Creates a client.</summary>
    /// <param name="options">How hosts are asked.</param>
    /// <param name="proxy">The proxy to go through, or null for none.</param>
    /// <param name="resolve">Finds the addresses of a name; null for the system's way.</param>
    public ExternalHttp(ExternalOptions options, IWebProxy? proxy, HostResolver? resolve = null)
    {
        guard = new AddressGuard(options.PrivateHosts);
        this.resolve = resolve ?? Dns.GetHostAddressesAsync;
        foreach (var scheme in (ReadOnlySpan<string>)["http", "https"])
        {
            if (proxy?.GetProxy(new Uri(scheme + "://any.invalid/")) is { } through)
                proxies.Add(new DnsEndPoint(through.IdnHost, through.Port));
        }

        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = options.RequestTimeout,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10),
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 16 << 10,
            ResponseDrainTimeout = TimeSpan.FromMilliseconds(100),
            UseProxy = proxies.Count > 0,
            Proxy = proxies.Count > 0 ? proxy : null,
            ConnectCallback = ConnectAsync,
        };
        handler.SslOptions.RemoteCertificateValidationCallback = (sender, _, _, errors) =>
        {
            if (errors != SslPolicyErrors.None && sender is SslStream stream)
                certificateErrors[stream.TargetHostName] = errors;
            return errors == SslPolicyErrors.None;
        };
        client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>What was wrong with a host's certificate.</summary>
    public SslPolicyErrors CertificateErrorOf(string host) => certificateErrors.GetValueOrDefault(host);

    /// <summary>Sends a request and reads the header of the answer.</summary>
    /// <exception cref="RefusedAddressException">The address may not be asked.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        var host = request.RequestUri!.IdnHost;
        if (!guard.IsAllowedByName(host) && IsLocalName(host))
            throw new RefusedAddressException(host);
        return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    /// <summary>Names and literal addresses that no DNS answer is needed for; all that can be judged behind a proxy.</summary>
    private static bool IsLocalName(string host)
    {
        host = host.Trim('[', ']').TrimEnd('.');
        if (IPAddress.TryParse(host, out var address))
            return !AddressGuard.IsPublic(address);
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".local", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Connects to an address that was looked at, so that a second DNS answer cannot lead elsewhere.</summary>
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var host = context.DnsEndPoint.Host;
        var addresses = await resolve(host, cancel).ConfigureAwait(false);
        // A proxy that the caller named may be anywhere.
        var allowed = guard.IsAllowedByName(host) || proxies.Contains(context.DnsEndPoint) ? addresses : Array.FindAll(addresses, AddressGuard.IsPublic);
        if (allowed.Length == 0)
            throw addresses.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new RefusedAddressException(host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancel).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
