using System.Text;

namespace SiteLint.Bench.Fuzzing;

/// <summary>Changes texts at random, the same way for the same seed.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Tokens =
    [
        "---\n", "+++\n", "...\n", "```\n", "~~~", "[", "](", ")", "![", "<", "</", "<a href=\"", "<!--", "-->", "{{", "}}", "{%", "%}", "{{<", ">}}", "{#", "#}", "{:", "}",
        "$", "$$", "`", "``", "*", "**", "_", "#", "##", "> ", "- ", "1. ", "\t", "    ", "\r\n", "\r", "\n\n", "|", "---|---\n", ":", ": ", "\"", "'", "\\", "&amp;", "&#x110000;", "&#",
        "@", "mailto:", "https://", "//", "../", "..", "./", "%", "%zz", "%00", "?", "#:~:text=", "javascript:", "data:image/png;base64,", "\0", "\uFEFF", "\u200B", "\u202E", "\uD83D\uDE00",
        "e\u0301", "\u0130", "\uFB01", "知乎", "!!! note\n", ":::", "=== \"x\"\n", "--8<-- \"", "[!INCLUDE [", "<script>", "<style>", "<textarea>", "<svg>", "]]>", "<![CDATA[", "import x from '", "export ",
        "&a ", "*a", "!!", "? ", "<<: ", "[[", "]]", "\"\"\"", "'''", "0x", "1e999", "2024-02-30", "{% raw %}", "{% endraw %}", "{% include ", "{% comment %}", "<!-- sitelint-disable-file -->", "the the ", "teh ",
    ];

    private readonly Random random = new(seed);

    /// <summary>Changes a text; the result has at most 100,000 code units.</summary>
    public string Mutate(string text, IReadOnlyList<string> others)
    {
        var result = new StringBuilder(text);
        for (var count = 1 + random.Next(6); count > 0; count--)
            Step(result, others);
        if (result.Length > 100_000)
            result.Length = 100_000;
        return result.ToString();
    }

    private void Step(StringBuilder text, IReadOnlyList<string> others)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, 1 + random.Next(20));
        switch (random.Next(8))
        {
            case 0:
                text.Insert(at, Tokens[random.Next(Tokens.Length)]);
                break;
            case 1:
                text.Remove(at, length);
                break;
            case 2:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 3:
                if (at < text.Length)
                    text[at] = (char)random.Next(random.Next(3) == 0 ? 0xD7FF : 128);
                break;
            case 4:
                var other = others[random.Next(others.Count)];
                var from = random.Next(other.Length);
                text.Insert(at, other.AsSpan(from, random.Next(other.Length - from)));
                break;
            case 5:
                var token = Tokens[random.Next(Tokens.Length)];
                text.Insert(at, token, random.Next(20) == 0 ? random.Next(3000) : random.Next(12));
                break;
            case 6:
                text.Replace(Tokens[random.Next(Tokens.Length)], Tokens[random.Next(Tokens.Length)]);
                break;
            default:
                text.Length = at;
                break;
        }
    }
}
