using System.Globalization;
using System.Text;
using SiteLint.Parsing.Html;

namespace SiteLint.Sites.Images;

/// <summary>
/// SVG, read as text and never as XML, so that entities are not expanded: the root's attributes have the size, its end
/// tag ends the file.
/// </summary>
internal static class SvgHeader
{
    /// <summary>Reads the header, and the ids where <paramref name="head"/> is the whole file.</summary>
    public static ImageInfo Read(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tail, long size)
    {
        var root = FindRoot(head);
        var (width, height, isSelfClosing) = root < 0 ? (0, 0, false) : Size(head[root..]);
        return new ImageInfo
        {
            Format = "svg",
            Width = width,
            Height = height,
            IsTruncated = !isSelfClosing && tail.LastIndexOf("svg>"u8) < 0 && !(head.Length == size && head.LastIndexOf("</"u8) is var end and >= 0 && head[end..].IndexOf("svg"u8) >= 0),
            Ids = head.Length == size ? Ids(head) : [],
        };
    }

    /// <summary>Where the tag of the root begins, behind declarations, comments and a document type; -1 where the root is another.</summary>
    public static int FindRoot(ReadOnlySpan<byte> head)
    {
        var position = 0;
        while (true)
        {
            var next = head[position..].IndexOf((byte)'<');
            if (next < 0 || position + next + 4 >= head.Length)
                return -1;
            position += next;
            var rest = head[position..];
            if (rest.StartsWith("<svg"u8) || (rest.IndexOfAny(":> \n"u8) is var colon and > 1 and < 20 && rest[colon..].StartsWith(":svg"u8)))
                return position;
            int length;
            if (rest.StartsWith("<!--"u8))
                length = rest.IndexOf("-->"u8);
            else if (rest.StartsWith("<?"u8))
                length = rest.IndexOf("?>"u8);
            else if (rest.StartsWith("<!"u8))
                length = EndOfDocType(rest);
            else
                return -1;
            if (length < 0)
                return rest.IndexOf("<svg"u8) is var later and > 0 ? position + later : -1;
            position += length + 1;
        }
    }

    private static int EndOfDocType(ReadOnlySpan<byte> rest)
    {
        var close = rest.IndexOf((byte)'>');
        var open = rest.IndexOf((byte)'[');
        if (open < 0 || open > close)
            return close;
        var end = rest[open..].IndexOf((byte)']');
        if (end < 0)
            return -1;
        close = rest[(open + end)..].IndexOf((byte)'>');
        return close < 0 ? -1 : open + end + close;
    }

    private static (int Width, int Height, bool IsSelfClosing) Size(ReadOnlySpan<byte> root)
    {
        var text = Encoding.Latin1.GetString(root[..Math.Min(root.Length, 8192)]);
        var reader = new HtmlTagReader(text, [], isJsx: false);
        if (reader.Read(0, 1, text.Length, isEnd: false) < 0)
            return (0, 0, false);
        int width = 0, height = 0, boxWidth = 0, boxHeight = 0;
        foreach (ref readonly var attribute in reader.Tag.Attributes)
        {
            var value = text.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart).Trim();
            switch (text.AsSpan(attribute.NameStart, attribute.NameEnd - attribute.NameStart))
            {
                case "width":
                    width = Length(value);
                    break;
                case "height":
                    height = Length(value);
                    break;
                case "viewBox":
                    ReadBox(value, out boxWidth, out boxHeight);
                    break;
            }
        }

        var hasSize = width > 0 && height > 0;
        return (hasSize ? width : boxWidth, hasSize ? height : boxHeight, reader.Tag.IsSelfClosing);
    }

    private static void ReadBox(ReadOnlySpan<char> value, out int width, out int height)
    {
        width = height = 0;
        var part = 0;
        while (!value.IsEmpty)
        {
            value = value.TrimStart(" ,\t\r\n");
            var end = value.IndexOfAny(" ,\t\r\n");
            var number = Length(end < 0 ? value : value[..end]);
            if (part == 2)
                width = number;
            else if (part == 3)
                height = number;
            part++;
            value = end < 0 ? default : value[end..];
        }
    }

    // Only pixels are a size; "100%" and "2em" depend on the page.
    private static int Length(ReadOnlySpan<char> value)
    {
        if (value.EndsWith("px"))
            value = value[..^2];
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < int.MaxValue
            ? Math.Max(1, (int)Math.Round(number))
            : 0;
    }

    private static string[] Ids(ReadOnlySpan<byte> text)
    {
        var ids = new List<string>();
        for (var next = text.IndexOf("id="u8); next >= 0 && ids.Count < 10_000; next = text.IndexOf("id="u8))
        {
            var isAttribute = next > 0 && text[next - 1] is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r';
            text = text[(next + 3)..];
            if (!isAttribute || text.Length < 2 || text[0] is not ((byte)'"' or (byte)'\''))
                continue;
            var end = text[1..].IndexOf(text[0]);
            if (end > 0 && end < 256)
                ids.Add(Encoding.UTF8.GetString(text.Slice(1, end)));
        }

        return [.. ids];
    }
}
