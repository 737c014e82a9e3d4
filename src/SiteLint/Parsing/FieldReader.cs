using SiteLint.Parsing.Prose;
using SiteLint.Sites;

namespace SiteLint.Parsing;

/// <summary>
/// Reads the links, pictures, addresses and texts in a data tree: by the roles that the generator gives its fields,
/// and texts also by what readers see whatever the generator.
/// </summary>
internal sealed class FieldReader
{
    private const int MaximumDepth = 64;

    private readonly DocumentBuilder builder;
    private readonly ReferenceOrigin origin;
    private readonly FieldPath[] roles;
    private readonly List<string> path = [];

    /// <summary>Creates a reader of one tree.</summary>
    public FieldReader(DocumentBuilder builder, ReferenceOrigin origin)
    {
        this.builder = builder;
        this.origin = origin;
        var fields = builder.Profile.Fields(builder.File.Path, builder.File.Kind);
        roles = new FieldPath[fields.Count];
        for (var i = 0; i < roles.Length; i++)
            roles[i] = new FieldPath(fields[i]);
    }

    /// <summary>Reads a tree.</summary>
    public void Read(DataNode root) => ReadNode(root);

    private void ReadNode(DataNode node)
    {
        if (path.Count > MaximumDepth || (node.IsAlias && path.Count > 0))
            return;
        if (node.IsMapping)
        {
            foreach (var entry in node.Entries)
            {
                path.Add(entry.Key);
                ReadNode(entry.Value);
                path.RemoveAt(path.Count - 1);
            }
        }
        else if (node.IsSequence && path.Count == 0 && origin == ReferenceOrigin.Bibliography)
        {
            // A bibliography's fields are named as they stand in an entry.
            foreach (var item in node.Items)
                ReadNode(item);
        }
        else if (node.IsSequence)
        {
            path.Add("[]");
            foreach (var item in node.Items)
                ReadNode(item);
            path.RemoveAt(path.Count - 1);
        }
        else if (node.Kind == DataKind.String && node.Text.Length > 0)
        {
            ReadText(node);
        }
    }

    private void ReadText(DataNode node)
    {
        var isKnown = false;
        foreach (var role in roles)
        {
            if (!role.Matches(path))
                continue;
            isKnown = true;
            ReadRole(node, role.Role);
        }

        if (!isKnown && builder.WantsProse && ProseFields.IsProse(origin, path, node))
            AddProse(node);
    }

    private string Name()
    {
        if (path.Count == 1)
            return path[0];
        return string.Join('.', path).Replace(".[]", "[]", StringComparison.Ordinal);
    }

    private void ReadRole(DataNode node, FieldRole role)
    {
        var isDynamic = node.Text.Contains("{{", StringComparison.Ordinal) || node.Text.Contains("{%", StringComparison.Ordinal);
        var span = node.ContentSpan.IsEmpty ? node.Span : node.ContentSpan;
        switch (role.Kind)
        {
            case FieldRoleKind.Link:
                var link = new Link
                {
                    Target = node.Text,
                    TargetSpan = span,
                    Span = node.Span,
                    Origin = origin,
                    Element = Name(),
                    IsDynamic = isDynamic,
                    Prefix = role.Prefix,
                };
                builder.Links.Add(link);
                TargetAddresses.Add(builder, link);
                break;
            case FieldRoleKind.Image:
                builder.Images.Add(new Image
                {
                    Target = node.Text,
                    TargetSpan = span,
                    Span = node.Span,
                    Origin = origin,
                    Element = Name(),
                    IsDynamic = isDynamic,
                    Prefix = role.Prefix,
                });
                break;
            case FieldRoleKind.Email:
                builder.EmailAddresses.Add(new EmailAddress
                {
                    Text = node.Text,
                    Span = span,
                    Origin = EmailOrigin.Field,
                    Field = Name(),
                    IsDynamic = isDynamic,
                });
                break;
            case FieldRoleKind.Prose when builder.WantsProse:
                AddProse(node);
                break;
        }
    }

    private void AddProse(DataNode node)
    {
        var map = node.Map ?? TextMap.Verbatim(node.ContentSpan.Start, node.ContentSpan.Length);
        FieldProse.Add(builder, node.Text, map, Name());
    }
}
