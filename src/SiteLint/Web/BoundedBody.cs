using System.IO.Compression;
using System.Text;

namespace SiteLint.Web;

/// <summary>Reads a body to a limit, whatever it claims to be or to unpack to.</summary>
internal static class BoundedBody
{
    private const int FirstPiece = 16 << 10;

    /// <summary>Reads a body as UTF-8.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="limit">Bytes read at most, counted unpacked.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>Null where it is longer, or packed in a way that is not read here.</returns>
    public static async Task<string?> ReadAsync(HttpResponseMessage response, int limit, CancellationToken cancel)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        foreach (var encoding in response.Content.Headers.ContentEncoding)
        {
            if (encoding.Equals("gzip", StringComparison.OrdinalIgnoreCase))
                stream = new GZipStream(stream, CompressionMode.Decompress);
            else if (!encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
                return null;
        }

        await using var owned = stream.ConfigureAwait(false);
        var buffer = new byte[FirstPiece];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancel).ConfigureAwait(false);
            if (read == 0)
                return Encoding.UTF8.GetString(buffer, 0, length);
            length += read;
            if (length >= limit)
                return null;
            if (length == buffer.Length)
                Array.Resize(ref buffer, Math.Min(limit, buffer.Length * 2));
        }
    }
}
