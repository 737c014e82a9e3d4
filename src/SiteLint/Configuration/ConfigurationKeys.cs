using SiteLint.Sites;

namespace SiteLint.Configuration;

/// <summary>The one list of keys of <c>.sitelint.yml</c>; reading, the effective configuration and the editors' schema follow it.</summary>
internal static class ConfigurationKeys
{
    private static readonly string[] Severities = ["error", "warning", "info", "hint"];

    /// <summary>Every key, sections spelt out.</summary>
    public static IReadOnlyList<ConfigurationKey> All { get; } =
    [
        new("extends", DataKind.Sequence, "What this configuration builds on: recommended, strict, all, or the path of another configuration; the last one wins.") { Default = "recommended" },
        new("generator", DataKind.String, "The generator that builds the site; detected when left out.") { Choices = [.. Generators.All.Select(static generator => generator.Name)] },
        new("exclude", DataKind.Sequence, "Patterns of files that are not read, relative to this file; ! takes back.") { AddsUp = true },
        new("fail-on", DataKind.String, "The severity from which the exit code is 1.") { Default = "warning", Choices = [.. Severities, "never"] },
        new("level", DataKind.String, "The severity from which findings are shown; never changes the exit code.") { Default = "info", Choices = Severities },
        new("baseline", DataKind.String, "The file of accepted findings, relative to this file."),
        new("rules", DataKind.Mapping, "Severity and options by rule; families by pattern (spelling/*)."),
        new("overrides", DataKind.Sequence, "Rules that differ for files that match a pattern; later ones win."),
        new("spelling.languages", DataKind.Sequence, "Languages to check, as BCP 47 tags.") { Default = "[en]", Form = ValueForm.LanguageTag },
        new("spelling.words", DataKind.Sequence, "Words that are right on this site.") { AddsUp = true },
        new("spelling.dictionaries", DataKind.Sequence, "Hunspell dictionaries (.dic or .aff) or folders of them in the repository, relative to this file; others only with --dictionary.") { AddsUp = true },
        new("links.exclude", DataKind.Sequence, "Patterns of destinations that are not judged.") { AddsUp = true },
        new("links.pretty-urls", DataKind.String, "Whether the host serves /a from /a.html or /a/index.html.") { Default = "auto", Choices = ["auto", "on", "off"] },
        new("links.index-files", DataKind.Sequence, "Names that a folder's URL is served from.") { Default = "[index.html]" },
        new("links.external", DataKind.Boolean, "Whether links to other sites are asked; only --external grants it.") { GrantedBy = "--external" },
        new("links.allow-private", DataKind.Sequence, "Hosts with private addresses that may be asked; only --allow-private grants it.") { GrantedBy = "--allow-private" },
        new("links.host-limit", DataKind.String, "Requests at once to one host and the least pause between two, such as 2/500ms; never less gentle than the default, which only --host-limit grants.") { Default = "4/100ms", Form = ValueForm.HostLimit },
        new("links.timeout", DataKind.String, "How long one request to another site may take.") { Default = "15s", Form = ValueForm.Timeout },
        new("links.remember-good", DataKind.String, "How long it is remembered that a page of another site is there.") { Default = "7d", Form = ValueForm.Time },
        new("links.remember-redirect", DataKind.String, "How long it is remembered that a page of another site has moved.") { Default = "7d", Form = ValueForm.Time },
        new("links.remember-unverified", DataKind.String, "How long it is remembered that another site gave no clear answer.") { Default = "1h", Form = ValueForm.Time },
        new("suppressions.require-reason", DataKind.Boolean, "Whether a comment that switches a rule off must say why (after --).") { Default = "false" },
        new("plugins", DataKind.Sequence, "Assemblies with more rules, relative to this file; loaded only with --allow-plugins or SITELINT_ALLOW_PLUGINS=1.") { AddsUp = true },
    ];

    /// <summary>A key by its full name, or null.</summary>
    public static ConfigurationKey? Find(string name)
    {
        foreach (var key in All)
        {
            if (key.Name == name)
                return key;
        }

        return null;
    }

    /// <summary>Whether the name is that of a section such as <c>links</c>.</summary>
    public static bool IsSection(string name)
    {
        foreach (var key in All)
        {
            if (key.Name.Length > name.Length && key.Name[name.Length] == '.' && key.Name.StartsWith(name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The names that may stand in a section, or at the top where it is empty.</summary>
    public static IReadOnlyList<string> NamesIn(string section)
    {
        var names = new List<string>();
        foreach (var key in All)
        {
            string? name = null;
            if (section.Length == 0)
                name = key.Name.Split('.')[0];
            else if (key.Name.Length > section.Length && key.Name[section.Length] == '.' && key.Name.StartsWith(section, StringComparison.Ordinal))
                name = key.Name[(section.Length + 1)..];
            if (name is not null && !names.Contains(name))
                names.Add(name);
        }

        return names;
    }
}
