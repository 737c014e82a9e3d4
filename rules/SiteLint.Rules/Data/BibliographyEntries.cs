namespace SiteLint.Rules.Data;

/// <summary>What BibTeX asks of entries, after its documentation.</summary>
internal static class BibliographyEntries
{
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["article"] = ["author", "title", "journal", "year"],
        ["book"] = ["author|editor", "title", "publisher", "year"],
        ["booklet"] = ["title"],
        ["inbook"] = ["author|editor", "title", "chapter|pages", "publisher", "year"],
        ["incollection"] = ["author", "title", "booktitle", "publisher", "year"],
        ["inproceedings"] = ["author", "title", "booktitle", "year"],
        ["conference"] = ["author", "title", "booktitle", "year"],
        ["manual"] = ["title"],
        ["mastersthesis"] = ["author", "title", "school", "year"],
        ["phdthesis"] = ["author", "title", "school", "year"],
        ["proceedings"] = ["title", "year"],
        ["techreport"] = ["author", "title", "institution", "year"],
        ["unpublished"] = ["author", "title", "note"],
    };

    /// <summary>Types of entries in BibTeX and BibLaTeX.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        "article", "book", "booklet", "conference", "inbook", "incollection", "inproceedings", "manual", "mastersthesis", "misc",
        "online", "patent", "phdthesis", "proceedings", "report", "software", "techreport", "thesis", "unpublished", "dataset",
        "electronic", "collection", "periodical",
    ];

    /// <summary>Fields that bibliographies have.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "author", "title", "journal", "booktitle", "publisher", "institution", "organization", "school", "volume", "number", "chapter",
        "address", "edition", "editor", "series", "abstract", "keywords", "preview", "selected", "website", "slides", "poster",
        "howpublished", "location", "language", "annote", "copyright",
    ];

    /// <summary>A required field that an entry lacks, as a name or two names with a bar; null where it has all.</summary>
    public static string? FirstMissing(DataNode entry)
    {
        if (!Required.TryGetValue(entry["entrytype"]?.Text ?? "", out var fields))
            return null;
        foreach (var field in fields)
        {
            if (!Has(entry, field))
                return field;
        }

        return null;
    }

    private static bool Has(DataNode entry, string field)
    {
        foreach (var name in field.Split('|'))
        {
            if (entry.Find(name) is not null)
                return true;
        }

        // BibLaTeX's names, and what a crossref brings.
        return entry.Find("crossref") is not null
            || (field == "journal" && entry.Find("journaltitle") is not null)
            || (field == "year" && entry.Find("date") is not null)
            || (field is "school" or "institution" && (entry.Find("institution") ?? entry.Find("school")) is not null);
    }
}
