using System.IO.Compression;
using System.Text.Json;
using SiteLint.Discovery;
using SiteLint.Sites;
using SiteLint.Sites.Urls;

namespace SiteLint.Tests.Sites;

/// <summary>
/// Real sites, compared with what their generators wrote. Their sources are no part of the repository: the variable
/// SITELINT_REAL_SITES names a folder that holds them by the name of the site, at the commit that the truth names.
/// </summary>
public sealed class RealSiteTests
{
    [Theory]
    [InlineData("hugodocs", "hugo", "")]
    [InlineData("mkdocs", "mkdocs", "")]
    [InlineData("redux", "docusaurus", "website")]
    public void A_real_site(string name, string generator, string root)
    {
        var folder = Environment.GetEnvironmentVariable("SITELINT_REAL_SITES");
        if (folder is null || !Directory.Exists(Path.Combine(folder, name)) || SharedData.Find("conformance/routing/sites/" + name) is not { } shared)
        {
            Console.WriteLine($"sources or truth of {name} absent: not run");
            return;
        }

        if (Generators.All.FirstOrDefault(known => known.Name == generator) is not { } known)
            return;
        var tree = new MemoryTree();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, name), "*", SearchOption.AllDirectories))
            tree.Add(Path.GetRelativePath(Path.Combine(folder, name), file).Replace('\\', '/'), new FileInfo(file).Length > 1 << 20 ? [] : File.ReadAllBytes(file));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var site = BuiltSite.Open(tree, known, root);
        var opened = watch.ElapsedMilliseconds;
        using var truth = ReadTruth(shared);
        var report = new List<string>();
        var links = 0;
        foreach (var page in site.Model.Pages)
        {
            foreach (var reference in page.Links.Cast<Reference>().Concat(page.Images))
            {
                site.Model.Resolve(reference, page);
                links++;
            }
        }

        report.Add($"{site.Model.Pages.Count} pages opened in {opened} ms, {links} links in {watch.ElapsedMilliseconds - opened} ms");
        CompareRoutes(site.Model, truth.RootElement, report);
        CompareIds(site.Model, truth.RootElement, report);
        CompareLinks(site.Model, truth.RootElement, report);
        File.WriteAllLines(Path.Combine(folder, name + ".report.txt"), report);
        Console.WriteLine(string.Join('\n', report.Where(static line => !line.StartsWith("  ", StringComparison.Ordinal))));
    }

    private static JsonDocument ReadTruth(string folder)
    {
        var packed = Path.Combine(folder, "truth.json.gz");
        if (!File.Exists(packed))
            return JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "truth.json")));
        using var stream = new GZipStream(File.OpenRead(packed), CompressionMode.Decompress);
        return JsonDocument.Parse(stream);
    }

    private static void CompareRoutes(SiteModel model, JsonElement truth, List<string> report)
    {
        var expected = new HashSet<string>(StringComparer.Ordinal);
        foreach (var route in truth.GetProperty("routes").EnumerateArray())
            expected.Add(route.GetProperty("src").GetString() + " " + route.GetProperty("out").GetString());
        var sources = expected.Select(static pair => pair[..pair.IndexOf(' ')]).ToHashSet();
        var outputs = truth.GetProperty("outputs").EnumerateArray().Select(static output => output.GetString()!).ToHashSet();
        foreach (var page in truth.GetProperty("pages").EnumerateObject())
            outputs.Add(page.Name);
        var actual = new HashSet<string>(StringComparer.Ordinal);
        var surplus = new List<string>();
        foreach (var route in model.Routes)
        {
            if (route.Source.Length > 0 && route.Kind is RouteKind.Page or RouteKind.Asset)
                actual.Add(route.Source + " " + route.Output);
            if (route.Kind is not (RouteKind.Redirect or RouteKind.Alias) && !outputs.Contains(route.Output))
                surplus.Add($"{route.Source} -> {route.Output} ({route.Kind})");
        }

        var missing = expected.Except(actual).ToList();
        var generated = model.Routes.Select(static route => route.Output).ToHashSet();
        var lacking = outputs.Where(output => !generated.Contains(output)).ToList();
        report.Add($"routes: {expected.Count} expected, {missing.Count} missing, {surplus.Count} surplus; {lacking.Count} of {outputs.Count} outputs are not predicted");
        report.AddRange(missing.Select(static route => "  missing " + route));
        report.AddRange(surplus.Select(static route => "  surplus " + route));
        report.AddRange(lacking.Select(static output => "  lacking " + output));
    }

    private static void CompareIds(SiteModel model, JsonElement truth, List<string> report)
    {
        var template = truth.GetProperty("template_ids").EnumerateArray().Select(static id => id.GetString()!).ToHashSet();
        int right = 0, missing = 0, surplus = 0;
        var lines = new List<string>();
        foreach (var page in truth.GetProperty("pages").EnumerateObject())
        {
            if (page.Value.GetProperty("src").GetString() is not { } source || model.FindPage(source) is not { } read)
                continue;
            var expected = page.Value.GetProperty("ids").EnumerateArray().Select(static id => id.GetString()!).Where(id => !template.Contains(id)).ToHashSet();
            var actual = ((RoutedSite)model).IdsOf(read).Names.ToHashSet();
            right += expected.Intersect(actual).Count();
            foreach (var id in expected.Except(actual))
            {
                missing++;
                lines.Add($"  id missing {source} {id}");
            }

            foreach (var id in actual.Except(expected).Except(template))
            {
                surplus++;
                lines.Add($"  id surplus {source} {id}");
            }
        }

        report.Add($"ids: {right} right, {missing} missing, {surplus} surplus");
        report.AddRange(lines);
    }

    private static void CompareLinks(SiteModel model, JsonElement truth, List<string> report)
    {
        var broken = new List<(string Source, string Href, int Line)>();
        foreach (var entry in truth.GetProperty("broken").EnumerateArray())
        {
            if (entry.GetProperty("src").GetString() is { } source && entry.GetProperty("line").ValueKind == JsonValueKind.Number)
                broken.Add((source, entry.GetProperty("href").GetString()!, entry.GetProperty("line").GetInt32()));
        }

        int good = 0, unknown = 0, external = 0, found = 0;
        var falseReports = new List<string>();
        var unknowns = new List<string>();
        var hits = new HashSet<(string, int)>();
        foreach (var page in model.Pages)
        {
            foreach (var reference in page.Links.Cast<Reference>().Concat(page.Images))
            {
                var target = model.Resolve(reference, page);
                var line = page.Lines.GetPosition(reference.Span.Start).Line;
                switch (target.Verdict)
                {
                    case LinkVerdict.Good:
                        good++;
                        break;
                    case LinkVerdict.Unknown:
                        unknown++;
                        unknowns.Add($"  unknown {page.Path}:{line} {reference.Target} ({target.Because})");
                        break;
                    case LinkVerdict.Broken:
                        var isReal = broken.Exists(entry => entry.Source == page.Path && (entry.Line == line || Same(entry.Href, reference.Target)));
                        if (isReal)
                            hits.Add((page.Path, line));
                        else
                            falseReports.Add($"  false {page.Path}:{line} {reference.Target} {target.Problem?.Kind} {target.Problem?.Message}");
                        break;
                    default:
                        external++;
                        break;
                }
            }
        }

        foreach (var (source, href, line) in broken)
        {
            if (hits.Contains((source, line)) || (model.FindPage(source) is { } page && page.Links.Any(link => Same(href, link.Target) && model.Resolve(link, page).Verdict == LinkVerdict.Broken)))
                found++;
            else
                report.Add($"  not found {source}:{line} {href}");
        }

        report.Add($"links: {good} good, {unknown} unknown, {external} external; {found} of {broken.Count} broken found, {falseReports.Count} others reported");
        report.AddRange(falseReports);
        report.AddRange(unknowns);
    }

    private static bool Same(string href, string target)
    {
        var left = PercentEncoding.Decode(href).TrimEnd('/');
        var right = PercentEncoding.Decode(target).TrimEnd('/');
        return left == right || (left.Contains('#') && right.Contains('#') && left[left.IndexOf('#')..] == right[right.IndexOf('#')..]);
    }
}
