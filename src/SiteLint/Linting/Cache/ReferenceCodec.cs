namespace SiteLint.Linting.Cache;

/// <summary>Writes and reads links, images and addresses.</summary>
internal static class ReferenceCodec
{
    public static void Write(Link link, FactWriter writer)
    {
        WriteShared(link, writer);
        writer.Write(link.Text);
        writer.Write(link.TextSpan);
        writer.Write(link.Label);
        writer.Write(link.UseCount);
        writer.Write(link.Rel);
    }

    public static Link ReadLink(FactReader reader)
    {
        var shared = ReadShared(reader);
        return new Link
        {
            Target = shared.Target,
            TargetSpan = shared.TargetSpan,
            Span = shared.Span,
            Origin = shared.Origin,
            Element = shared.Element,
            Attribute = shared.Attribute,
            IsDynamic = shared.IsDynamic,
            Prefix = shared.Prefix,
            Text = reader.ReadString()!,
            TextSpan = reader.ReadSpan(),
            Label = reader.ReadString(),
            UseCount = reader.ReadInt(),
            Rel = reader.ReadString(),
        };
    }

    public static void Write(Image image, FactWriter writer)
    {
        WriteShared(image, writer);
        writer.Write(image.Alt);
        writer.Write(image.AltSpan);
        writer.Write(image.IsDecorative);
        writer.Write(image.WantsAlt);
        writer.Write(image.Width);
        writer.Write(image.Height);
        writer.Write(image.Descriptor);
    }

    public static Image ReadImage(FactReader reader)
    {
        var shared = ReadShared(reader);
        return new Image
        {
            Target = shared.Target,
            TargetSpan = shared.TargetSpan,
            Span = shared.Span,
            Origin = shared.Origin,
            Element = shared.Element,
            Attribute = shared.Attribute,
            IsDynamic = shared.IsDynamic,
            Prefix = shared.Prefix,
            Alt = reader.ReadString(),
            AltSpan = reader.ReadSpan(),
            IsDecorative = reader.ReadBool(),
            WantsAlt = reader.ReadBool(),
            Width = reader.ReadInt(),
            Height = reader.ReadInt(),
            Descriptor = reader.ReadString()!,
        };
    }

    public static void Write(EmailAddress address, FactWriter writer)
    {
        writer.Write(address.Text);
        writer.Write(address.Span);
        writer.Write((int)address.Origin);
        writer.Write(address.LinkText);
        writer.Write(address.LinkTextSpan);
        writer.Write(address.Field);
        writer.Write(address.IsDynamic);
    }

    public static EmailAddress ReadEmail(FactReader reader) => new()
    {
        Text = reader.ReadString()!,
        Span = reader.ReadSpan(),
        Origin = (EmailOrigin)reader.ReadInt(),
        LinkText = reader.ReadString(),
        LinkTextSpan = reader.ReadSpan(),
        Field = reader.ReadString()!,
        IsDynamic = reader.ReadBool(),
    };

    private static void WriteShared(Reference reference, FactWriter writer)
    {
        writer.Write(reference.Target);
        writer.Write(reference.TargetSpan);
        writer.Write(reference.Span);
        writer.Write((int)reference.Origin);
        writer.Write(reference.Element);
        writer.Write(reference.Attribute);
        writer.Write(reference.IsDynamic);
        writer.Write(reference.Prefix);
    }

    private static Shared ReadShared(FactReader reader) =>
        new(reader.ReadString()!, reader.ReadSpan(), reader.ReadSpan(), (ReferenceOrigin)reader.ReadInt(), reader.ReadString()!, reader.ReadString()!, reader.ReadBool(), reader.ReadString());

    private sealed record Shared(string Target, TextSpan TargetSpan, TextSpan Span, ReferenceOrigin Origin, string Element, string Attribute, bool IsDynamic, string? Prefix);
}
