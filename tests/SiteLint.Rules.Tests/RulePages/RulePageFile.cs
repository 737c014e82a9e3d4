using SiteLint.Testing;

namespace SiteLint.Rules.Tests.RulePages;

/// <summary>A file of an example: its bytes, its text without marks, and where the marks were.</summary>
public sealed class RulePageFile
{
    private RulePageFile(string path, byte[] bytes, string text, IReadOnlyList<TextSpan> marks)
    {
        Path = path;
        Bytes = bytes;
        Text = text;
        Marks = marks;
    }

    public string Path { get; }

    public byte[] Bytes { get; }

    public string Text { get; }

    public IReadOnlyList<TextSpan> Marks { get; }

    public static RulePageFile FromText(string path, string marked)
    {
        var text = MarkedText.Parse(marked);
        return new RulePageFile(path, text.ToBytes(), text.Text, text.Marks);
    }

    public static RulePageFile FromBytes(string path, byte[] bytes) => new(path, bytes, "", []);
}
