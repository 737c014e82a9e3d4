namespace SiteLint;

/// <summary>Reads what a <see cref="FactWriter"/> wrote.</summary>
public sealed class FactReader(BinaryReader reader)
{
    /// <summary>Reads a whole number.</summary>
    public int ReadInt() => reader.Read7BitEncodedInt();

    /// <summary>Reads the length of a list.</summary>
    /// <exception cref="InvalidDataException">The length is negative or beyond reason.</exception>
    public int ReadCount()
    {
        var count = ReadInt();
        return count is >= 0 and <= 100_000_000 ? count : throw new InvalidDataException("a list of impossible length");
    }

    /// <summary>Reads a switch.</summary>
    public bool ReadBool() => reader.ReadBoolean();

    /// <summary>Reads a text or null.</summary>
    public string? ReadString() => reader.ReadBoolean() ? reader.ReadString() : null;

    /// <summary>Reads a span.</summary>
    public TextSpan ReadSpan()
    {
        var start = ReadInt();
        return TextSpan.FromLength(start, ReadInt());
    }
}
