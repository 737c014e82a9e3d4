namespace SiteLint.Parsing;

/// <summary>Reads a data file, a configuration or a bibliography.</summary>
internal static class DataPage
{
    /// <summary>Reads the literal settings of a script into <paramref name="builder"/>.</summary>
    public static void ParseScript(DocumentBuilder builder)
    {
        builder.Data = Scripts.ScriptReader.Parse(builder.Text);
        if (builder.Data.Root is { } root)
            new FieldReader(builder, ReferenceOrigin.Configuration).Read(root);
    }

    /// <summary>Reads a file into <paramref name="builder"/>.</summary>
    public static void Parse(DocumentBuilder builder, DataFormat format)
    {
        var text = builder.Text;
        var start = 0;

        // Jekyll lets a bibliography or a data file begin with an empty header, so that Liquid is run on it.
        if (format != DataFormat.Yaml && text.StartsWith("---", StringComparison.Ordinal)
            && FrontMatterSplitter.Split(builder.File, builder.Profile, out _) is { } header)
        {
            start = header.Span.End;
            builder.BodyStart = start;
            builder.FrontMatter = new FrontMatter(DataReaders.Parse(header.Format, text, header.Content), header.Span, header.Content);
        }

        builder.Data = DataReaders.Parse(format, text, new TextSpan(start, text.Length));
        foreach (var comment in builder.Data.Comments)
            builder.CodeSpans.Add(comment);
        if (builder.Data.Root is not { } root)
            return;
        var isConfiguration = builder.File.Path == builder.Profile.ConfigurationPath;
        var origin = format == DataFormat.BibTeX ? ReferenceOrigin.Bibliography
            : isConfiguration ? ReferenceOrigin.Configuration
            : ReferenceOrigin.Data;
        new FieldReader(builder, origin).Read(root);
    }
}
