using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;

namespace SiteLint.Web;

/// <summary>Sends the one request that a URL's walk is at, and says what comes of it: an answer, or the next request.</summary>
internal sealed class Probe(ExternalHttp http, ExternalOptions options, string userAgent, TimeProvider time)
{
    private readonly AnswerJudge judge = new(options, time);

    /// <summary>Sends one request. Never throws for what a host does.</summary>
    /// <param name="walk">Where the URL's walk is; moved on where the answer is another request.</param>
    /// <param name="cancel">Ends the run.</param>
    public async Task<ProbeStep> AskAsync(UrlWalk walk, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(options.RequestTimeout);
        var step = await TryAsync(walk, cancel, limit.Token).ConfigureAwait(false);
        // What is asked about an answer that is there already can only add to it.
        return walk.Answer is { } known && step.Answer?.Verdict == LinkVerdict.Unverified
            ? step with { Answer = known, MayRetry = false }
            : step;
    }

    private async Task<ProbeStep> TryAsync(UrlWalk walk, CancellationToken cancel, CancellationToken limit)
    {
        try
        {
            using var response = await SendAsync(walk, limit).ConfigureAwait(false);
            return walk.Stage switch
            {
                WalkStage.Archive => new ProbeStep { Answer = await ArchivedCopy.ReadAsync(walk.Answer!, response, options.MaximumBody, limit).ConfigureAwait(false) },
                WalkStage.SecureHead or WalkStage.SecureGet => JudgeSecure(walk, response),
                _ => await JudgeAsync(walk, response, limit).ConfigureAwait(false),
            };
        }
        catch (OperationCanceledException)
        {
            return cancel.IsCancellationRequested
                ? new ProbeStep { Answer = Unverified(walk, 0, "the time for the run was over") }
                : new ProbeStep { Answer = Unverified(walk, 0, $"no answer within {options.RequestTimeout.TotalSeconds:0} s"), MayRetry = true, IsSilent = true };
        }
        catch (RefusedAddressException error)
        {
            return new ProbeStep { Answer = Unverified(walk, 0, error.Message) with { IsRefused = true } };
        }
        catch (HttpRequestException error)
        {
            return Judge(walk, error);
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            return new ProbeStep { Answer = Unverified(walk, 0, error.Message), MayRetry = true };
        }
    }

    private async Task<HttpResponseMessage> SendAsync(UrlWalk walk, CancellationToken cancel)
    {
        var url = new Uri(walk.At);
        using var request = new HttpRequestMessage(walk.Stage is WalkStage.Head or WalkStage.SecureHead ? HttpMethod.Head : HttpMethod.Get, url);
        request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html, */*;q=0.8");
        if (walk.Stage == WalkStage.SecureGet || (walk.Stage == WalkStage.Get && walk.Fragments.Count == 0))
            request.Headers.Range = new RangeHeaderValue(0, 4095);
        foreach (var (name, value) in HostHeaders.For(url, new Uri(walk.Url), options.Headers))
        {
            // A user agent of the caller's takes the place of ours.
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request, cancel).ConfigureAwait(false);
    }

    private async Task<ProbeStep> JudgeAsync(UrlWalk walk, HttpResponseMessage response, CancellationToken cancel)
    {
        var status = (int)response.StatusCode;
        if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
            return Follow(walk, response, status, location);

        // Many servers answer HEAD with an error that GET does not have; what is good or asks for patience stands.
        if (walk.Stage == WalkStage.Head && status is not ((>= 200 and < 300) or 429))
        {
            walk.Stage = WalkStage.Get;
            return ProbeStep.Onward;
        }

        var step = await judge.JudgeAsync(walk, response, cancel).ConfigureAwait(false);
        return AskMore(walk, step);
    }

    private ProbeStep Follow(UrlWalk walk, HttpResponseMessage response, int status, Uri location)
    {
        if (!Uri.TryCreate(new Uri(walk.At), location, out var next) || next.Scheme is not ("http" or "https"))
            return new ProbeStep { Answer = Unverified(walk, status, $"redirects to '{Shorten(location.OriginalString)}', which is not http or https") };
        walk.WasOfferedCookies |= response.Headers.Contains("Set-Cookie");
        var isNew = walk.Follow(next, status is 301 or 308);
        if (isNew && walk.Seen!.Count <= options.MaximumRedirects)
            return new ProbeStep { RetryAfter = judge.RateLimit(response) };
        // A page that a visitor without cookies is sent back from is there for those who have them.
        if (walk.WasOfferedCookies)
            return new ProbeStep { Answer = Unverified(walk, status, "redirects until a cookie is kept") };
        return new ProbeStep { Answer = Dead(walk, status, isNew ? $"redirects more than {options.MaximumRedirects} times" : "redirects in a circle") };
    }

    /// <summary>Goes on with what the caller wants to know besides, where the answer gives reason to.</summary>
    private ProbeStep AskMore(UrlWalk walk, ProbeStep step)
    {
        if (step.Answer is not { } answer)
            return step;
        if (options.ChecksHttps && answer.Verdict == LinkVerdict.External && walk.Url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && walk.At.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && new Uri(walk.Url).IsDefaultPort)
        {
            walk.Answer = answer;
            walk.At = string.Concat("https://", walk.Url.AsSpan(7));
            walk.Stage = WalkStage.SecureHead;
            return step with { Answer = null };
        }

        if (options.SuggestsArchived && answer.Verdict == LinkVerdict.Dead)
        {
            walk.AskArchive(answer);
            return step with { Answer = null };
        }

        return step;
    }

    private static ProbeStep JudgeSecure(UrlWalk walk, HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode)
            return new ProbeStep { Answer = walk.Answer! with { AnswersOnHttps = true } };
        if (walk.Stage == WalkStage.SecureGet || (int)response.StatusCode is < 400 or 429)
            return new ProbeStep { Answer = walk.Answer };
        walk.Stage = WalkStage.SecureGet;
        return ProbeStep.Onward;
    }

    private ProbeStep Judge(UrlWalk walk, HttpRequestException error)
    {
        var host = new Uri(walk.At).IdnHost;
        if (error.InnerException is RefusedAddressException refused)
            return new ProbeStep { Answer = Unverified(walk, 0, refused.Message) with { IsRefused = true } };
        if (error.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData })
            return AskMoreOfNew(walk, new ProbeStep { Answer = walk.Answer ?? Dead(walk, 0, $"there is no host called '{host}'"), IsNameError = true });
        if (error.InnerException is AuthenticationException || error.HttpRequestError == HttpRequestError.SecureConnectionError)
        {
            return http.CertificateErrorOf(host).HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)
                ? AskMoreOfNew(walk, new ProbeStep { Answer = walk.Answer ?? Dead(walk, 0, $"the certificate of '{host}' is for another name") })
                : new ProbeStep { Answer = Unverified(walk, 0, $"the certificate of '{host}' is not trusted here") };
        }

        var because = error.InnerException is SocketException socket ? $"no connection to '{host}' ({socket.SocketErrorCode})" : $"no answer from '{host}' ({error.HttpRequestError})";
        return new ProbeStep { Answer = Unverified(walk, 0, because), MayRetry = true, IsSilent = true };
    }

    private ProbeStep AskMoreOfNew(UrlWalk walk, ProbeStep step) => walk.Answer is null ? AskMore(walk, step) : step;

    private static ExternalAnswer Unverified(UrlWalk walk, int status, string because) =>
        new() { Url = walk.Url, Verdict = LinkVerdict.Unverified, Status = status, Because = because };

    private static ExternalAnswer Dead(UrlWalk walk, int status, string because) =>
        new() { Url = walk.Url, Verdict = LinkVerdict.Dead, Status = status, Because = because };

    private static string Shorten(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
