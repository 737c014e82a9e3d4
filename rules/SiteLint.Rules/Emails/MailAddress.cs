namespace SiteLint.Rules.Emails;

/// <summary>Judges one address, after RFC 5321 and RFC 6531 (letters of any script are allowed).</summary>
internal static class MailAddress
{
    private const string TrailingMarks = ".,;:)>]}!?'\"";
    private static readonly string[] Disguises = ["[at]", "(at)", "{at}", "<at>", "[dot]", "(dot)", " at "];

    /// <summary>What is wrong with an address, or null.</summary>
    /// <param name="address">The address with percent-encoding decoded.</param>
    /// <param name="hosts">Hosts without a dot that are all right.</param>
    public static MailProblem? Judge(string address, IReadOnlyList<string> hosts)
    {
        var shown = Show(address);
        foreach (var disguise in Disguises)
        {
            if (address.Contains(disguise, StringComparison.OrdinalIgnoreCase))
                return Wrong($"'{shown}' is disguised: '{disguise.Trim()}' stands for a sign, and mail programs take it as it is");
        }

        var at = FindAt(address);
        if (at < 0)
            return Wrong($"'{shown}' has no '@'");
        if (at == 0)
            return Wrong($"'{shown}' has nothing before the '@'");
        if (at == address.Length - 1)
            return Wrong($"'{shown}' has no domain behind the '@'");
        if (TrimMarks(address) is { } trimmed && trimmed.Length < address.Length && Judge(trimmed, hosts) is null)
            return Wrong($"'{shown}' ends with '{address[trimmed.Length..]}', which belongs to the text around it", trimmed);
        if (address.IndexOf('@', at + 1) >= 0)
            return Wrong($"'{shown}' has more than one '@'");
        return JudgeLocal(address[..at], shown) ?? JudgeDomain(address[(at + 1)..], shown, hosts);
    }

    /// <summary>An address for a message: at most 60 characters.</summary>
    public static string Show(string address) => address.Length <= 60 ? address : string.Concat(address.AsSpan(0, 57), "…");

    /// <summary>A text without the punctuation of a sentence at its end; null where none is there.</summary>
    public static string? TrimMarks(string text)
    {
        var end = text.Length;
        while (end > 0 && TrailingMarks.Contains(text[end - 1]))
            end--;
        return end == text.Length ? null : text[..end];
    }

    // A quoted local part may hold an at sign of its own.
    private static int FindAt(string address)
    {
        if (address.StartsWith('"') && address.IndexOf("\"@", 1, StringComparison.Ordinal) is var quoted and > 0)
            return quoted + 1;
        return address.IndexOf('@');
    }

    private static MailProblem? JudgeLocal(string local, string shown)
    {
        if (local.Length > 64)
            return Wrong($"'{shown}' has more than 64 characters before the '@'");
        if (local[0] == '"')
            return local.Length > 2 && local[^1] == '"' ? null : Wrong($"'{shown}' has a quotation mark too few");
        if (local[0] == '.' || local[^1] == '.' || local.Contains("..", StringComparison.Ordinal))
            return Wrong($"'{shown}' has a dot where none may be: at the beginning, before the '@' or twice in a row");
        foreach (var c in local)
        {
            if (c < 128 && !char.IsAsciiLetterOrDigit(c) && !".!#$%&'*+-/=?^_`{|}~".Contains(c))
                return Wrong(c == ' ' ? $"'{shown}' has a blank in it" : $"'{shown}' has '{c}' before the '@', which no address may have");
        }

        return null;
    }

    private static MailProblem? JudgeDomain(string domain, string shown, IReadOnlyList<string> hosts)
    {
        if (domain[0] == '[' && domain[^1] == ']')
            return null;
        if (domain.Length > 253)
            return Wrong($"'{shown}' has a domain of more than 253 characters");
        foreach (var label in domain.Split('.'))
        {
            if (label.Length == 0)
                return Wrong($"The domain of '{shown}' has a dot too many");
            if (label.Length > 63 || label[0] == '-' || label[^1] == '-')
                return Wrong($"'{Show(label)}' in '{shown}' is no part of a domain");
            foreach (var c in label)
            {
                if (c != '-' && !char.IsAsciiLetterOrDigit(c) && (c < 128 || !(char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c))))
                    return Wrong(char.IsWhiteSpace(c) ? $"'{shown}' has a blank in its domain" : $"'{shown}' has '{c}' in its domain, which no domain may have");
            }
        }

        var dot = domain.LastIndexOf('.');
        if (dot < 0)
            return IsAllowed(domain, hosts) ? null : Wrong($"The domain of '{shown}' has no dot, so the address works nowhere else");
        return long.TryParse(domain.AsSpan(dot + 1), out _) ? Wrong($"The domain of '{shown}' ends with a number") : null;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsAllowed(string domain, IReadOnlyList<string> hosts)
    {
        if (domain.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return true;
        foreach (var host in hosts)
        {
            if (domain.Equals(host, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static MailProblem Wrong(string message, string? replacement = null) =>
        new(true, message) { Replacement = replacement, IsCertain = replacement is not null };
}
