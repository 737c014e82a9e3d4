using System.Buffers;

namespace SiteLint.Parsing.Templates;

/// <summary>
/// The characters that stand for what is no Markdown, one for each code unit, so that offsets stay true. They are of
/// the private use area: a Markdown parser takes them for letters.
/// </summary>
internal static class MaskChars
{
    /// <summary>Stands for something that a reader sees and that is not known: an output tag, a shortcode.</summary>
    public const char Value = '\uE000';

    /// <summary>Stands for something that a reader does not see: an attribute list, a component's tag.</summary>
    public const char Drop = '\uE001';

    /// <summary>Both of them.</summary>
    public static readonly SearchValues<char> Both = SearchValues.Create(Value, Drop);
}
