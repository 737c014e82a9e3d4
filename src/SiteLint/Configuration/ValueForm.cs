using SiteLint.Web;

namespace SiteLint.Configuration;

/// <summary>How the text of a value must read.</summary>
/// <param name="Expected">What is expected, in words.</param>
/// <param name="Accepts">Whether a text is of the form.</param>
internal sealed record ValueForm(string Expected, Func<string, bool> Accepts)
{
    /// <summary>A length of time.</summary>
    public static readonly ValueForm Time = new("a time, such as 30s, 10m, 1h or 7d", static text => Duration.Read(text) is not null);

    /// <summary>A length of time that one request may take.</summary>
    public static readonly ValueForm Timeout = new("a time from 1s to 2m", static text => Duration.Read(text) is { TotalSeconds: >= 1 and <= 120 });

    /// <summary>A language; what it may consist of makes a name of a file of it, never a path.</summary>
    public static readonly ValueForm LanguageTag = new("a language tag, such as en, de or pt-BR", IsLanguageTag);

    /// <summary>A limit for one host.</summary>
    public static readonly ValueForm HostLimit = new("requests at once and a pause, such as 2/500ms, or off", static text => Web.HostLimit.Read(text) is not null);

    private static bool IsLanguageTag(string text)
    {
        foreach (var part in text.Split('-', '_'))
        {
            if (part.Length is 0 or > 8 || !part.All(char.IsAsciiLetterOrDigit))
                return false;
        }

        return true;
    }
}
