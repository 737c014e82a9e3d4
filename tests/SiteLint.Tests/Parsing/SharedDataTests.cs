using Xunit.Abstractions;

namespace SiteLint.Tests.Parsing;

/// <summary>What must hold for any Markdown, tried on all there is beside the repository.</summary>
public sealed class SharedDataTests(ITestOutputHelper output)
{
    [Fact]
    public void EverySpan_LiesInItsFile_AndTheLinkIsUnderIt()
    {
        var shared = FindShared();
        if (shared is null)
        {
            output.WriteLine("shared data absent: not run");
            return;
        }

        var files = 0;
        var links = 0;
        foreach (var path in Directory.EnumerateFiles(shared, "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(path);
            files++;
            foreach (var profile in new[] { Parsed.GitHub, Parsed.Jekyll, Parsed.Hugo, Parsed.MkDocs, Parsed.Docusaurus })
            {
                var document = Parsed.Markdown(text, profile);
                Spans.Check(document);
                foreach (var link in document.Links)
                {
                    links++;
                    var source = document.At(link.TargetSpan);
                    if (link.Origin is ReferenceOrigin.Inline or ReferenceOrigin.Definition && !source.Contains('\\') && !source.Contains('&'))
                        Assert.Equal(link.Target, source);
                    if (link.Origin == ReferenceOrigin.Inline)
                    {
                        Assert.StartsWith("[", document.At(link.Span), StringComparison.Ordinal);
                        Assert.EndsWith(")", document.At(link.Span), StringComparison.Ordinal);
                    }
                }

                foreach (var heading in document.Headings)
                    Assert.Equal(heading.RawText, heading.IsHtml ? heading.RawText : document.At(heading.Span));
            }
        }

        output.WriteLine($"{files} files, {links} links");
        Assert.True(files > 100);
    }

    private static string? FindShared()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SiteLint.sln")))
            {
                var shared = Path.Combine(folder.FullName, "..", "shared");
                return Directory.Exists(shared) ? Path.GetFullPath(shared) : null;
            }
        }

        return null;
    }
}
