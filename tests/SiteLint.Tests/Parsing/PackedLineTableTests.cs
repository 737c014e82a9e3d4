namespace SiteLint.Tests.Parsing;

/// <summary>A table that is kept says what the one it was made of says.</summary>
public sealed class PackedLineTableTests
{
    public static TheoryData<string> Texts =>
    [
        "",
        "one line",
        "\n",
        "\r\n\r\n",
        "a\rb\nc\r\nd",
        new string('x', 126) + "\n" + new string('y', 127) + "\n" + new string('z', 128) + "\n",
        new string('x', 20_000) + "\n\n" + new string('y', 3_000_000) + "\nend",
        string.Concat(Enumerable.Repeat(new string('w', 300) + "\r\n", 50)),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Says_the_same(string text)
    {
        var table = LineTable.Create(text);
        var packed = LineTable.FromStarts(table.Starts.ToArray(), table.Length);

        Assert.Equal(table.Count, packed.Count);
        Assert.Equal(table.Length, packed.Length);
        Assert.Equal(table.Starts.ToArray(), packed.Starts.ToArray());
        for (var line = 1; line <= table.Count; line++)
        {
            Assert.Equal(table.GetStart(line), packed.GetStart(line));
            Assert.Equal(table.GetSpan(line), packed.GetSpan(line));
            Assert.Equal(table.GetPosition(table.GetStart(line)), packed.GetPosition(table.GetStart(line)));
        }

        Assert.Equal(table.GetPosition(text.Length), packed.GetPosition(text.Length));
        Assert.Equal(table.Starts.ToArray(), packed.Starts.ToArray());
    }
}
