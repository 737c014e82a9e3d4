using SiteLint.Sites;

namespace SiteLint.Parsing;

/// <summary>Turns one file into a <see cref="Document"/>.</summary>
internal static class DocumentParser
{
    /// <summary>Parses a file after its kind and its site's profile.</summary>
    /// <param name="file">The decoded file.</param>
    /// <param name="profile">How its site reads it.</param>
    /// <param name="needs">What the selected rules need beyond front matter, headings, ids, links and images.</param>
    public static Document Parse(SourceFile file, ParsingProfile profile, Needs needs)
    {
        _ = needs;
        return new Document(file, profile);
    }
}
