namespace SiteLint.Web;

/// <summary>
/// One URL on its way to an answer, a request at a time: each request waits in the line of the host it goes to, so that
/// redirects and second looks count against the limits of that host too.
/// </summary>
/// <param name="url">Without a fragment.</param>
/// <param name="fragments">Fragments to look for; empty for none.</param>
internal sealed class UrlWalk(string url, IReadOnlyList<string> fragments)
{
    private string? at;

    /// <summary>The URL as it is linked to, without a fragment.</summary>
    public string Url { get; } = url;

    /// <summary>Fragments to look for; empty for none.</summary>
    public IReadOnlyList<string> Fragments { get; } = fragments;

    /// <summary>Where the next request goes.</summary>
    public string At
    {
        get => at ?? Url;
        set => at = value;
    }

    /// <summary>What the next request is for.</summary>
    public WalkStage Stage { get; set; } = fragments.Count > 0 ? WalkStage.Get : WalkStage.Head;

    /// <summary>Attempts that ended without a clear answer.</summary>
    public int Attempts { get; private set; }

    /// <summary>The time before which the next request is not sent, as a timestamp of the time provider.</summary>
    public long NotBefore { get; set; }

    /// <summary>URLs that redirects led to; null before the first.</summary>
    public List<string>? Seen { get; private set; }

    /// <summary>Where those redirects led that were permanent, up to the first that was not; null for nowhere.</summary>
    public string? PermanentTo { get; private set; }

    /// <summary>Whether a redirect asked to keep a cookie, which is never done.</summary>
    public bool WasOfferedCookies { get; set; }

    /// <summary>The answer, while more is asked about it: https, an archived copy.</summary>
    public ExternalAnswer? Answer { get; set; }

    private bool IsPermanent { get; set; } = true;

    /// <summary>Follows a redirect. False where it was followed before.</summary>
    public bool Follow(Uri next, bool isPermanent)
    {
        IsPermanent &= isPermanent;
        var address = next.AbsoluteUri;
        var isNew = !string.Equals(address, At, StringComparison.Ordinal) && !string.Equals(address, Url, StringComparison.Ordinal) && Seen?.Contains(address) != true;
        (Seen ??= []).Add(address);
        At = address;
        Stage = Fragments.Count > 0 ? WalkStage.Get : WalkStage.Head;
        if (IsPermanent)
            PermanentTo = address;
        return isNew;
    }

    /// <summary>Goes on to ask whether an archive has a copy.</summary>
    public void AskArchive(ExternalAnswer dead)
    {
        Answer = dead;
        At = ArchivedCopy.QuestionFor(Url);
        Stage = WalkStage.Archive;
    }

    /// <summary>Begins anew after an attempt without a clear answer; HEAD is not tried again, for the fault may be its.</summary>
    public void Restart()
    {
        Attempts++;
        at = null;
        Seen = null;
        PermanentTo = null;
        IsPermanent = true;
        Stage = WalkStage.Get;
    }
}
