namespace SiteLint.Linting.Cache;

/// <summary>What became of the links of a whole site in one state of its files, and what that hangs on.</summary>
internal sealed class LinkSnapshot
{
    /// <summary>The state, as <see cref="Discovery.Git.TreeHash"/> has it; 0 where the files have no blobs.</summary>
    public required ulong Tree { get; init; }

    /// <summary>Of the settings, the sites and the versions.</summary>
    public required ulong Key { get; init; }

    /// <summary>Of the paths of all files.</summary>
    public required ulong Listing { get; init; }

    /// <summary>Of the routes, and of the sources without.</summary>
    public required ulong Routes { get; init; }

    /// <summary>What the models asked of the files beside the listing, and the numbers of the answers.</summary>
    public required IReadOnlyDictionary<string, string> Answers { get; init; }

    /// <summary>Findings of the rules on links that look at the site as a whole; those that a comment switches off are left out.</summary>
    public required IReadOnlyList<Diagnostic> SiteFindings { get; init; }

    /// <summary>The pages, in the order of the listing.</summary>
    public required IReadOnlyList<PageLinks> Pages { get; init; }

    /// <summary>Writes it.</summary>
    public void Write(FactWriter writer)
    {
        writer.Write((long)Tree);
        writer.Write((long)Key);
        writer.Write((long)Listing);
        writer.Write((long)Routes);
        writer.Write(Answers.Count);
        foreach (var (question, answer) in Answers)
        {
            writer.Write(question);
            writer.Write(answer);
        }

        writer.Write(SiteFindings.Count);
        foreach (var finding in SiteFindings)
            DiagnosticCodec.Write(finding, writer);
        writer.Write(Pages.Count);
        foreach (var page in Pages)
            page.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public static LinkSnapshot Read(FactReader reader, byte[] data)
    {
        var tree = (ulong)reader.ReadLong();
        var key = (ulong)reader.ReadLong();
        var listing = (ulong)reader.ReadLong();
        var routes = (ulong)reader.ReadLong();
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var count = reader.ReadCount(); count > 0; count--)
            answers[reader.ReadString() ?? ""] = reader.ReadString() ?? "";
        var findings = new Diagnostic[reader.ReadCount()];
        for (var i = 0; i < findings.Length; i++)
            findings[i] = DiagnosticCodec.ReadDiagnostic(reader);
        var pages = new PageLinks[reader.ReadCount()];
        for (var i = 0; i < pages.Length; i++)
            pages[i] = PageLinks.Read(reader, data);
        return new LinkSnapshot { Tree = tree, Key = key, Listing = listing, Routes = routes, Answers = answers, SiteFindings = findings, Pages = pages };
    }
}
