using SiteLint.Parsing.Data.BibTeX;

namespace SiteLint.Parsing.Data;

/// <summary>
/// Reads a BibTeX bibliography. The root is a sequence with one mapping for each entry, in the order of the source. An
/// entry's first two keys are <c>entrytype</c> (in lower case; key and value stand where the type stands) and <c>key</c>
/// (the citation key); then come its fields, names in lower case, values without their outer braces or quotes and
/// otherwise as written. A field that is itself called <c>key</c> or <c>entrytype</c> is given as <c>field:key</c>.
/// Parts joined by <c>#</c> are joined, names of <c>@string</c> are replaced. <c>@string</c>, <c>@preamble</c>
/// and <c>@comment</c> make no entries. Text between entries is a comment to BibTeX, and one to us.
/// </summary>
internal static class BibTeXReader
{
    /// <summary>Reads a whole text.</summary>
    public static DataDocument Parse(string text) => Parse(text, new TextSpan(0, text.Length));

    /// <summary>Reads a range of a text; offsets in the result are offsets of the text.</summary>
    public static DataDocument Parse(string text, TextSpan range)
    {
        var parser = new BibTeXParser(new DataCursor(text, range));
        parser.Read();
        var root = new DataNode(DataKind.Sequence, range) { Items = parser.Entries.ToArray() };
        return new DataDocument(DataFormat.BibTeX, root, parser.Problems) { Comments = parser.Comments };
    }
}
