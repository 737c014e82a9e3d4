namespace SiteLint.Rules.Images;

/// <summary>Reports a <c>srcset</c> whose descriptors make browsers drop candidates or choose the wrong one.</summary>
public sealed class BadSrcSet : DocumentRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("image/bad-srcset")
    {
        Title = "Wrong descriptors in srcset",
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override void Check(Document document, RuleContext context)
    {
        var images = document.Images;
        for (var i = 0; i < images.Count;)
        {
            if (images[i].Origin != ReferenceOrigin.SrcSet)
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < images.Count && images[end].Origin == ReferenceOrigin.SrcSet && images[end].Span == images[i].Span && images[end].Attribute == images[i].Attribute)
                end++;
            Check(document, i, end, context);
            i = end;
        }
    }

    private static void Check(Document document, int start, int end, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Image? firstDensity = null, firstWidth = null;
        for (var i = start; i < end; i++)
        {
            var image = document.Images[i];
            if (image.IsDynamic || image.Descriptor.Contains('{'))
                return;
            var kind = KindOf(image.Descriptor);
            if (kind == '?')
            {
                Report(image, $"'{image.Descriptor}' is no descriptor; write a density such as '2x' or a width such as '480w'", context);
                return;
            }

            if (!seen.Add(image.Descriptor.Length == 0 ? "1x" : image.Descriptor))
            {
                Report(image, $"Two candidates of this srcset have the descriptor '{(image.Descriptor.Length == 0 ? "1x" : image.Descriptor)}'; browsers drop the second", context);
                return;
            }

            if (kind == 'w')
                firstWidth ??= image;
            else if (image.Descriptor.Length > 0)
                firstDensity ??= image;
        }

        if (firstWidth is not null && firstDensity is not null)
            Report(firstWidth, $"This srcset mixes widths ('{firstWidth.Descriptor}') and densities ('{firstDensity.Descriptor}'); use one kind", context);
        else if (firstWidth is not null && !document.File.Slice(firstWidth.Span).Contains("sizes", StringComparison.OrdinalIgnoreCase))
            Report(firstWidth, "This srcset has widths, but the element has no 'sizes', so browsers take the image to be as wide as the window", context);
    }

    // 'x' for a density or none, 'w' for a width, '?' for what is no descriptor.
    private static char KindOf(string descriptor)
    {
        if (descriptor.Length == 0)
            return 'x';
        var unit = descriptor[^1];
        var number = descriptor.AsSpan(0, descriptor.Length - 1);
        if (unit == 'w' || unit == 'h')
            return int.TryParse(number, out var width) && width > 0 ? 'w' : descriptor.Contains(' ') ? 'w' : '?';
        return unit == 'x' && double.TryParse(number, System.Globalization.CultureInfo.InvariantCulture, out var density) && density > 0 ? 'x' : '?';
    }

    private static void Report(Image image, string message, RuleContext context) => context.Report(image.TargetSpan, message, target: image.Target);
}
