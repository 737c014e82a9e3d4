using System.Globalization;
using System.Net;

namespace SiteLint.Web;

/// <summary>Says what a final answer of a host means: good, dead, or nothing certain.</summary>
internal sealed class AnswerJudge(ExternalOptions options, TimeProvider time)
{
    /// <summary>Judges an answer that is no redirect.</summary>
    public async Task<ProbeStep> JudgeAsync(UrlWalk walk, HttpResponseMessage response, CancellationToken cancel)
    {
        var status = (int)response.StatusCode;
        if (status is (>= 200 and < 300) or 416)
            return await JudgeGoodAsync(walk, response, status, cancel).ConfigureAwait(false);

        var host = new Uri(walk.At).IdnHost;
        if (response.Headers.Contains("cf-mitigated") || status == 999)
            return Unverified(walk, status, $"{host} keeps programs out ({status})");
        if (status is 404 or 410)
            return new ProbeStep { Answer = new ExternalAnswer { Url = walk.Url, Verdict = LinkVerdict.Dead, Status = status, Because = status == 404 ? "the host says that there is no such page (404)" : "the host says that the page is gone (410)" } };
        if (status != 429 && status is < 500 or > 599)
            return Unverified(walk, status, $"{host} answered {status}") with { RetryAfter = RateLimit(response) };

        var after = RetryAfter(response);
        return Unverified(walk, status, $"{host} answered {status} {(status == 429 ? "(too many requests)" : "(an error of its own)")}") with
        {
            MayRetry = status is not (501 or 505) && (after is null || after <= options.LongestRetryAfter),
            RetryAfter = after,
            IsTooMuch = status == 429,
        };
    }

    /// <summary>The pause that rate-limit headers ask for when nothing is left.</summary>
    public TimeSpan? RateLimit(HttpResponseMessage response)
    {
        if (Number(response, "x-ratelimit-remaining") != 0 && Number(response, "ratelimit-remaining") != 0)
            return null;
        var reset = Number(response, "x-ratelimit-reset") ?? Number(response, "ratelimit-reset");
        if (reset is not > 0)
            return null;
        // Some count seconds from now, some seconds since 1970.
        var wait = reset > 1_000_000_000 ? DateTimeOffset.FromUnixTimeSeconds(Math.Min(reset.Value, 32_503_680_000)) - time.GetUtcNow() : TimeSpan.FromSeconds(Math.Min(reset.Value, 86_400));
        return wait > TimeSpan.Zero ? wait : null;
    }

    private async Task<ProbeStep> JudgeGoodAsync(UrlWalk walk, HttpResponseMessage response, int status, CancellationToken cancel)
    {
        var missing = walk.Fragments.Count == 0 ? [] : await FindMissingAsync(walk.Fragments, response, cancel).ConfigureAwait(false);
        var moved = walk.PermanentTo is { } to && to != walk.Url ? to : null;
        return new ProbeStep
        {
            Answer = new ExternalAnswer { Url = walk.Url, Verdict = LinkVerdict.External, Status = status, PermanentRedirect = moved, MissingFragments = missing },
            RetryAfter = RateLimit(response),
        };
    }

    /// <summary>The fragments that an answer's page does not have; none where that cannot be said.</summary>
    private async Task<IReadOnlyList<string>> FindMissingAsync(IReadOnlyList<string> fragments, HttpResponseMessage response, CancellationToken cancel)
    {
        if (response.Content.Headers.ContentType?.MediaType is { } type && !type.Contains("html", StringComparison.OrdinalIgnoreCase))
            return [];
        if (await BoundedBody.ReadAsync(response, options.MaximumBody, cancel).ConfigureAwait(false) is not { } body)
            return [];
        var missing = new List<string>();
        foreach (var fragment in fragments)
        {
            var name = Uri.UnescapeDataString(fragment);
            if (!HasAttribute(body, name) && !HasAttribute(body, "user-content-" + name) && !HasAttribute(body, fragment))
                missing.Add(fragment);
        }

        return missing;
    }

    private static bool HasAttribute(string body, string id)
    {
        var encoded = WebUtility.HtmlEncode(id);
        foreach (var value in id == encoded ? [id] : new[] { id, encoded })
        {
            foreach (var form in new[] { $"\"{value}\"", $"'{value}'", $"={value}>", $"={value} " })
            {
                if (body.Contains(form, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var after = response.Headers.RetryAfter;
        return after?.Delta ?? (after?.Date is { } date && date > time.GetUtcNow() ? date - time.GetUtcNow() : RateLimit(response));
    }

    private static ProbeStep Unverified(UrlWalk walk, int status, string because) =>
        new() { Answer = new ExternalAnswer { Url = walk.Url, Verdict = LinkVerdict.Unverified, Status = status, Because = because } };

    private static long? Number(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out var values) && long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
