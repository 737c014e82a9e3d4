namespace SiteLint.Rules.Spelling;

/// <summary>Finds data that lie in the assembly, without reading them.</summary>
internal static unsafe class EmbeddedData
{
    /// <summary>The address of a resource; it is mapped with the assembly and stays.</summary>
    /// <exception cref="InvalidDataException">The resource is missing or not of that form.</exception>
    public static byte* Open(string name, ReadOnlySpan<byte> mark)
    {
        if (typeof(EmbeddedData).Assembly.GetManifestResourceStream(name) is not UnmanagedMemoryStream stream)
            throw new InvalidDataException($"resource {name} is missing");
        var start = stream.PositionPointer;
        if (stream.Length < mark.Length || !new ReadOnlySpan<byte>(start, mark.Length).SequenceEqual(mark))
            throw new InvalidDataException($"resource {name} has another form");
        return start;
    }
}
