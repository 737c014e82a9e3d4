using SiteLint.Discovery;

namespace SiteLint.Fixing;

/// <summary>A file before and after its fixes.</summary>
internal sealed class ChangedFile
{
    /// <summary>Path relative to the source tree's root.</summary>
    public required string Path { get; init; }

    /// <summary>Absolute path on disk.</summary>
    public required string FullPath { get; init; }

    /// <summary>The bytes it had when it was judged.</summary>
    public required byte[] OriginalBytes { get; init; }

    /// <summary>The text it had, without a byte-order mark.</summary>
    public required string Before { get; init; }

    /// <summary>The text it is to have.</summary>
    public required string After { get; set; }

    /// <summary>Name of its encoding, as <see cref="SourceFile.Encoding"/> has it.</summary>
    public required string Encoding { get; init; }

    /// <summary>Whether it begins with a byte-order mark.</summary>
    public required bool HasByteOrderMark { get; init; }

    /// <summary>The bytes it is to have: same encoding, same mark.</summary>
    public byte[] ToBytes()
    {
        System.Text.Encoding encoding = Encoding switch
        {
            "utf-16le" => new System.Text.UnicodeEncoding(bigEndian: false, byteOrderMark: HasByteOrderMark),
            "utf-16be" => new System.Text.UnicodeEncoding(bigEndian: true, byteOrderMark: HasByteOrderMark),
            _ => new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: HasByteOrderMark),
        };
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(After)];
    }

    /// <summary>Reads a file that a fix edits; null where decoding it loses something, so that it must not be written back.</summary>
    public static ChangedFile? Read(SourceTree tree, string path)
    {
        var bytes = tree.ReadBytes(path);
        var source = SourceReader.Decode(path, SourceKind.Other, bytes, out _);
        var file = new ChangedFile
        {
            Path = path,
            FullPath = System.IO.Path.GetFullPath(System.IO.Path.Combine(tree.Root, path)),
            OriginalBytes = bytes,
            Before = source.Text,
            After = source.Text,
            Encoding = source.Encoding,
            HasByteOrderMark = source.HasByteOrderMark,
        };
        return file.ToBytes().AsSpan().SequenceEqual(bytes) ? file : null;
    }
}
