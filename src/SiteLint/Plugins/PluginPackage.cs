namespace SiteLint.Plugins;

/// <summary>A plug-in from a package feed, written <c>Name@Version</c> in a configuration.</summary>
/// <param name="Name">Id of the package; its assembly of rules has the same name.</param>
/// <param name="Version">The exact version.</param>
internal sealed record PluginPackage(string Name, string Version)
{
    /// <summary>Reads <c>Name@Version</c>; null for anything else, such as a path.</summary>
    public static PluginPackage? Parse(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || at == text.Length - 1 || !char.IsAsciiLetterOrDigit(text[0]) || !char.IsAsciiDigit(text[at + 1]))
            return null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i != at && !char.IsAsciiLetterOrDigit(text[i]) && text[i] is not ('.' or '-' or '_'))
                return null;
        }

        return text.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? null : new PluginPackage(text[..at], text[(at + 1)..]);
    }

    /// <summary>Where it is kept once it is restored.</summary>
    /// <param name="plugins">The folder of all restored plug-ins.</param>
    public string FolderIn(string plugins) => Path.Combine(plugins, ToString().ToLowerInvariant());

    /// <summary>The assembly of rules among the files that were restored.</summary>
    /// <exception cref="PluginException">It is not there.</exception>
    public string AssemblyIn(string? plugins)
    {
        if (plugins is null || !Directory.Exists(FolderIn(plugins)))
            throw new PluginException($"plug-in '{this}' is not restored; run 'dotnet sitelint plugin restore'");
        foreach (var file in Directory.GetFiles(FolderIn(plugins), "*.dll"))
        {
            if (Path.GetFileNameWithoutExtension(file).Equals(Name, StringComparison.OrdinalIgnoreCase))
                return file;
        }

        throw new PluginException($"plug-in '{this}': the package has no assembly '{Name}.dll'");
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}@{Version}";
}
