namespace SiteLint.Linting.Cache;

/// <summary>Numbers for what the rest of a site can see of a page: with the same numbers, the links of all other pages come to the same.</summary>
internal static class PageShape
{
    /// <summary>Of what routing and templates see: header, data, inclusions; null where it has no form.</summary>
    /// <param name="page">The page; null where the file could not be read.</param>
    /// <param name="withHeadings">Whether the headings are seen too.</param>
    public static ulong? Of(Page? page, bool withHeadings)
    {
        if (page is null)
            return 0;
        var writer = new FactWriter();
        try
        {
            writer.Write((int)page.Kind);
            writer.Write(page.FrontMatter is not null);
            DataCodec.Write(page.FrontMatter?.Data, writer);
            DataCodec.Write(page.Data, writer);
        }
        catch (InvalidDataException)
        {
            return null;
        }

        writer.Write(page.UnknownIdsBecause);
        writer.Write(page.BaseHref);
        foreach (var inclusion in page.Inclusions)
        {
            writer.Write(inclusion.Name);
            writer.Write(inclusion.Syntax);
            writer.Write(inclusion.Arguments);
        }

        PageCodec.WriteExtra(page, writer);
        if (withHeadings)
        {
            foreach (var heading in page.Headings)
            {
                writer.Write(heading.Level);
                writer.Write(heading.Text);
                writer.Write(heading.RawText);
                writer.Write(heading.ExplicitId);
                writer.Write(heading.Id);
            }
        }

        return ContentHash.Of(writer.Written);
    }

    /// <summary>Of the ids that links can go to. Where they stand matters only where two have one name.</summary>
    public static ulong OfIds(Page? page)
    {
        if (page is null)
            return 0;
        var writer = new FactWriter();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isDoubled = false;
        foreach (var id in page.Ids)
        {
            writer.Write(id.Name);
            isDoubled |= !names.Add(id.Name);
        }

        for (var i = 0; isDoubled && i < page.Ids.Count; i++)
            writer.Write(page.Ids[i].Span);
        return ContentHash.Of(writer.Written);
    }
}
