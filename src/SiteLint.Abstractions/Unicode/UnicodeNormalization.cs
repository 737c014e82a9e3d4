using System.Text;

namespace SiteLint.Unicode;

/// <summary>
/// The normalization forms of Unicode Standard Annex 15, from tables of our own: without ICU the framework's
/// <c>string.Normalize</c> silently returns its argument. The tables (Unicode 15.0) are read when a text first needs
/// them; ASCII never does.
/// </summary>
public static class UnicodeNormalization
{
    private const int HangulBase = 0xAC00;
    private const int HangulCount = 11172;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int VowelCount = 21;
    private const int TrailCount = 28;

    /// <summary>Canonical composition.</summary>
    public static string Nfc(string text) => IsBelow(text, (char)0x300) ? text : Compose(Decompose(text, false));

    /// <summary>Canonical decomposition.</summary>
    public static string Nfd(string text) => IsBelow(text, (char)0x80) ? text : ToText(Decompose(text, false));

    /// <summary>Compatibility decomposition.</summary>
    public static string Nfkd(string text) => IsBelow(text, (char)0x80) ? text : ToText(Decompose(text, true));

    /// <summary>Compatibility decomposition, then canonical composition.</summary>
    public static string Nfkc(string text) => IsBelow(text, (char)0x80) ? text : Compose(Decompose(text, true));

    /// <summary>Takes accents away: decomposes, drops non-spacing marks, composes what is left.</summary>
    public static string RemoveAccents(string text)
    {
        if (IsBelow(text, (char)0x80))
            return text;
        var runes = Decompose(text, false);
        var kept = 0;
        for (var i = 0; i < runes.Length; i++)
        {
            if (runes.Items[i] is var code && !UnicodeClass.IsNonSpacingMark(code))
                runes.Items[kept++] = code;
        }

        runes.Length = kept;
        return Compose(runes);
    }

    /// <summary>Whether two texts are canonically equivalent.</summary>
    public static bool AreEquivalent(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal)
        || string.Equals(Nfc(left), Nfc(right), StringComparison.Ordinal);

    private static bool IsBelow(string text, char limit)
    {
        foreach (var c in text)
        {
            if (c >= limit)
                return false;
        }

        return true;
    }

    private static CodePointBuffer Decompose(string text, bool compatibility)
    {
        var tables = NormalizationTables.Instance;
        var buffer = new CodePointBuffer(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            int code = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                code = char.ConvertToUtf32(text[i], text[++i]);
            Append(tables, buffer, code, compatibility);
        }

        Reorder(tables, buffer);
        return buffer;
    }

    private static void Append(NormalizationTables tables, CodePointBuffer buffer, int code, bool compatibility)
    {
        if (code < 0xA0)
        {
            buffer.Add(code);
            return;
        }

        var syllable = code - HangulBase;
        if ((uint)syllable < HangulCount)
        {
            buffer.Add(LeadBase + syllable / (VowelCount * TrailCount));
            buffer.Add(VowelBase + syllable % (VowelCount * TrailCount) / TrailCount);
            if (syllable % TrailCount != 0)
                buffer.Add(TrailBase + syllable % TrailCount);
            return;
        }

        var mapping = tables.Find(code, compatibility);
        if (mapping.IsEmpty)
        {
            buffer.Add(code);
            return;
        }

        for (var i = 0; i < mapping.Length; i++)
        {
            int part = mapping[i];
            if (char.IsHighSurrogate(mapping[i]) && i + 1 < mapping.Length)
                part = char.ConvertToUtf32(mapping[i], mapping[++i]);
            Append(tables, buffer, part, compatibility);
        }
    }

    /// <summary>Sorts runs of combining marks by their class, keeping the order of equals.</summary>
    private static void Reorder(NormalizationTables tables, CodePointBuffer buffer)
    {
        var items = buffer.Items;
        for (var start = 0; start < buffer.Length; start++)
        {
            if (tables.ClassOf(items[start]) == 0)
                continue;
            var end = start + 1;
            while (end < buffer.Length && tables.ClassOf(items[end]) != 0)
                end++;
            if (end - start > 1)
            {
                var keys = new long[end - start];
                for (var i = 0; i < keys.Length; i++)
                    keys[i] = ((long)tables.ClassOf(items[start + i]) << 32) | (uint)i;
                var run = items.AsSpan(start, end - start).ToArray();
                Array.Sort(keys);
                for (var i = 0; i < keys.Length; i++)
                    items[start + i] = run[(int)(keys[i] & 0xFFFFFFFF)];
            }

            start = end - 1;
        }
    }

    private static string Compose(CodePointBuffer buffer)
    {
        var tables = NormalizationTables.Instance;
        var items = buffer.Items;
        var starter = -1;
        var lastClass = 0;
        var length = 0;
        for (var i = 0; i < buffer.Length; i++)
        {
            var code = items[i];
            var combiningClass = tables.ClassOf(code);
            var isBlocked = starter < 0 || (length - 1 != starter && (lastClass >= combiningClass || lastClass == 0));
            if (!isBlocked && Pair(tables, items[starter], code) is var composed && composed >= 0)
            {
                items[starter] = composed;
                continue;
            }

            if (combiningClass == 0)
                starter = length;
            lastClass = combiningClass;
            items[length++] = code;
        }

        buffer.Length = length;
        return ToText(buffer);
    }

    private static int Pair(NormalizationTables tables, int first, int second)
    {
        if ((uint)(first - LeadBase) < 19 && (uint)(second - VowelBase) < VowelCount)
            return HangulBase + ((first - LeadBase) * VowelCount + second - VowelBase) * TrailCount;
        var syllable = first - HangulBase;
        if ((uint)syllable < HangulCount && syllable % TrailCount == 0 && second - TrailBase is > 0 and < TrailCount)
            return first + second - TrailBase;
        return tables.Compose(first, second);
    }

    private static string ToText(CodePointBuffer buffer)
    {
        var text = new StringBuilder(buffer.Length);
        for (var i = 0; i < buffer.Length; i++)
        {
            var code = buffer.Items[i];
            if (code < 0x10000)
                text.Append((char)code);
            else
                text.Append(char.ConvertFromUtf32(code));
        }

        return text.ToString();
    }
}
