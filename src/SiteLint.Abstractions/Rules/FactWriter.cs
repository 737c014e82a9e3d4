namespace SiteLint;

/// <summary>Writes the facts of a document in a compact form.</summary>
public sealed class FactWriter(BinaryWriter writer)
{
    /// <summary>Writes a whole number.</summary>
    public void Write(int value) => writer.Write7BitEncodedInt(value);

    /// <summary>Writes a switch.</summary>
    public void Write(bool value) => writer.Write(value);

    /// <summary>Writes a text or null.</summary>
    public void Write(string? value)
    {
        writer.Write(value is not null);
        if (value is not null)
            writer.Write(value);
    }

    /// <summary>Writes a span.</summary>
    public void Write(TextSpan span)
    {
        Write(span.Start);
        Write(span.Length);
    }
}
