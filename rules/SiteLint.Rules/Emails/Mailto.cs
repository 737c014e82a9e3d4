using System.Text;

namespace SiteLint.Rules.Emails;

/// <summary>Judges <c>mailto:</c> destinations after RFC 6068 and finds the addresses in them.</summary>
internal static class Mailto
{
    private const string Scheme = "mailto:";
    private static readonly string[] Fields = ["subject=", "body=", "cc=", "bcc=", "to=", "in-reply-to="];

    /// <summary>Whether a destination is a <c>mailto:</c> URL.</summary>
    public static bool Is(string target) => target.AsSpan().TrimStart().StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with a destination, the gravest first; null where nothing is.</summary>
    /// <param name="target">The destination, with entities decoded.</param>
    /// <param name="hosts">Hosts without a dot that are all right.</param>
    public static MailProblem? Judge(string target, IReadOnlyList<string> hosts)
    {
        var rest = target.TrimStart()[Scheme.Length..];
        var trimmed = TrimBlank(rest);
        if (trimmed.Length == 0)
            return new MailProblem(false, "This mailto: link has no address");
        if (trimmed.StartsWith("//", StringComparison.Ordinal))
            return Form("A mailto: link has no slashes behind 'mailto:'; mail programs take them as part of the address", Scheme + trimmed.Trim('/'));
        if (JudgeParts(trimmed, hosts) is { IsLesser: false } problem)
            return problem;
        if (rest.Length > 0 && (char.IsWhiteSpace(rest[0]) || rest.StartsWith("%20", StringComparison.Ordinal)))
            return Form("The blank behind 'mailto:' becomes part of the address", Scheme + trimmed);
        if (JudgeParts(trimmed, hosts) is { } lesser)
            return lesser;
        return trimmed.Length < rest.Length
            ? Form("This mailto: link ends with a blank; browsers drop it, other programs do not", Scheme + trimmed) with { IsLesser = true }
            : null;
    }

    /// <summary>The addresses that a destination is sent to, decoded, without those of <c>cc</c> and <c>bcc</c>.</summary>
    public static List<string> Recipients(string target)
    {
        var rest = TrimBlank(target.TrimStart()[Scheme.Length..]).TrimStart('/');
        var (to, query) = Split(rest);
        var recipients = new List<string>();
        AddAddresses(recipients, to);
        foreach (var field in query.Split('&'))
        {
            if (field.StartsWith("to=", StringComparison.OrdinalIgnoreCase))
                AddAddresses(recipients, field[3..]);
        }

        return recipients;
    }

    /// <summary>Decodes percent-encoding; what is no valid encoding stays.</summary>
    public static string Decode(string text) => text.Contains('%') ? Uri.UnescapeDataString(text) : text;

    private static MailProblem? JudgeParts(string rest, IReadOnlyList<string> hosts)
    {
        var (to, query) = Split(rest);
        return JudgeRecipients(to, rest, query, hosts) ?? JudgeQuery(rest, to, query, hosts);
    }

    private static MailProblem? JudgeRecipients(string to, string rest, string query, IReadOnlyList<string> hosts)
    {
        if (to.Length == 0)
            return query.Contains('=') ? null : new MailProblem(false, "This mailto: link has no address");
        if (FindField(to) is var field and > 0)
            return Form("The first field of a mailto: link stands behind '?', not '&'", Scheme + to[..field] + "?" + to[(field + 1)..]);
        if (to.IndexOfAny(['<', '>']) >= 0)
            return Form("A mailto: link takes the bare address, without angle brackets", InBrackets(to) is { } inner ? Replace(rest, to, inner) : null);
        var decoded = Decode(to);
        if (decoded.Contains('<') && InBrackets(decoded) is { } bare)
            return new MailProblem(false, "A mailto: link takes the bare address, without a name") { Replacement = Replace(rest, to, bare), IsLesser = true };
        if (!to.Contains('@') && to.Contains("%40", StringComparison.Ordinal))
            return Form("The '@' of a mailto: link is written as it is; '%40' confuses some mail programs", Replace(rest, to, to.Replace("%40", "@", StringComparison.Ordinal))) with { IsLesser = true };
        if (HasSemicolons(to))
            return new MailProblem(false, "Addresses of a mailto: link are separated by commas; not every mail program takes a semicolon") { Replacement = Replace(rest, to, to.Replace(";", ",", StringComparison.Ordinal)) };
        return JudgeList(to, hosts, fixedList => Replace(rest, to, fixedList));
    }

    private static MailProblem? JudgeList(string list, IReadOnlyList<string> hosts, Func<string, string> write)
    {
        MailProblem? lesser = null;
        var addresses = list.Split(',');
        for (var i = 0; i < addresses.Length; i++)
        {
            var address = TrimBlank(Decode(addresses[i]));
            if (address.Length == 0)
            {
                var isLast = i == addresses.Length - 1;
                return isLast && i > 0
                    ? new MailProblem(true, $"'{MailAddress.Show(list)}' ends with a comma behind which no address stands") { Replacement = write(list.TrimEnd(',', ' ')), IsCertain = true }
                    : new MailProblem(true, $"'{MailAddress.Show(list)}' has a comma without an address");
            }

            if (MailAddress.Judge(address, hosts) is { } problem)
            {
                if (problem.Replacement is not { } better)
                    return problem;
                addresses[i] = better;
                return problem with { Replacement = write(string.Join(',', addresses)) };
            }

            if (addresses[i].Length > 0 && (char.IsWhiteSpace(addresses[i][0]) || char.IsWhiteSpace(addresses[i][^1])))
                lesser = Form("Between the addresses of a mailto: link stands a comma and no blank", write(string.Join(',', addresses.Select(TrimBlank)))) with { IsLesser = true };
        }

        return lesser;
    }

    private static MailProblem? JudgeQuery(string rest, string to, string query, IReadOnlyList<string> hosts)
    {
        foreach (var field in query.Split('&'))
        {
            var equals = field.IndexOf('=');
            if (equals < 0 || field[..equals].ToLowerInvariant() is not ("to" or "cc" or "bcc") || field.Length == equals + 1)
                continue;
            var value = field[(equals + 1)..];
            if (JudgeList(value, hosts, better => Replace(rest, field, field[..(equals + 1)] + better)) is { IsLesser: false } problem)
                return problem with { Message = problem.Message + $" (in '{field[..equals]}')" };
        }

        foreach (var c in query)
        {
            if (char.IsWhiteSpace(c))
                return Form("A blank in a mailto: link is written '%20'", Scheme + to + "?" + EncodeBlanks(query)) with { IsLesser = true };
        }

        return null;
    }

    private static string EncodeBlanks(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c is '\n')
                encoded.Append("%0D%0A");
            else if (c is not '\r' && char.IsWhiteSpace(c))
                encoded.Append("%20");
            else if (c is not '\r')
                encoded.Append(c);
        }

        return encoded.ToString();
    }

    private static int FindField(string to)
    {
        for (var i = to.IndexOf('&'); i >= 0; i = to.IndexOf('&', i + 1))
        {
            foreach (var field in Fields)
            {
                if (to.AsSpan(i + 1).StartsWith(field, StringComparison.OrdinalIgnoreCase))
                    return i;
            }
        }

        return -1;
    }

    private static bool HasSemicolons(string to)
    {
        if (!to.Contains(';') || to.Contains('"') || to.Contains("%22", StringComparison.Ordinal))
            return false;
        foreach (var part in to.TrimEnd(';').Split(';'))
        {
            if (!part.Contains('@'))
                return false;
        }

        return to.TrimEnd(';').Contains(';');
    }

    private static string? InBrackets(string text)
    {
        var open = text.IndexOf('<');
        var close = text.IndexOf('>', open + 1);
        return open >= 0 && close > open + 1 ? text[(open + 1)..close].Trim() : null;
    }

    private static void AddAddresses(List<string> recipients, string list)
    {
        foreach (var part in list.Split(',', ';'))
        {
            var address = TrimBlank(Decode(part));
            if (address.Length > 0 && recipients.Count < 1000)
                recipients.Add(InBrackets(address) ?? address);
        }
    }

    private static (string To, string Query) Split(string rest)
    {
        var mark = rest.IndexOf('?');
        return mark < 0 ? (rest, "") : (rest[..mark], rest[(mark + 1)..]);
    }

    private static string Replace(string rest, string part, string by)
    {
        var at = rest.IndexOf(part, StringComparison.Ordinal);
        return string.Concat(Scheme, rest.AsSpan(0, at), by, rest.AsSpan(at + part.Length));
    }

    private static string TrimBlank(string text)
    {
        int start = 0, end = text.Length;
        while (start < end)
        {
            if (char.IsWhiteSpace(text[start]))
                start++;
            else if (string.CompareOrdinal(text, start, "%20", 0, 3) == 0)
                start += 3;
            else
                break;
        }

        while (end > start)
        {
            if (char.IsWhiteSpace(text[end - 1]))
                end--;
            else if (end - start >= 3 && string.CompareOrdinal(text, end - 3, "%20", 0, 3) == 0)
                end -= 3;
            else
                break;
        }

        return text[Math.Min(start, end)..end];
    }

    private static MailProblem Form(string message, string? replacement) =>
        new(false, message) { Replacement = replacement, IsCertain = replacement is not null };
}
