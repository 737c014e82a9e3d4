using System.Text;

namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>Decodes the files of a dictionary.</summary>
internal static class DictionaryText
{
    /// <summary>Files longer than this are refused, in bytes.</summary>
    public const int MaxBytes = 256 << 20;

    /// <summary>Decodes a file after the name that its SET line gives; a byte-order mark is left out.</summary>
    /// <exception cref="DictionaryException">The encoding is unknown, or the file is not in it.</exception>
    public static string Decode(byte[] bytes, string encodingName, string part)
    {
        if (bytes.Length > MaxBytes)
            throw new DictionaryException(part, 0, "longer than 256 MB");
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var encoding = Find(encodingName, part);
        return encoding.GetString(bytes, start, bytes.Length - start);
    }

    /// <summary>The name on the SET line; Latin-1 where there is none, as in the first dictionaries.</summary>
    public static string NameIn(byte[] affix)
    {
        ReadOnlySpan<byte> rest = affix;
        if (rest is [0xEF, 0xBB, 0xBF, ..])
            rest = rest[3..];
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
            var line = end < 0 ? rest : rest[..end];
            if (line.StartsWith("SET"u8) && line.Length > 4 && line[3] is (byte)' ' or (byte)'\t')
            {
                var name = Encoding.Latin1.GetString(line[4..]).Trim();
                var blank = name.AsSpan().IndexOfAny(' ', '\t', '#');
                return blank < 0 ? name : name[..blank];
            }

            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return "ISO8859-1";
    }

    private static Encoding Find(string name, string part)
    {
        var upper = name.ToUpperInvariant();
        if (upper is "UTF-8" or "UTF8")
            return Encoding.UTF8;
        if (upper is "ISO8859-1" or "ISO-8859-1" or "LATIN1" or "")
            return Encoding.Latin1;
        var standard = upper switch
        {
            "TIS620-2533" or "TIS620" => "windows-874",
            "ISCII-DEVANAGARI" => "x-iscii-de",
            _ when upper.StartsWith("ISO8859-", StringComparison.Ordinal) => "iso-8859-" + upper[8..],
            _ when upper.StartsWith("MICROSOFT-CP", StringComparison.Ordinal) => "windows-" + upper[12..],
            _ when upper.StartsWith("CP", StringComparison.Ordinal) => "windows-" + upper[2..],
            _ => name,
        };
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(standard) ?? Encoding.GetEncoding(standard);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            // UTF-7 is known and refused by the framework.
            throw new DictionaryException(part, 0, $"the encoding '{name}' is not known");
        }
    }
}
