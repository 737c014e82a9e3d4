#if !NATIVE_CODE
using System.Reflection;
using System.Runtime.Loader;

namespace SiteLint.Plugins;

/// <summary>
/// Where one plug-in lives: it brings its own dependencies, but shares the tool's Abstractions, or its rules would be
/// of another type than the tool's.
/// </summary>
internal sealed class PluginLoadContext(string path) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path), isCollectible: false)
{
    private readonly AssemblyDependencyResolver resolver = new(path);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == PluginLoader.AbstractionsName)
            return typeof(Rule).Assembly;
        var found = resolver.ResolveAssemblyToPath(assemblyName);
        if (found is null)
        {
            // Without a deps.json beside it the resolver knows nothing: neighbours count all the same.
            var neighbour = Path.Combine(Path.GetDirectoryName(path)!, assemblyName.Name + ".dll");
            found = File.Exists(neighbour) ? neighbour : null;
        }

        return found is null ? null : LoadFromAssemblyPath(found);
    }
}
#endif
