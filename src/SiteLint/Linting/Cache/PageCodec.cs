namespace SiteLint.Linting.Cache;

/// <summary>Writes and reads pages.</summary>
internal static class PageCodec
{
    private static readonly Dictionary<string, string> NoExtra = [];

    /// <summary>Writes what routing asks of every page.</summary>
    /// <exception cref="InvalidDataException">It holds what has no form here.</exception>
    public static void WriteHead(Page page, FactWriter writer)
    {
        writer.Write((int)page.Kind);
        WriteFrontMatter(page.FrontMatter, writer);
        DataCodec.Write(page.Data, writer);
        writer.Write(page.UnknownIdsBecause);
        writer.Write(page.Inclusions.Count);
        foreach (var inclusion in page.Inclusions)
        {
            writer.Write(inclusion.Name);
            writer.Write(inclusion.Syntax);
            writer.Write(inclusion.Arguments);
            writer.Write(inclusion.Span);
        }

        writer.Write(page.Length);
        writer.Write(page.BodyStart);
        writer.Write(page.BaseHref);
        WriteExtra(page, writer);
    }

    /// <summary>Writes the facts of the generator about a page.</summary>
    public static void WriteExtra(Page page, FactWriter writer)
    {
        writer.Write(page.Extra.Count);
        foreach (var (key, value) in page.Extra)
        {
            writer.Write(key);
            writer.Write(value);
        }
    }

    /// <summary>Writes the rest.</summary>
    public static void WriteParts(Page page, FactWriter writer)
    {
        WriteHeadings(page, writer);
        writer.Write(page.Links.Count);
        foreach (var link in page.Links)
            ReferenceCodec.Write(link, writer);
        writer.Write(page.Images.Count);
        foreach (var image in page.Images)
            ReferenceCodec.Write(image, writer);
        WriteBroken(page, writer);
        writer.Write(page.EmailAddresses.Count);
        foreach (var address in page.EmailAddresses)
            ReferenceCodec.Write(address, writer);
        WriteLines(page.Lines, writer);
    }

    /// <summary>Reads a page whose parts are read once they are asked for.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="reader">Stands at what <see cref="WriteHead"/> wrote.</param>
    /// <param name="readParts">Reads the parts; given the length of the text.</param>
    public static Page ReadHead(string path, FactReader reader, Func<int, PageParts> readParts)
    {
        var kind = (SourceKind)reader.ReadInt();
        var frontMatter = ReadFrontMatter(reader);
        var data = DataCodec.ReadDocument(reader);
        var unknown = reader.ReadString();
        var count = reader.ReadCount();
        var inclusions = count == 0 ? [] : new Inclusion[count];
        for (var i = 0; i < inclusions.Length; i++)
            inclusions[i] = ReadInclusion(reader);
        var length = reader.ReadInt();
        var bodyStart = reader.ReadInt();
        var baseHref = reader.ReadString();
        return new Page(path, kind, () => readParts(length))
        {
            FrontMatter = frontMatter,
            Data = data,
            UnknownIdsBecause = unknown,
            Inclusions = inclusions,
            Length = length,
            BodyStart = bodyStart,
            BaseHref = baseHref,
            Extra = ReadExtra(reader),
        };
    }

    /// <summary>Reads what <see cref="WriteParts"/> wrote.</summary>
    /// <param name="length">Length of the page's text.</param>
    /// <param name="reader">Stands at it.</param>
    public static PageParts ReadParts(int length, FactReader reader)
    {
        var (headings, ids) = ReadHeadings(reader);
        var links = new Link[reader.ReadCount()];
        for (var i = 0; i < links.Length; i++)
            links[i] = ReferenceCodec.ReadLink(reader);
        var images = new Image[reader.ReadCount()];
        for (var i = 0; i < images.Length; i++)
            images[i] = ReferenceCodec.ReadImage(reader);
        var broken = new BrokenReference[reader.ReadCount()];
        for (var i = 0; i < broken.Length; i++)
            broken[i] = new BrokenReference(reader.ReadString()!, reader.ReadString()!, reader.ReadSpan(), reader.ReadBool()) { Fix = DiagnosticCodec.ReadFix(reader) };
        var addresses = new EmailAddress[reader.ReadCount()];
        for (var i = 0; i < addresses.Length; i++)
            addresses[i] = ReferenceCodec.ReadEmail(reader);
        return new PageParts
        {
            Headings = headings,
            Ids = ids,
            Links = links,
            Images = images,
            BrokenReferences = broken,
            EmailAddresses = addresses,
            Lines = ReadLines(reader, length),
        };
    }

    private static Dictionary<string, string> ReadExtra(FactReader reader)
    {
        var count = reader.ReadCount();
        if (count == 0)
            return NoExtra;
        var extra = new Dictionary<string, string>(StringComparer.Ordinal);
        for (; count > 0; count--)
            extra[reader.ReadString()!] = reader.ReadString()!;
        return extra;
    }

    private static Inclusion ReadInclusion(FactReader reader)
    {
        var name = reader.ReadString()!;
        var syntax = reader.ReadString()!;
        var arguments = reader.ReadString()!;
        return new Inclusion(name, syntax, reader.ReadSpan()) { Arguments = arguments };
    }

    private static void WriteFrontMatter(FrontMatter? frontMatter, FactWriter writer)
    {
        writer.Write(frontMatter is not null);
        if (frontMatter is null)
            return;
        DataCodec.Write(frontMatter.Data, writer);
        writer.Write(frontMatter.Span);
        writer.Write(frontMatter.ContentSpan);
    }

    private static FrontMatter? ReadFrontMatter(FactReader reader) =>
        reader.ReadBool() ? new FrontMatter(DataCodec.ReadDocument(reader)!, reader.ReadSpan(), reader.ReadSpan()) : null;

    private static void WriteHeadings(Page page, FactWriter writer)
    {
        writer.Write(page.Headings.Count);
        foreach (var heading in page.Headings)
        {
            writer.Write(heading.Level);
            writer.Write(heading.Text);
            writer.Write(heading.RawText);
            writer.Write(heading.Span);
            writer.Write(heading.ExplicitId);
            writer.Write(heading.Id);
            writer.Write(heading.IsHtml);
        }

        writer.Write(page.Ids.Count);
        foreach (var id in page.Ids)
        {
            writer.Write(id.Name);
            writer.Write(id.Span);
            writer.Write((int)id.Origin);
        }
    }

    private static (Heading[] Headings, ElementId[] Ids) ReadHeadings(FactReader reader)
    {
        var headings = new Heading[reader.ReadCount()];
        for (var i = 0; i < headings.Length; i++)
        {
            headings[i] = new Heading
            {
                Level = reader.ReadInt(),
                Text = reader.ReadString()!,
                RawText = reader.ReadString()!,
                Span = reader.ReadSpan(),
                ExplicitId = reader.ReadString(),
                Id = reader.ReadString(),
                IsHtml = reader.ReadBool(),
            };
        }

        var ids = new ElementId[reader.ReadCount()];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = new ElementId(reader.ReadString()!, reader.ReadSpan(), (ElementIdOrigin)reader.ReadInt());
        return (headings, ids);
    }

    private static void WriteBroken(Page page, FactWriter writer)
    {
        writer.Write(page.BrokenReferences.Count);
        foreach (var broken in page.BrokenReferences)
        {
            writer.Write(broken.Code);
            writer.Write(broken.Label);
            writer.Write(broken.Span);
            writer.Write(broken.IsImage);
            DiagnosticCodec.Write(broken.Fix, writer);
        }
    }

    /// <summary>Line starts are kept as the lengths of the lines, most of which take one byte.</summary>
    private static void WriteLines(LineTable lines, FactWriter writer)
    {
        writer.Write(lines.Count);
        var before = 0;
        foreach (var start in lines.Starts)
        {
            writer.Write(start - before);
            before = start;
        }
    }

    private static LineTable ReadLines(FactReader reader, int length)
    {
        var starts = new int[reader.ReadCount()];
        var before = 0;
        for (var i = 0; i < starts.Length; i++)
            starts[i] = before += reader.ReadInt();
        return LineTable.FromStarts(starts, length);
    }
}
