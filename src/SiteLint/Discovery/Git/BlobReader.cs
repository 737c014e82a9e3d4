using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SiteLint.Discovery.Git;

/// <summary>Reads blobs through one running <c>git cat-file --batch</c>. Safe to call from several threads.</summary>
internal sealed class BlobReader(GitRepository repository) : IDisposable
{
    private readonly Lock gate = new();
    private Process? process;

    /// <summary>Reads a blob.</summary>
    /// <param name="blob">Its object id.</param>
    /// <exception cref="IOException">git does not have it.</exception>
    public byte[] Read(string blob)
    {
        lock (gate)
        {
            process ??= repository.Start(["cat-file", "--batch"], redirectInput: true);
            var input = process.StandardInput.BaseStream;
            input.Write(Encoding.ASCII.GetBytes(blob + "\n"));
            input.Flush();
            var output = process.StandardOutput.BaseStream;
            var header = ReadLine(output).Split(' ');
            if (header.Length != 3 || !int.TryParse(header[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
                throw new IOException($"git does not have the object {blob}");
            var bytes = new byte[size];
            output.ReadExactly(bytes);
            output.ReadByte();
            return bytes;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (process is null)
            return;
        process.StandardInput.Close();
        process.Dispose();
        process = null;
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (int next; (next = stream.ReadByte()) >= 0 && next != '\n';)
            line.Append((char)next);
        return line.ToString();
    }
}
