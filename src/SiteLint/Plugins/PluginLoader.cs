using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SiteLint.Plugins;

/// <summary>Loads the rules of one assembly.</summary>
internal static class PluginLoader
{
    /// <summary>Name of the assembly that rules are compiled against.</summary>
    public const string AbstractionsName = "SiteLint.Abstractions";

    /// <summary>Makes one of each public rule class with a constructor without parameters, in the order of their ids.</summary>
    /// <param name="path">Absolute path of the assembly.</param>
    /// <exception cref="PluginException">It cannot be used.</exception>
    public static IReadOnlyList<Rule> Load(string path)
    {
        if (!File.Exists(path))
            throw new PluginException($"plug-in '{path}': there is no such file; build it first, or mend the path");
        CheckVersion(path, ReadReference(path));
#if NATIVE_CODE
        ManagedHost.Replace(path);
        return [];
    }

#else
        try
        {
            var assembly = new PluginLoadContext(path).LoadFromAssemblyPath(path);
            var rules = new List<Rule>();
            foreach (var type in assembly.GetExportedTypes())
            {
                if (type is { IsAbstract: false, IsGenericTypeDefinition: false } && typeof(Rule).IsAssignableFrom(type) && type.GetConstructor(Type.EmptyTypes) is not null)
                    rules.Add(Create(type));
            }

            if (rules.Count == 0)
                throw new PluginException($"plug-in '{path}' has no rule: a rule is a public class that derives from DocumentRule or SiteRule and has a public constructor without parameters");
            rules.Sort(static (a, b) => string.CompareOrdinal(a.Info.Id, b.Info.Id));
            return rules;
        }
        catch (Exception e) when (e is TargetInvocationException or TypeLoadException or ReflectionTypeLoadException or FileNotFoundException or FileLoadException or BadImageFormatException or MissingMemberException or InvalidOperationException)
        {
            var cause = e is TargetInvocationException { InnerException: { } inner } ? inner : e;
            throw new PluginException($"plug-in '{path}' cannot be loaded: {cause.GetType().Name}: {FirstLine(cause.Message)}");
        }
    }

    private static Rule Create(Type type)
    {
        var rule = (Rule)Activator.CreateInstance(type)!;
        var id = rule.Info.Id;
        return id.IndexOf('/') > 0 && !id.StartsWith("internal/", StringComparison.Ordinal)
            ? rule
            : throw new InvalidOperationException($"the id '{id}' of {type.FullName} is not of the form family/what-is-wrong");
    }
#endif

    /// <summary>The version of Abstractions that an assembly was built against, read without loading it; null where it refers to none.</summary>
    private static Version? ReadReference(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var image = new PEReader(stream);
            if (!image.HasMetadata)
                throw new PluginException($"plug-in '{path}' is no .NET assembly");
            var metadata = image.GetMetadataReader();
            foreach (var handle in metadata.AssemblyReferences)
            {
                var reference = metadata.GetAssemblyReference(handle);
                if (metadata.GetString(reference.Name) == AbstractionsName)
                    return reference.Version;
            }

            return null;
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            throw new PluginException($"plug-in '{path}' cannot be read: {FirstLine(e.Message)}");
        }
    }

    /// <summary>Within one major version only members are added, so an older plug-in runs and a newer one may call what is not there.</summary>
    private static void CheckVersion(string path, Version? built)
    {
        var ours = typeof(Rule).Assembly.GetName().Version!;
        if (built is null)
            throw new PluginException($"plug-in '{path}' has no rule: it does not refer to {AbstractionsName}");
        if (built.Major != ours.Major)
            throw new PluginException($"plug-in '{path}' was built for {AbstractionsName} {built.Major}, this tool has {ours.Major}; {(built.Major < ours.Major ? "build it again with the present package" : "update the tool")}");
        if (built.Minor > ours.Minor)
            throw new PluginException($"plug-in '{path}' was built for {AbstractionsName} {built.Major}.{built.Minor}, this tool has {ours.Major}.{ours.Minor}; update the tool");
    }

    private static string FirstLine(string text) => text.Split('\n')[0].TrimEnd('\r');
}
