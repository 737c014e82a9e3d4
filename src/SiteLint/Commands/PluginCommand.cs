using System.CommandLine;
using SiteLint.Configuration;
using SiteLint.Discovery;
using SiteLint.Plugins;

namespace SiteLint.Commands;

/// <summary><c>plugin restore</c>: fetches the plug-in packages that the configuration names, so that later runs may load them.</summary>
internal sealed class PluginCommand : ICommand
{
    private readonly Argument arguments;
    private readonly Option<string[]> sources;
    private readonly SiteOptionShapes site;

    /// <summary>Creates the command.</summary>
    public PluginCommand()
    {
        Shape = new CommandShape("plugin", "Fetches the plug-in packages that the configuration names as Name@Version (restore). It needs the .NET SDK and asks package feeds; later runs load them with --allow-plugins.");
        arguments = Shape.Arguments("restore", "restore", ArgumentArity.OneOrMore);
        sources = Shape.List("--source", "FEED", "Package feed, a folder or an address, instead of those of your NuGet configuration");
        site = new SiteOptionShapes(Shape);
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions options, CommandEnvironment environment)
    {
        if (options.All(arguments) is not ["restore"])
            throw new UsageException("plugin takes 'restore'");
        var read = site.Read(options, environment);
        var folder = read.PluginFolder ?? throw new UsageException("there is no folder for caches; name one with --cache-dir");
        var tree = new UnlistedTree(read.Root ?? RootFinder.Find(environment.Directory, []));
        var restore = new PackageRestore(folder, [.. options.All(sources).Select(source => source.Contains("://", StringComparison.Ordinal) ? source : environment.Absolute(source))]);
        var count = 0;
        foreach (var wish in PluginWishes.Read(tree, read.ToSettingsOptions() with { ConfigFile = read.Config }))
        {
            if (PluginPackage.Parse(wish.Text) is not { } package)
                continue;
            count++;
            try
            {
                restore.Run(package);
            }
            catch (PluginException e)
            {
                throw new ConfigurationException([new ConfigurationProblem(wish.Place, e.Message)]);
            }

            environment.Error.WriteLine($"restored {package}");
        }

        if (count == 0)
            environment.Error.WriteLine("the configuration names no plug-in package");
        return ExitCode.Success;
    }
}
