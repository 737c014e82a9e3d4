namespace SiteLint.Rules.Html;

/// <summary>In a built site the same text with the same mistake in many pages comes from one template.</summary>
internal static class BuiltPages
{
    /// <summary>The cause of a finding in a page of a built site; null in sources, where each place is its own.</summary>
    public static string? CauseKey(Document document, TextSpan span, string matter)
    {
        if (!document.Profile.IsBuilt)
            return null;
        var length = Math.Min(span.Length, 120);
        return string.Concat(matter, "\n", document.File.Text.AsSpan(span.Start, length));
    }
}
