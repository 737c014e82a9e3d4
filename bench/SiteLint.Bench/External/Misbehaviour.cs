using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace SiteLint.Bench.External;

/// <summary>What hosts do, by the first segment of the path; everything else is answered well.</summary>
internal static class Misbehaviour
{
    private static readonly Lazy<byte[]> Bomb = new(MakeBomb);

    /// <summary>The kinds, with what is to be said of their links.</summary>
    public static IReadOnlyList<(string Path, LinkVerdict Verdict)> Kinds { get; } =
    [
        ("good", LinkVerdict.External), ("slow", LinkVerdict.External), ("wrong-head", LinkVerdict.External), ("busy-once", LinkVerdict.External),
        ("endless", LinkVerdict.External), ("bomb", LinkVerdict.External), ("gone", LinkVerdict.Dead), ("loop", LinkVerdict.Dead),
        ("hang", LinkVerdict.Unverified), ("reset", LinkVerdict.Unverified), ("busy", LinkVerdict.Unverified), ("busy-silent", LinkVerdict.Unverified),
        ("wall", LinkVerdict.Unverified), ("broken", LinkVerdict.Unverified),
    ];

    /// <summary>Answers a request.</summary>
    public static async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var end = path.IndexOf('/', 1);
        var response = context.Response;
        var isHead = HttpMethods.IsHead(context.Request.Method);
        switch (end < 0 ? path[1..] : path[1..end])
        {
            case "slow":
                await Task.Delay(400, context.RequestAborted);
                break;
            case "hang":
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
            case "reset":
                context.Abort();
                break;
            case "wrong-head":
                response.StatusCode = isHead ? 404 : 200;
                break;
            case "busy-once":
                response.StatusCode = HasPassed(path) ? 200 : 429;
                response.Headers.RetryAfter = "1";
                break;
            case "busy":
                response.StatusCode = 429;
                response.Headers.RetryAfter = "3600";
                break;
            case "busy-silent":
                response.StatusCode = 429;
                break;
            case "wall":
                response.StatusCode = 403;
                response.Headers["cf-mitigated"] = "challenge";
                break;
            case "broken":
                response.StatusCode = 500;
                break;
            case "gone":
                response.StatusCode = 404;
                break;
            case "loop":
                response.StatusCode = 302;
                response.Headers.Location = path.EndsWith('~') ? path[..^1] : path + "~";
                break;
            case "endless":
                response.StatusCode = isHead ? 405 : 200;
                for (var chunk = new byte[8192]; !isHead;)
                    await response.Body.WriteAsync(chunk, context.RequestAborted);
                break;
            case "bomb":
                response.ContentType = "text/html";
                response.Headers.ContentEncoding = "gzip";
                if (!isHead)
                    await response.Body.WriteAsync(Bomb.Value, context.RequestAborted);
                break;
        }
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> Passed = new();

    private static bool HasPassed(string path) => !Passed.TryAdd(path, true);

    private static byte[] MakeBomb()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 256; i++)
                gzip.Write(zeros);
        }

        return packed.ToArray();
    }
}
