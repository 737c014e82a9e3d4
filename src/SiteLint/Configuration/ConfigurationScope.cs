namespace SiteLint.Configuration;

/// <summary>A configuration merged with what it extends: what rules over a folder.</summary>
/// <param name="Layers">The files, the strongest last; empty for the defaults.</param>
/// <param name="Preset">The preset underneath.</param>
/// <param name="Directory">The folder of the strongest file, relative to the source tree's root.</param>
internal sealed record ConfigurationScope(IReadOnlyList<WrittenConfiguration> Layers, string Preset, string Directory)
{
    /// <summary>What rules where there is no configuration.</summary>
    public static ConfigurationScope Default { get; } = new([], Configuration.Preset.Recommended, "");

    /// <summary>Settings by which overrides apply; guarded by itself.</summary>
    public Dictionary<string, FileSettings> Resolved { get; } = new(StringComparer.Ordinal);

    /// <summary>The value of a key in the strongest file that has it, or null.</summary>
    public WrittenValue? Find(string key)
    {
        for (var i = Layers.Count - 1; i >= 0; i--)
        {
            if (Layers[i].Values.TryGetValue(key, out var value))
                return value;
        }

        return null;
    }

    /// <summary>The strings of a list, added up over the files where the key adds up; null where no file has it.</summary>
    public IReadOnlyList<string>? FindTexts(string key)
    {
        if (Find(key) is not { } strongest)
            return null;
        var texts = new List<string>();
        foreach (var layer in Layers)
        {
            if (!layer.Values.TryGetValue(key, out var value) || (!value.Key.AddsUp && !ReferenceEquals(value, strongest)))
                continue;
            foreach (var item in value.Items)
                texts.Add(item.Text);
        }

        return texts;
    }

    /// <summary>The text of a key, or null.</summary>
    public string? FindText(string key) => Find(key)?.Node.AsString();
}
