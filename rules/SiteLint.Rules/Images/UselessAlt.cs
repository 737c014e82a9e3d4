namespace SiteLint.Rules.Images;

/// <summary>Reports an alternative text that says nothing: the file's name, or that it is an image.</summary>
public sealed class UselessAlt : DocumentRule
{
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "image", "img", "picture", "pic", "photo", "graphic", "alt", "alt text", "alt-text", "alttext", "image alt text", "image description",
        "untitled", "placeholder", "placeholder image", "an image", "a picture", "enter image description here", "image here", "drawing",
    };

    private static readonly string[] CameraNames = ["IMG_", "DSC_", "DSC0", "DSCN", "PXL_", "Screen Shot 20", "Screenshot 20", "Screenshot_20", "Pasted image 20", "WhatsApp Image 20"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/useless-alt")
    {
        Title = "Alternative text that says nothing",
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        foreach (var image in document.Images)
        {
            if (!image.WantsAlt || image.IsDecorative || image.Alt is not { Length: > 0 and < 200 } alt || image.AltSpan.IsEmpty)
                continue;
            var text = alt.Trim().TrimEnd('.', ':');
            string why;
            if (Empty.Contains(text))
                why = "says only that there is an image";
            else if (IsFileName(text, image.Target))
                why = "is the name of a file";
            else
                continue;
            context.Report(
                image.AltSpan,
                $"The alternative text '{alt.Trim()}' {why}; say what the image shows",
                target: image.Target,
                causeKey: document.Profile.IsBuilt ? image.Target : null);
        }
    }

    private static bool IsFileName(string text, string target)
    {
        foreach (var prefix in CameraNames)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal) && (text.Length == prefix.Length || char.IsAsciiDigit(text[prefix.Length]) || text[prefix.Length] is '-' or ' '))
                return true;
        }

        var dot = text.LastIndexOf('.');
        if (dot <= 0 || text.Contains(' ') || text[(dot + 1)..].ToLowerInvariant() is not ("png" or "jpg" or "jpeg" or "gif" or "svg" or "webp" or "avif" or "bmp"))
            return false;
        var end = target.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? target : target[..end]);
        return path.EndsWith(text, StringComparison.OrdinalIgnoreCase) || text.Contains('_') || text.Contains('/');
    }
}
