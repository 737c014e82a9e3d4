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

    private const int Longest = 100_000;
    private static readonly byte[] Extremes = [0, 1, 0x7F, 0x80, 0xFE, 0xFF];
    private readonly Random random = new(seed);

    /// <summary>A random number from 0 up to <paramref name="limit"/> (exclusive).</summary>
    public int Next(int limit) => random.Next(limit);

    /// <summary>Changes a text; the result has at most 100,000 code units.</summary>
    public string Mutate(string text, IReadOnlyList<string> others)
    {
        var result = new StringBuilder(text);
        for (var count = 1 + random.Next(6); count > 0; count--)
            Step(result, others);
        if (random.Next(600) == 0)
            Grow(result);
        if (result.Length > Longest)
            result.Length = Longest;
        return result.ToString();
    }

    /// <summary>Changes a few characters, so that most of what a parser refuses as a whole still passes.</summary>
    public string MutateLightly(string text)
    {
        var result = new StringBuilder(text);
        for (var count = random.Next(3); count > 0; count--)
        {
            var at = random.Next(result.Length + 1);
            if (random.Next(2) == 0)
                result.Insert(at, (char)(32 + random.Next(95)));
            else if (at < result.Length)
                result.Remove(at, 1);
        }

        return result.ToString();
    }

    /// <summary>Changes one of some texts and encodes it: mostly as it should be, now and then in another encoding or with damaged bytes.</summary>
    public byte[] MutateToBytes(IReadOnlyList<string> seeds)
    {
        var text = Mutate(seeds[random.Next(seeds.Count)], seeds);
        return random.Next(60) switch
        {
            0 => MutateBytes(Encoding.UTF8.GetBytes(text)),
            1 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            2 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            3 => Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    /// <summary>Changes some bytes.</summary>
    public byte[] MutateBytes(byte[] bytes)
    {
        var result = new List<byte>(bytes);
        for (var count = 1 + random.Next(5); count > 0; count--)
        {
            var at = random.Next(result.Count + 1);
            var length = Math.Min(result.Count - at, 1 + random.Next(8));
            switch (random.Next(6))
            {
                case 0:
                    result.RemoveRange(at, length);
                    break;
                case 1:
                    result.InsertRange(at, result.GetRange(at, length));
                    break;
                case 2:
                    result.RemoveRange(at, result.Count - at);
                    break;
                default:
                    for (var i = at; i < at + length; i++)
                        result[i] = Extremes[random.Next(Extremes.Length)] is var extreme && random.Next(2) == 0 ? extreme : (byte)random.Next(256);
                    break;
            }
        }

        return [.. result];
    }

    /// <summary>Repeats a piece of a text up to the largest size: what grows faster than its input shows here.</summary>
    private void Grow(StringBuilder text)
    {
        if (text.Length == 0)
            return;
        var at = random.Next(text.Length);
        var piece = text.ToString(at, Math.Min(text.Length - at, 1 + random.Next(60)));
        while (text.Length < Longest)
            text.Append(piece);
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
