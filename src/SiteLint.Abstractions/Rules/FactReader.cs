using System.Text;

namespace SiteLint;

/// <summary>Reads what a <see cref="FactWriter"/> wrote.</summary>
/// <param name="data">The bytes.</param>
/// <param name="start">Where to begin.</param>
/// <param name="end">Where they end.</param>
public sealed class FactReader(byte[] data, int start, int end)
{
    private int position = start;

    /// <summary>Where the next value begins.</summary>
    internal int Position => position;

    /// <summary>Reads a whole number.</summary>
    /// <exception cref="InvalidDataException">The bytes end before it.</exception>
    public int ReadInt()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = ReadByte();
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return (int)value;
        }

        throw new InvalidDataException("a number of impossible length");
    }

    /// <summary>Reads a large whole number.</summary>
    public long ReadLong()
    {
        Require(8);
        var value = System.Buffers.Binary.BinaryPrimitives.ReadInt64LittleEndian(data.AsSpan(position));
        position += 8;
        return value;
    }

    /// <summary>Reads the length of a list.</summary>
    /// <exception cref="InvalidDataException">The length is beyond what the bytes can hold.</exception>
    public int ReadCount()
    {
        var count = ReadInt();
        return count >= 0 && count <= end - position ? count : throw new InvalidDataException("a list of impossible length");
    }

    /// <summary>Reads a switch.</summary>
    public bool ReadBool() => ReadByte() != 0;

    /// <summary>Reads a text or null.</summary>
    public string? ReadString()
    {
        var head = ReadInt();
        if (head == 0)
            return null;
        if (head == 1)
        {
            var units = new char[ReadCount()];
            for (var i = 0; i < units.Length; i++)
                units[i] = (char)ReadInt();
            return new string(units);
        }

        Require(head - 2);
        var text = head == 2 ? "" : Encoding.UTF8.GetString(data, position, head - 2);
        position += head - 2;
        return text;
    }

    /// <summary>Reads a span.</summary>
    public TextSpan ReadSpan()
    {
        var start = ReadInt();
        return TextSpan.FromLength(start, ReadInt());
    }

    /// <summary>Leaves out some bytes.</summary>
    internal void Skip(int count)
    {
        Require(count);
        position += count;
    }

    private byte ReadByte()
    {
        Require(1);
        return data[position++];
    }

    private void Require(int count)
    {
        if (count < 0 || count > end - position)
            throw new InvalidDataException("the data ends too early");
    }
}
