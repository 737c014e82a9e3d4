using System.Text;

namespace SiteLint.Bench.External;

/// <summary>A built site that links to other hosts, in a temporary folder.</summary>
internal sealed class LinkSite : IDisposable
{
    private const int LinksAPage = 500;

    /// <summary>Writes the pages.</summary>
    public LinkSite(IReadOnlyList<string> urls)
    {
        var pages = (urls.Count + LinksAPage - 1) / LinksAPage;
        var index = new StringBuilder(Head);
        for (var page = 0; page < pages; page++)
        {
            index.Append($"<li><a href=\"p{page}.html\">Page {page}</a></li>\n");
            var text = new StringBuilder(Head);
            foreach (var url in urls.Skip(page * LinksAPage).Take(LinksAPage))
                text.Append($"<li><a href=\"{url}\">Over there</a></li>\n");
            File.WriteAllText(System.IO.Path.Combine(Path, $"p{page}.html"), text.Append(Foot).ToString());
        }

        File.WriteAllText(System.IO.Path.Combine(Path, "index.html"), index.Append(Foot).ToString());
    }

    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("sitelint-bench").FullName;

    private static string Head => "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>Links</title></head>\n<body>\n<ul>\n";

    private static string Foot => "</ul>\n</body>\n</html>\n";

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
