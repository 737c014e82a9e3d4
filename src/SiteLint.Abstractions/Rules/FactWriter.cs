using System.Text;

namespace SiteLint;

/// <summary>Writes the facts of a document in a compact form.</summary>
public sealed class FactWriter
{
    private byte[] buffer = new byte[256];

    /// <summary>Bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>Writes a whole number; small ones take one byte.</summary>
    public void Write(int value)
    {
        Reserve(5);
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
            buffer[Length++] = (byte)(rest | 0x80);
        buffer[Length++] = (byte)rest;
    }

    /// <summary>Writes a large whole number.</summary>
    public void Write(long value)
    {
        Reserve(8);
        System.Buffers.Binary.BinaryPrimitives.WriteInt64LittleEndian(buffer.AsSpan(Length), value);
        Length += 8;
    }

    /// <summary>Writes a switch.</summary>
    public void Write(bool value)
    {
        Reserve(1);
        buffer[Length++] = value ? (byte)1 : (byte)0;
    }

    /// <summary>Writes a text or null.</summary>
    public void Write(string? value)
    {
        if (value is null)
        {
            Write(0);
            return;
        }

        // Lone surrogates are kept: a text that UTF-8 cannot hold is written as it is.
        if (HasLoneSurrogate(value))
        {
            Write(1);
            Write(value.Length);
            foreach (var unit in value)
                Write((int)unit);
            return;
        }

        var count = Encoding.UTF8.GetByteCount(value);
        Write(count + 2);
        Reserve(count);
        Encoding.UTF8.GetBytes(value, buffer.AsSpan(Length));
        Length += count;
    }

    /// <summary>Writes a span.</summary>
    public void Write(TextSpan span)
    {
        Write(span.Start);
        Write(span.Length);
    }

    /// <summary>Writes bytes as they are, without their number.</summary>
    internal void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(Length));
        Length += bytes.Length;
    }

    private static bool HasLoneSurrogate(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
                i++;
            else
                return true;
        }

        return false;
    }

    private void Reserve(int count)
    {
        if (Length + count > buffer.Length)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + count));
    }
}
