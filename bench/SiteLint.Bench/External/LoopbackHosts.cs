using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SiteLint.Bench.External;

/// <summary>Fifty hosts on loopback addresses of their own, played by one server, with a log of what each saw.</summary>
internal sealed class LoopbackHosts : IAsyncDisposable
{
    /// <summary>Number of hosts.</summary>
    public const int Hosts = 50;

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, HostLog> logs = new();

    private LoopbackHosts(WebApplication app, int port)
    {
        this.app = app;
        Port = port;
    }

    /// <summary>The port that all of them listen on.</summary>
    public int Port { get; }

    /// <summary>The addresses, as <c>--allow-private</c> takes them.</summary>
    public static string Names { get; } = string.Join(',', Enumerable.Range(1, Hosts).Select(Name));

    /// <summary>What each host saw since the last call of <see cref="Forget"/>.</summary>
    public IReadOnlyCollection<HostLog> Logs => [.. logs.Values];

    /// <summary>Starts it.</summary>
    public static async Task<LoopbackHosts> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var port = FreePort();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            for (var host = 1; host <= Hosts; host++)
                kestrel.Listen(IPAddress.Parse(Name(host)), port);
        });
        var app = builder.Build();
        var played = new LoopbackHosts(app, port);
        app.Run(played.AnswerAsync);
        await app.StartAsync();
        return played;
    }

    /// <summary>A URL of a host.</summary>
    public string Url(int host, string path) => $"http://{Name(host)}:{Port}{path}";

    /// <summary>Empties the logs.</summary>
    public void Forget() => logs.Clear();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }

    private static string Name(int host) => $"127.0.1.{host}";

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Parse(Name(1)), 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var log = logs.GetOrAdd(context.Request.Host.Host, static name => new HostLog(name));
        log.Begin();
        try
        {
            await Misbehaviour.AnswerAsync(context);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
        finally
        {
            log.End();
        }
    }
}
