using SiteLint.Discovery;

namespace SiteLint.Configuration;

/// <summary>Prints the settings in force for a file as YAML, with the place of each as a comment.</summary>
internal static class EffectiveConfiguration
{
    /// <summary>Writes them.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="path">The file, relative to the source tree's root.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(Settings settings, string path, TextWriter writer)
    {
        var scope = settings.ScopeOf(TreePath.DirectoryOf(path));
        var file = settings.For(path);
        writer.WriteLine($"# Settings in force for {path}");
        writer.WriteLine(file.Sources.Count == 0 ? "# No configuration: these are the defaults." : $"# From: {string.Join(", ", file.Sources)}");
        if (settings.IsExcluded(path))
            writer.WriteLine("# This file is excluded and is not read.");
        writer.WriteLine($"extends: {scope.Preset}");
        var section = "";
        foreach (var key in ConfigurationKeys.All)
        {
            if (key.Name is "extends" or "rules" or "overrides")
                continue;
            var dot = key.Name.IndexOf('.');
            var name = key.Name[(dot + 1)..];
            if (dot > 0 && key.Name[..dot] != section)
            {
                section = key.Name[..dot];
                writer.WriteLine($"{section}:");
            }

            WriteValue(settings, scope, key, (dot > 0 ? "  " : "") + name, writer);
        }

        writer.WriteLine("rules:");
        for (var i = 0; i < settings.Catalog.Infos.Count; i++)
        {
            var text = $"  {settings.Catalog.Infos[i].Id}: {Severities.NameOf(file[i].Severity)}";
            var place = file.PlaceOf(i);
            writer.WriteLine(ReferenceEquals(place, Place.Default) ? text : $"{text,-48} # {place}");
        }
    }

    private static void WriteValue(Settings settings, ConfigurationScope scope, ConfigurationKey key, string name, TextWriter writer)
    {
        if (CommandLineValue(settings.Options, key.Name) is { } given)
        {
            writer.WriteLine($"{name}: {given}  # command line");
            return;
        }

        if (scope.Find(key.Name) is not { } value)
        {
            if (key.Default.Length > 0)
                writer.WriteLine($"{name}: {key.Default}");
            return;
        }

        var text = key.Kind == DataKind.Sequence
            ? "[" + string.Join(", ", (scope.FindTexts(key.Name) ?? []).Select(Quote)) + "]"
            : value.Node.Text;
        writer.WriteLine($"{name}: {text}  # {value.Place}");
    }

    private static string? CommandLineValue(SettingsOptions options, string key) => key switch
    {
        "generator" => options.Generator,
        "fail-on" => options.FailOn,
        "level" => options.Level,
        _ => null,
    };

    private static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
