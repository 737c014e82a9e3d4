using SiteLint.Parsing.Prose;
using SiteLint.Sites;

namespace SiteLint.Parsing.Templates;

/// <summary>Finds the links, pictures and texts among the parameters of tags, shortcodes and components.</summary>
internal sealed class TagReader(DocumentBuilder builder)
{
    private readonly List<Link> links = [];
    private readonly List<Image> images = [];

    /// <summary>Reads a tag.</summary>
    /// <param name="tag">Its name, as <see cref="TagRole.Tag"/> has it.</param>
    /// <param name="span">The whole tag.</param>
    /// <param name="arguments">Its parameters in the source.</param>
    /// <param name="bareIsVariable">Whether a value without quotes is the name of a variable.</param>
    public void Read(string tag, TextSpan span, TextSpan arguments, bool bareIsVariable)
    {
        var roles = builder.Profile.Tags;
        var isKnown = false;
        foreach (var role in roles)
            isKnown |= role.Tag == tag;
        if (!isKnown && !builder.WantsProse)
            return;
        List<TagArgument>? read = null;
        if (isKnown)
        {
            read = TagArguments.Read(builder.Text, arguments);
            foreach (var role in roles)
            {
                if (role.Tag == tag)
                    ReadRole(role, read, span, bareIsVariable);
            }
        }

        if (!builder.WantsProse || builder.Text.AsSpan(arguments.Start, arguments.Length).IndexOfAny('"', '\'') < 0)
            return;
        read ??= TagArguments.Read(builder.Text, arguments);
        foreach (var argument in read)
        {
            if (argument.IsQuoted && TemplateNames.IsProse(argument.Name) && !HasRole(roles, tag, argument.Name))
                AddProse(argument);
        }
    }

    /// <summary>Hands over what was found, save what is the destination of a Markdown link or an HTML attribute.</summary>
    public void Finish()
    {
        if (links.Count == 0 && images.Count == 0)
            return;
        var taken = new SpanList();
        foreach (var link in builder.Links)
            taken.Add(link.TargetSpan);
        foreach (var image in builder.Images)
            taken.Add(image.TargetSpan);
        foreach (var link in links)
        {
            if (!taken.Contains(link.TargetSpan.Start))
                builder.Links.Add(link);
        }

        foreach (var image in images)
        {
            if (!taken.Contains(image.TargetSpan.Start))
                builder.Images.Add(image);
        }
    }

    private static bool HasRole(IReadOnlyList<TagRole> roles, string tag, string parameter)
    {
        foreach (var role in roles)
        {
            if (role.Tag == tag && role.Parameter == parameter)
                return true;
        }

        return false;
    }

    private static TagArgument? Find(List<TagArgument> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == name)
                return argument;
        }

        return null;
    }

    private void ReadRole(TagRole role, List<TagArgument> arguments, TextSpan span, bool bareIsVariable)
    {
        if (Find(arguments, role.Parameter) is not { ValueSpan.IsEmpty: false } argument)
            return;
        var isDynamic = (bareIsVariable && !argument.IsQuoted) || argument.Value.Contains('{', StringComparison.Ordinal);
        switch (role.Kind)
        {
            case FieldRoleKind.Link:
                links.Add(new Link
                {
                    Target = argument.Value,
                    TargetSpan = argument.ValueSpan,
                    Span = span,
                    Origin = ReferenceOrigin.Template,
                    Element = role.Tag,
                    Attribute = role.Parameter,
                    IsDynamic = isDynamic,
                    Prefix = role.Prefix,
                });
                break;
            case FieldRoleKind.Image:
                var alt = Find(arguments, "alt");
                images.Add(new Image
                {
                    Target = argument.Value,
                    TargetSpan = argument.ValueSpan,
                    Span = span,
                    Origin = ReferenceOrigin.Template,
                    Element = role.Tag,
                    Attribute = role.Parameter,
                    IsDynamic = isDynamic,
                    Prefix = role.Prefix,
                    Alt = alt?.Value,
                    AltSpan = alt?.ValueSpan ?? default,
                });
                break;
            case FieldRoleKind.Prose when argument.IsQuoted:
                AddProse(argument);
                break;
            case FieldRoleKind.Email:
                builder.EmailAddresses.Add(new EmailAddress
                {
                    Text = argument.Value,
                    Span = argument.ValueSpan,
                    Origin = EmailOrigin.Field,
                    Field = role.Parameter,
                    IsDynamic = isDynamic,
                });
                break;
        }
    }

    private void AddProse(TagArgument argument)
    {
        if (!builder.WantsProse)
            return;
        var writer = new ProseWriter(builder);
        writer.AppendSource(argument.ValueSpan);
        writer.Finish(argument.Name == "caption" ? ProseScope.Caption : ProseScope.Attribute, argument.Name, null);
    }
}
