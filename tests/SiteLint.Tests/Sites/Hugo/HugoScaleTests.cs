using System.Text;
using SiteLint.Discovery;
using SiteLint.Sites.Hugo;

namespace SiteLint.Tests.Sites.Hugo;

public sealed class HugoScaleTests
{
    [Fact]
    public void A_thousand_pages_with_all_links_and_anchors()
    {
        var tree = new MemoryTree().Add("hugo.toml", "baseURL = 'https://example.org/'");
        for (var i = 0; i < 1000; i++)
        {
            var text = new StringBuilder("---\ntitle: Page ").Append(i).Append("\ndate: 2024-01-02\ntags: [a, b]\n---\n");
            for (var j = 0; j < 10; j++)
                text.Append("## Heading ").Append(j).Append("\n\nSome text that goes on for a while with [a link](/posts/page-").Append((i + j) % 1000).Append("/#heading-").Append(j).Append(") and [a ref]({{< ref \"page-").Append((i * 7) % 1000).Append(".md\" >}}).\n\n");
            tree.Add($"content/posts/page-{i}.md", text.ToString());
        }

        BuiltSite.Open(tree, new HugoGenerator());
        var process = System.Diagnostics.Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var site = BuiltSite.Open(tree, new HugoGenerator());
        process.Refresh();
        var opened = process.TotalProcessorTime;
        var good = 0;
        foreach (var page in site.Model.Pages)
        {
            foreach (var link in page.Links)
            {
                if (site.Model.Resolve(link, page).Verdict == LinkVerdict.Good)
                    good++;
            }
        }

        process.Refresh();
        Console.WriteLine($"1,000 pages: {(opened - before).TotalMilliseconds} ms to read and route, {(process.TotalProcessorTime - opened).TotalMilliseconds} ms to resolve {good} links");
        Assert.Equal(20_000, good);
    }
}
