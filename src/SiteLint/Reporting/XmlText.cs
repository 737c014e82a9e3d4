using System.Security;
using System.Text;

namespace SiteLint.Reporting;

/// <summary>Makes text fit for XML and HTML.</summary>
internal static class XmlText
{
    /// <summary>Escapes what has a meaning, and replaces what XML 1.0 cannot hold.</summary>
    public static string Escape(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (c < ' ' && c is not ('\t' or '\n' or '\r')))
                clean.Append('\uFFFD');
            else
                clean.Append(c);
        }

        return TerminalText.EscapeAs(SecurityElement.Escape(clean.ToString()), static c => $"&#{(int)c};").Replace("\n", "&#10;", StringComparison.Ordinal).Replace("##", "&#35;#", StringComparison.Ordinal);
    }
}
