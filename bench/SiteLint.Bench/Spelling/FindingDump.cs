using System.Text.Json;
using System.Text.Json.Nodes;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Rules;
using SiteLint.Sites;

namespace SiteLint.Bench.Spelling;

/// <summary>Writes what the spelling rules find, one JSON object to a line, in the form that a scoring program reads.</summary>
internal static class FindingDump
{
    /// <summary>
    /// Reads a folder as one site, or a table of sentences (identifier, kind, language, wrong, correct, column, source,
    /// sentence; tab-separated with a header) each as a site of its own.
    /// </summary>
    public static int Run(string input, string output)
    {
        using var writer = new StreamWriter(output);
        if (Directory.Exists(input))
        {
            Write(new DiskTree(Path.GetFullPath(input)), null, writer);
            return 0;
        }

        foreach (var line in File.ReadLines(input).Skip(1))
        {
            var fields = line.Split('\t');
            if (fields.Length >= 8)
                Write(new MemoryTree().Add(fields[0] + ".md", fields[7] + "\n"), fields[0] + ".md", writer);
        }

        return 0;
    }

    private static void Write(SourceTree tree, string? name, StreamWriter writer)
    {
        var rules = BuiltInRules.All.Where(static rule => rule.Info.Id.StartsWith("spelling/", StringComparison.Ordinal)).ToArray();
        var result = LintEngine.Run(new LintRequest { Tree = tree, Settings = new DefaultSettings(rules, new SiteOptions()), Now = DateTimeOffset.UnixEpoch.AddYears(56), Jobs = 1 });
        foreach (var diagnostic in result.Diagnostics)
        {
            var text = System.Text.Encoding.UTF8.GetString(tree.ReadBytes(diagnostic.Path)).TrimStart('\uFEFF');
            writer.WriteLine(new JsonObject
            {
                ["file"] = name ?? diagnostic.Path,
                ["start"] = diagnostic.Span.Start,
                ["token"] = text[diagnostic.Span.Start..diagnostic.Span.End],
                ["suggestions"] = new JsonArray([.. diagnostic.Suggestions.Select(static suggestion => (JsonNode)suggestion)]),
                ["level"] = diagnostic.Severity.ToString().ToLowerInvariant(),
                ["rule"] = diagnostic.Rule,
            }.ToJsonString(JsonSerializerOptions.Default));
        }
    }
}
