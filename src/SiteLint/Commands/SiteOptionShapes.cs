using System.CommandLine;
using System.Globalization;
using SiteLint.Configuration;
using SiteLint.Sites;

namespace SiteLint.Commands;

/// <summary>The options that every command has which reads a site.</summary>
internal sealed class SiteOptionShapes
{
    private readonly Option<string> config;
    private readonly Option<string> isolated;
    private readonly Option<string> root;
    private readonly Option<string> generator;
    private readonly Option<string> now;
    private readonly Option<string[]> plugins;
    private readonly Option<string> allowPlugins;
    private readonly Option<string> noPlugins;
    private readonly Option<string[]> dictionaries;
    private readonly Option<string> jobs;
    private readonly Option<string> noCache;
    private readonly Option<string> cacheFolder;

    /// <summary>Adds them to a command.</summary>
    public SiteOptionShapes(CommandShape shape)
    {
        config = shape.Value("--config", "FILE", "Use this configuration for every file instead of the nearest one");
        isolated = shape.Flag("--isolated", "Read no configuration");
        root = shape.Value("--root", "DIR", "The site's root; paths in reports are relative to it");
        generator = shape.Value("--generator", "NAME", "The generator that builds the site, instead of detecting it");
        now = shape.Value("--now", "DATE", "The day to judge dates by, such as 2026-01-31; today by default");
        plugins = shape.List("--plugin", "DLL", "Load the rules of this assembly");
        allowPlugins = shape.Flag("--allow-plugins", "Load the assemblies that the configuration names");
        noPlugins = shape.Flag("--no-plugins", "Load no assembly, whatever else is said");
        dictionaries = shape.List("--dictionary", "FILE", "Check text of its language with this Hunspell dictionary (.dic), or with those of this folder");
        noCache = shape.Flag("--no-cache", "Remember nothing between runs");
        cacheFolder = shape.Value("--cache-dir", "DIR", "Where to remember things between runs, instead of the user's folder for caches");
        jobs = shape.Value("--jobs", "N", "Threads to use; one for each processor by default");
    }

    /// <summary>Reads them.</summary>
    /// <exception cref="UsageException">A value is wrong.</exception>
    public SiteArguments Read(ParsedOptions options, CommandEnvironment environment)
    {
        var none = options.Has(noPlugins);
        var allowed = options.Has(allowPlugins) || environment.Variable("SITELINT_ALLOW_PLUGINS") is "1" or "true";
        return new SiteArguments
        {
            Config = options.Get(config) is { } file ? environment.Absolute(file) : null,
            Isolated = options.Has(isolated),
            Root = options.Get(root) is { } folder ? ExistingFolder(environment.Absolute(folder), folder) : null,
            Generator = options.Get(generator) is null ? null : options.Choice(generator, [.. Generators.All.Select(static known => known.Name)]),
            Now = options.Get(now) is { } day ? ReadDay(day) : environment.Clock.GetUtcNow(),
            Plugins = none ? [] : [.. options.All(plugins).Select(environment.Absolute)],
            AllowPlugins = allowed && !none,
            Dictionaries = ReadDictionaries(options, environment),
            CacheFolder = options.Has(noCache) ? null : options.Get(cacheFolder) is { } cache ? environment.Absolute(cache) : CacheFolder.Find(environment),
            PluginFolder = (options.Get(cacheFolder) is { } kept ? environment.Absolute(kept) : CacheFolder.Find(environment)) is { } home ? Path.Combine(home, "plugins") : null,
            Jobs = options.Get(jobs) is { } number ? ReadJobs(number) : 0,
        };
    }

    private string[] ReadDictionaries(ParsedOptions options, CommandEnvironment environment)
    {
        var named = (environment.Variable("SITELINT_DICTIONARIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. options.All(dictionaries).Select(environment.Absolute), .. named.Select(environment.Absolute)];
    }

    private static string ExistingFolder(string absolute, string written) =>
        Directory.Exists(absolute) ? absolute : throw new UsageException($"--root {written}: there is no such folder");

    private static DateTimeOffset ReadDay(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day)
            ? day
            : throw new UsageException($"--now {text}: this is no date; write it as 2026-01-31 or 2026-01-31T12:00:00Z");

    private static int ReadJobs(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1024
            ? number
            : throw new UsageException($"--jobs {text}: this is no number of threads from 1 to 1024");
}
