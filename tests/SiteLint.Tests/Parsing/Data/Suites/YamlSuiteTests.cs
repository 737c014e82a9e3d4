using System.Globalization;
using System.Text;
using SiteLint.Parsing.Data;
using Xunit.Abstractions;

namespace SiteLint.Tests.Parsing.Data.Suites;

/// <summary>
/// Runs the official YAML test suite and compares what is read wrongly with the list in docs/conformance.md, which says
/// what the YAML library cannot read. The suite is for YAML 1.2; values are compared as texts, since types are those of 1.1.
/// </summary>
public class YamlSuiteTests(ITestOutputHelper output)
{
    [Fact]
    public void WhatIsReadWronglyIsListed()
    {
        if (SuiteFolder.Find("yaml-test-suite") is not { } suite)
        {
            output.WriteLine("yaml-test-suite absent: not run (eng/fetch-suites.sh fetches it)");
            return;
        }

        int good = 0, bad = 0, count = 0;
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Path.Combine(suite, "src"), "*.yaml").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            DataNode? before = null;
            foreach (var test in YamlReader.Parse(File.ReadAllText(file)).Root!.Items)
            {
                var yaml = Visible(test["yaml"]?.Text ?? before!["yaml"]!.Text);
                var fails = test["fail"]?.AsBoolean() == true;
                var json = test["json"]?.Text ?? (test["tree"] is null ? before?["json"]?.Text : null);
                before ??= test;
                count++;
                _ = fails ? bad++ : good++;
                if (test["skip"] is not null)
                    continue;
                var document = YamlReader.Parse(yaml);
                if (fails == document.IsReadable)
                    wrong.Add(name + (fails ? " accepted" : " refused"));
                else if (!fails && json is not null && Different(document, json))
                    wrong.Add(name + " different");
            }
        }

        output.WriteLine($"yaml-test-suite: {count} cases, {good} valid, {bad} invalid, {wrong.Count} read wrongly:\n{string.Join("\n", wrong)}");
        var documented = File.ReadAllText(Path.Combine(suite, "..", "..", "..", "docs", "conformance.md"));
        Assert.All(wrong, name => Assert.Contains(name.Split(' ')[0], documented, StringComparison.Ordinal));
    }

    // The suite shows blanks, tabs and line ends by signs of its own.
    private static string Visible(string yaml)
    {
        var text = new StringBuilder(yaml.Length);
        foreach (var c in yaml)
        {
            switch (c)
            {
                case '␣':
                    text.Append(' ');
                    break;
                case '—':
                    break;
                case '»':
                    text.Append('\t');
                    break;
                case '←':
                    text.Append('\r');
                    break;
                case '↵':
                    break;
                case '⇔':
                    text.Append('\ufeff');
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        var result = text.ToString();
        return result.EndsWith("∎\n", StringComparison.Ordinal) ? result[..^2] : result;
    }

    private static bool Different(DataDocument document, string json)
    {
        var trees = new List<DataNode?>();
        if (document.Root is not null)
            trees.Add(document.Root);
        trees.AddRange(document.MoreDocuments);
        // One JSON value for each document, one behind the other.
        var expected = JsonReader.Parse("[" + Separate(json) + "]");
        if (!expected.IsReadable)
            return false;
        var values = expected.Root!.Items;
        if (trees.Count == 0 && values.Count == 1 && values[0].Kind == DataKind.Null)
            return false;
        if (trees.Count != values.Count)
            return true;
        return Enumerable.Range(0, values.Count).Any(i => Text(trees[i]!) != Text(values[i]));
    }

    private static string Separate(string json)
    {
        var text = new StringBuilder();
        var depth = 0;
        var inString = false;
        for (var i = 0; i < json.Length; i++)
        {
            var c = json[i];
            if (inString)
            {
                if (c == '\\')
                    text.Append(json[i++]);
                else if (c == '"')
                    inString = false;
            }
            else if (c == '"')
            {
                inString = true;
            }
            else if (c is '[' or '{')
            {
                depth++;
            }
            else if (c is ']' or '}')
            {
                depth--;
            }

            text.Append(json[i]);
            if (!inString && depth == 0 && c == '\n' && i < json.Length - 1)
                text.Append(',');
        }

        return text.ToString();
    }

    // Types differ between YAML 1.1 and 1.2; numbers are compared by value, all else by text.
    private static string Text(DataNode node) => node.Kind switch
    {
        DataKind.Mapping => "{" + string.Join(",", node.Entries.Select(static entry => $"{entry.Key}:{Text(entry.Value)}").Order(StringComparer.Ordinal)) + "}",
        DataKind.Sequence => "[" + string.Join(",", node.Items.Select(Text)) + "]",
        DataKind.Null => "null",
        DataKind.Integer or DataKind.Float => Convert.ToDouble(node.Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        DataKind.Boolean => node.Text.ToLowerInvariant(),
        _ => "\"" + node.Text + "\"",
    };
}
