using System.Text;
using System.Text.Unicode;

namespace SiteLint.Discovery;

/// <summary>Decodes the bytes of a file: a byte-order mark decides, else it must be UTF-8.</summary>
internal static class SourceReader
{
    /// <summary>Decodes a file. Bytes that are not UTF-8 become U+FFFD and are told of.</summary>
    /// <param name="path">Path relative to the source tree's root.</param>
    /// <param name="kind">What it is read as.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="problem">What is wrong with the encoding, or null.</param>
    public static SourceFile Decode(string path, SourceKind kind, byte[] bytes, out DocumentProblem? problem)
    {
        problem = null;
        ReadOnlySpan<byte> span = bytes;
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            var big = span[0] == 0xFE;
            var wide = (big ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(span[2..]);
            problem = new DocumentProblem("utf-16", new TextSpan(0, 0), "the file is UTF-16; site generators read UTF-8 only. Save it as UTF-8");
            return new SourceFile(path, kind, wide) { HasByteOrderMark = true, Encoding = big ? "utf-16be" : "utf-16le" };
        }

        var hasMark = span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        if (hasMark)
            span = span[3..];
        var text = Encoding.UTF8.GetString(span);
        if (text.Contains('\uFFFD') && !Utf8.IsValid(span))
        {
            var at = FirstInvalid(span, text);
            problem = new DocumentProblem("invalid-utf8", TextSpan.FromLength(at, 1), "the file is not valid UTF-8 from here on; browsers will show a replacement character. Save it as UTF-8");
        }
        else if (text.IndexOf('\0') is >= 0 and var nul)
        {
            problem = new DocumentProblem("nul", TextSpan.FromLength(nul, 1), "the file holds a NUL character; it may be binary or UTF-16 without a byte-order mark");
        }

        return new SourceFile(path, kind, text) { HasByteOrderMark = hasMark };
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes, string text)
    {
        for (var at = text.IndexOf('\uFFFD'); at >= 0; at = text.IndexOf('\uFFFD', at + 1))
        {
            var before = Encoding.UTF8.GetByteCount(text.AsSpan(0, at));
            if (before + 3 > bytes.Length || !bytes.Slice(before, 3).SequenceEqual((ReadOnlySpan<byte>)[0xEF, 0xBF, 0xBD]))
                return at;
        }

        return 0;
    }
}
