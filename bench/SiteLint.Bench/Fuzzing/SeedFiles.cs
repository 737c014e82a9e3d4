using System.Text;
using SiteLint.Rules;

namespace SiteLint.Bench.Fuzzing;

/// <summary>What the tests are made of, as something to mutate: the sites of the repository and the examples of every rule's page.</summary>
internal static class SeedFiles
{
    private const int Longest = 8000;
    private static readonly Lazy<Dictionary<string, List<string>>> Found = new(Find);

    /// <summary>The texts of a kind.</summary>
    /// <param name="kind">As a fence of a rule's page names it: <c>markdown</c>, <c>yaml</c>, <c>html</c>, <c>json</c>, <c>bibtex</c>, <c>toml</c>.</param>
    public static IEnumerable<string> Of(string kind) => Found.Value.GetValueOrDefault(kind) ?? [];

    private static Dictionary<string, List<string>> Find()
    {
        var found = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var rule in BuiltInRules.All)
            AddExamples(rule.Documentation ?? "");
        if (FindRoot() is { } root)
        {
            foreach (var folder in (string[])["samples/home-page", "tests/sites"])
            {
                foreach (var file in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                    Add(KindOf(Path.GetExtension(file)), File.ReadAllText(file));
            }
        }

        return found;

        void AddExamples(string page)
        {
            var lines = page.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                    continue;
                var fence = lines[i][..(lines[i].Length - lines[i].TrimStart('`').Length)];
                var kind = lines[i][fence.Length..].Split(' ')[0];
                var text = new StringBuilder();
                for (i++; i < lines.Length && lines[i].TrimEnd() != fence; i++)
                    text.Append(lines[i]).Append('\n');
                Add(kind, text.Replace("[|", "").Replace("|]", "").ToString());
            }
        }

        void Add(string kind, string text)
        {
            if (kind.Length == 0 || text.Length == 0 || text.Length > Longest)
                return;
            if (!found.TryGetValue(kind, out var texts))
                found[kind] = texts = [];
            texts.Add(text);
        }
    }

    private static string KindOf(string extension) => extension switch
    {
        ".md" => "markdown",
        ".yml" => "yaml",
        ".html" => "html",
        ".json" => "json",
        ".bib" => "bibtex",
        ".xml" => "xml",
        _ => "",
    };

    private static string? FindRoot()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "SiteLint.sln")))
                return at;
        }

        return null;
    }
}
