using System.Text;

namespace SiteLint.Reporting;

/// <summary>
/// Takes JSON as UTF-8 bytes and writes it as text that is harmless to a terminal and to a runner that reads the log. A
/// report of a large site has many megabytes, of which only a piece is held at a time.
/// </summary>
/// <param name="writer">Where the text goes; it stays open.</param>
internal sealed class JsonText(TextWriter writer) : Stream
{
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>JSON as it may be shown: to a reader of JSON it is the same; a terminal or a runner that reads the log takes it for no command.</summary>
    /// <param name="text">JSON that is not cut within a text.</param>
    public static string Harmless(string text)
    {
        text = TerminalText.EscapeAs(text, static c => $"\\u{(int)c:x4}");
        return TerminalText.HasRunnerCommand(text) ? text.Replace("##", "\\u0023#", StringComparison.Ordinal) : text;
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var letters = new char[decoder.GetCharCount(buffer, flush: false)];
        var count = decoder.GetChars(buffer, letters, flush: false);
        writer.Write(Harmless(new string(letters, 0, count)));
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
