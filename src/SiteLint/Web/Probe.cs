using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace SiteLint.Web;

/// <summary>Asks for one URL: HEAD, then a ranged GET where HEAD is not to be trusted, redirects by hand.</summary>
internal sealed class Probe(ExternalHttp http, ExternalOptions options, string userAgent, TimeProvider time)
{
    /// <summary>Asks once.</summary>
    /// <param name="url">An absolute http or https URL without a fragment.</param>
    /// <param name="fragment">A fragment to look for, or null.</param>
    /// <param name="cancel">Ends the run.</param>
    public async Task<ProbeResult> AskAsync(string url, string? fragment, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(options.RequestTimeout);
        try
        {
            return await FollowAsync(url, fragment, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return new ProbeResult(Unverified(url, 0, cancel.IsCancellationRequested ? "the time for the run was over" : $"no answer within {options.RequestTimeout.TotalSeconds:0} s")) { MayRetry = !cancel.IsCancellationRequested };
        }
        catch (RefusedAddressException error)
        {
            return new ProbeResult(Unverified(url, 0, error.Message));
        }
        catch (HttpRequestException error)
        {
            return Judge(url, error);
        }
        catch (IOException error)
        {
            return new ProbeResult(Unverified(url, 0, error.Message)) { MayRetry = true };
        }
    }

    /// <summary>Reads a page's text to the limit; null where it is not to be had.</summary>
    public async Task<string?> ReadAsync(string url, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(options.RequestTimeout);
        try
        {
            using var response = await SendAsync(HttpMethod.Get, new Uri(url), ranged: false, limit.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? await ReadBodyAsync(response, limit.Token).ConfigureAwait(false) : null;
        }
        catch (Exception error) when (error is OperationCanceledException or HttpRequestException or IOException)
        {
            return null;
        }
    }

    private static ExternalAnswer Unverified(string url, int status, string because) =>
        new() { Url = url, Verdict = LinkVerdict.Unverified, Status = status, Because = because };

    private static ExternalAnswer Dead(string url, int status, string because) =>
        new() { Url = url, Verdict = LinkVerdict.Dead, Status = status, Because = because };

    private async Task<ProbeResult> FollowAsync(string url, string? fragment, CancellationToken cancel)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { url };
        var at = new Uri(url);
        var isPermanent = true;
        while (true)
        {
            using var response = await AskOneAsync(at, fragment is not null, cancel).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
            {
                if (!Uri.TryCreate(at, location, out var next) || next.Scheme is not ("http" or "https"))
                    return new ProbeResult(Unverified(url, status, $"redirects to '{Shorten(location.OriginalString)}', which is not http or https"));
                isPermanent &= status is 301 or 308;
                if (!seen.Add(next.AbsoluteUri))
                    return new ProbeResult(Dead(url, status, "redirects in a circle"));
                if (seen.Count > options.MaximumRedirects)
                    return new ProbeResult(Dead(url, status, $"redirects more than {options.MaximumRedirects} times"));
                at = next;
                continue;
            }

            var result = await JudgeAsync(url, at, response, fragment, cancel).ConfigureAwait(false);
            return seen.Count > 1 && isPermanent && result.Answer.Verdict == LinkVerdict.External
                ? result with { Answer = result.Answer with { PermanentRedirect = at.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped) } }
                : result;
        }
    }

    private async Task<HttpResponseMessage> AskOneAsync(Uri url, bool needsBody, CancellationToken cancel)
    {
        if (!needsBody)
        {
            var head = await SendAsync(HttpMethod.Head, url, ranged: false, cancel).ConfigureAwait(false);
            // Many servers answer HEAD with an error that GET does not have; what is good, moved or asks for patience stands.
            if ((int)head.StatusCode is (>= 200 and < 400) or 429)
                return head;
            head.Dispose();
        }

        return await SendAsync(HttpMethod.Get, url, ranged: !needsBody, cancel).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri url, bool ranged, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, url);
        request.Headers.UserAgent.ParseAdd(userAgent);
        request.Headers.Accept.ParseAdd("text/html, */*;q=0.8");
        if (ranged)
            request.Headers.Range = new RangeHeaderValue(0, 4095);
        if (options.Headers.TryGetValue(url.Host, out var own))
        {
            foreach (var (name, value) in own)
                request.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request, cancel).ConfigureAwait(false);
    }

    private async Task<ProbeResult> JudgeAsync(string url, Uri at, HttpResponseMessage response, string? fragment, CancellationToken cancel)
    {
        var status = (int)response.StatusCode;
        if (status is (>= 200 and < 300) or 416)
        {
            var isMissing = fragment is not null && !await HasFragmentAsync(response, fragment, cancel).ConfigureAwait(false);
            return new ProbeResult(new ExternalAnswer { Url = url, Verdict = LinkVerdict.External, Status = status, IsFragmentMissing = isMissing }) { RetryAfter = RateLimit(response) };
        }

        if (status is 404 or 410)
            return new ProbeResult(Dead(url, status, status == 404 ? "the host says that there is no such page (404)" : "the host says that the page is gone (410)"));
        if (status == 429 || status is >= 500 and < 600)
        {
            var after = RetryAfter(response);
            return new ProbeResult(Unverified(url, status, $"{at.Host} answered {status} {(status == 429 ? "(too many requests)" : "(an error of its own)")}"))
            {
                MayRetry = status is not (501 or 505 or 999) && (after is null || after <= options.LongestRetryAfter),
                RetryAfter = after,
            };
        }

        var reason = response.Headers.Contains("cf-mitigated") || status == 999
            ? $"{at.Host} keeps programs out ({status})"
            : $"{at.Host} answered {status}";
        return new ProbeResult(Unverified(url, status, reason));
    }

    private ProbeResult Judge(string url, HttpRequestException error)
    {
        var host = new Uri(url).IdnHost;
        if (error.InnerException is RefusedAddressException refused)
            return new ProbeResult(Unverified(url, 0, refused.Message));
        if (error.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData })
            return new ProbeResult(Dead(url, 0, $"there is no host called '{host}'")) { IsNameError = true };
        if (error.InnerException is AuthenticationException || error.HttpRequestError == HttpRequestError.SecureConnectionError)
        {
            return http.CertificateErrorOf(host).HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)
                ? new ProbeResult(Dead(url, 0, $"the certificate of '{host}' is for another name"))
                : new ProbeResult(Unverified(url, 0, $"the certificate of '{host}' is not trusted here"));
        }

        var because = error.InnerException is SocketException socket ? $"no connection to '{host}' ({socket.SocketErrorCode})" : $"no answer from '{host}' ({error.HttpRequestError})";
        return new ProbeResult(Unverified(url, 0, because)) { MayRetry = true };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var after = response.Headers.RetryAfter;
        return after?.Delta ?? (after?.Date is { } date && date > time.GetUtcNow() ? date - time.GetUtcNow() : RateLimit(response));
    }

    /// <summary>The pause that rate-limit headers ask for when nothing is left.</summary>
    private TimeSpan? RateLimit(HttpResponseMessage response)
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

    private static long? Number(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out var values) && long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private async Task<bool> HasFragmentAsync(HttpResponseMessage response, string fragment, CancellationToken cancel)
    {
        if (response.Content.Headers.ContentType?.MediaType is { } type && !type.Contains("html", StringComparison.OrdinalIgnoreCase))
            return true;
        var body = await ReadBodyAsync(response, cancel).ConfigureAwait(false);
        if (body.Length >= options.MaximumBody)
            return true;
        var name = Uri.UnescapeDataString(fragment);
        return HasAttribute(body, name) || HasAttribute(body, "user-content-" + name);
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

    /// <summary>Reads a body to the limit, whatever it claims to unpack to.</summary>
    private async Task<string> ReadBodyAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        if (response.Content.Headers.ContentEncoding.Contains("gzip"))
            stream = new GZipStream(stream, CompressionMode.Decompress);
        var buffer = new byte[options.MaximumBody];
        var read = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel).ConfigureAwait(false);
        return Encoding.UTF8.GetString(buffer, 0, read);
    }

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
