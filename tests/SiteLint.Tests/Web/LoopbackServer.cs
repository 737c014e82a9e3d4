using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SiteLint.Tests.Web;

/// <summary>A server on the loopback address that misbehaves in every way its paths name, and logs who asked what when.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, int> active = new();

    private LoopbackServer(WebApplication app) => this.app = app;

    public string Origin { get; private set; } = "";

    public ConcurrentQueue<(string Host, string Method, string Path, TimeSpan At)> Log { get; } = new();

    public ConcurrentDictionary<string, int> MostActive { get; } = new();

    public ConcurrentBag<string> Cookies { get; } = [];

    public ConcurrentDictionary<string, string> Tokens { get; } = new();

    /// <summary>Starts it.</summary>
    /// <param name="hosts">Number of hosts, each with a loopback address of its own; those after the first answer too.</param>
    /// <param name="certificate">The name in the certificate it answers with by https; null for http.</param>
    public static async Task<LoopbackServer> StartAsync(int hosts = 1, string? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var port = FreePort();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port, options =>
            {
                if (certificate is not null)
                    options.UseHttps(SelfSigned(certificate));
            });
            for (var host = 1; host <= hosts && hosts > 1; host++)
                kestrel.Listen(IPAddress.Parse(HostName(host)), port);
        });
        var app = builder.Build();
        var server = new LoopbackServer(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        server.Origin = certificate is null ? $"http://127.0.0.1:{port}" : $"https://localhost:{port}";
        return server;
    }

    public string Url(string path) => Origin + path;

    /// <summary>A URL of another host that this server plays.</summary>
    /// <param name="host">From 1.</param>
    /// <param name="path">The path.</param>
    public string Url(int host, string path) => Origin.Replace("127.0.0.1", HostName(host), StringComparison.Ordinal) + path;

    /// <summary>The address of a host.</summary>
    public static string HostName(int host) => $"127.0.1.{host}";

    private static X509Certificate2 SelfSigned(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public int Asked(string path) => Log.Count(entry => entry.Path == path);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var host = context.Request.Host.Host;
        Log.Enqueue((host, context.Request.Method, path, Stopwatch.GetElapsedTime(0)));
        if (context.Request.Headers.Cookie.Count > 0)
            Cookies.Add(path);
        Tokens[path] = context.Request.Headers.Authorization.ToString();
        var now = active.AddOrUpdate(host, 1, static (_, count) => count + 1);
        MostActive.AddOrUpdate(host, now, (_, most) => Math.Max(most, now));
        try
        {
            await ActAsync(context, path);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
        finally
        {
            active.AddOrUpdate(host, 0, static (_, count) => count - 1);
        }
    }

    private async Task ActAsync(HttpContext context, string path)
    {
        var response = context.Response;
        var isHead = HttpMethods.IsHead(context.Request.Method);
        switch (path)
        {
            case "/head-lies":
                response.StatusCode = isHead ? 404 : 200;
                return;
            case "/slow":
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
                return;
            case "/reset":
                context.Abort();
                return;
            case "/wait-once":
                response.StatusCode = Asked(path) <= 1 ? 429 : 200;
                response.Headers.RetryAfter = "1";
                return;
            case "/busy":
                response.StatusCode = 429;
                return;
            case "/loop-a" or "/loop-b":
                response.StatusCode = 302;
                response.Headers.Location = path == "/loop-a" ? "/loop-b" : "/loop-a";
                return;
            case "/moved":
                response.StatusCode = 301;
                response.Headers.Location = "/ok";
                response.Headers.SetCookie = "a=b";
                return;
            case "/cookie-wall":
                response.StatusCode = 302;
                response.Headers.Location = "/cookie-wall?" + (context.Request.Query.Count == 0 ? "1" : "");
                response.Headers.SetCookie = "seen=1";
                return;
            case "/half-moved":
                response.StatusCode = 301;
                response.Headers.Location = "/login-first";
                return;
            case "/login-first":
                response.StatusCode = 302;
                response.Headers.Location = "/ok";
                return;
            case "/slash":
                response.StatusCode = 308;
                response.Headers.Location = "/slash/";
                return;
            case "/to-other":
                response.StatusCode = 302;
                response.Headers.Location = context.Request.Query["at"].ToString();
                return;
            case "/chain":
                response.StatusCode = 302;
                response.Headers.Location = "/chain?" + (int.Parse("0" + context.Request.QueryString.Value!.TrimStart('?'), System.Globalization.CultureInfo.InvariantCulture) + 1);
                return;
            case "/no-head":
                response.StatusCode = isHead ? 405 : 200;
                return;
            case "/head-hangs":
                if (isHead)
                    await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
                return;
            case "/challenge":
                response.StatusCode = 404;
                response.Headers["cf-mitigated"] = "challenge";
                return;
            case "/long-pause":
                response.StatusCode = 429;
                response.Headers.RetryAfter = "86400";
                return;
            case "/spent":
                response.Headers["x-ratelimit-remaining"] = "0";
                response.Headers["x-ratelimit-reset"] = "1";
                return;
            case "/to-metadata":
                response.StatusCode = 302;
                response.Headers.Location = "http://169.254.169.254/latest/";
                return;
            case "/to-file":
                response.StatusCode = 302;
                response.Headers.Location = "file:///etc/passwd";
                return;
            case "/endless":
                response.StatusCode = isHead ? 405 : 200;
                for (var chunk = new byte[8192]; !isHead && !context.RequestAborted.IsCancellationRequested;)
                    await response.Body.WriteAsync(chunk, context.RequestAborted);
                return;
            case "/bomb":
                response.ContentType = "text/html";
                response.Headers.ContentEncoding = "gzip";
                if (!isHead)
                    await response.Body.WriteAsync(Bomb.Value, context.RequestAborted);
                return;
            case "/page":
                response.ContentType = "text/html";
                if (!isHead)
                    await response.Body.WriteAsync(Encoding.UTF8.GetBytes("<h1 id=\"here\">x</h1>"), context.RequestAborted);
                return;
            default:
                response.StatusCode = path.StartsWith("/status/", StringComparison.Ordinal) ? int.Parse(path[8..], System.Globalization.CultureInfo.InvariantCulture) : 200;
                return;
        }
    }

    private static readonly Lazy<byte[]> Bomb = new(static () =>
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 256; i++)
                gzip.Write(zeros);
        }

        return packed.ToArray();
    });
}
