namespace SiteLint.Rules.Images;

/// <summary>Judges <c>data:</c> URIs of pictures from their first bytes and their length.</summary>
internal static class DataImage
{
    /// <summary>Whether a destination is one.</summary>
    public static bool Is(string target) => target.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with its base64, or null. White space is allowed.</summary>
    public static string? FindBadEncoding(string target)
    {
        var data = Base64Of(target);
        var length = 0;
        var padding = 0;
        foreach (var c in data)
        {
            if (c == '=')
            {
                padding++;
            }
            else if (char.IsAsciiLetterOrDigit(c) || c is '+' or '/')
            {
                if (padding > 0)
                    return "This data: URI has '=' in the middle of its base64";
                length++;
            }
            else if (!char.IsWhiteSpace(c) && c != '%')
            {
                return $"This data: URI has '{c}' in its base64, so no picture is shown";
            }
            else if (c == '%')
            {
                return null;
            }
        }

        return length % 4 == 1 ? "This data: URI is cut off: its base64 has a letter too many or too few" : null;
    }

    /// <summary>What its bytes are instead of what its type says, as a message; null where they agree or cannot be known.</summary>
    public static string? FindWrongType(string target)
    {
        var type = target["data:image/".Length..];
        var end = type.AsSpan().IndexOfAny(';', ',');
        if (end < 0)
            return null;
        var promised = type[..end].ToLowerInvariant();
        var data = Base64Of(target);
        var found = data.StartsWith("iVBORw0KGgo") ? "png"
            : data.StartsWith("/9j/") ? "jpeg"
            : data.StartsWith("R0lGOD") ? "gif"
            : data.StartsWith("UklGR") ? "webp"
            : data.StartsWith("PHN2Zy") ? "svg+xml"
            : null;
        if (found is null || promised == found || (promised == "jpg" && found == "jpeg") || promised is not ("png" or "jpeg" or "jpg" or "gif" or "webp" or "svg+xml"))
            return null;
        return $"This data: URI says 'image/{promised}', but its bytes are 'image/{found}'";
    }

    /// <summary>A destination for a report: its beginning.</summary>
    public static string Show(string target) => target.Length <= 40 ? target : string.Concat(target.AsSpan(0, 37), "…");

    private static ReadOnlySpan<char> Base64Of(string target)
    {
        var comma = target.IndexOf(',');
        return comma > 0 && target.AsSpan(0, comma).TrimEnd().EndsWith(";base64", StringComparison.OrdinalIgnoreCase) ? target.AsSpan(comma + 1) : default;
    }
}
