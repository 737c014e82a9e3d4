using System.CommandLine;
using System.Globalization;
using SiteLint.Web;

namespace SiteLint.Commands;

/// <summary>The options on links to other sites.</summary>
internal sealed class ExternalOptionShapes
{
    private readonly Option<string> external;
    private readonly Option<string> offline;
    private readonly Option<string> timeout;
    private readonly Option<string[]> allowPrivate;
    private readonly Option<string> hostLimit;
    private readonly Option<string> shard;
    private readonly Option<string> anchors;
    private readonly Option<string> archived;

    /// <summary>Adds them to a command.</summary>
    public ExternalOptionShapes(CommandShape shape)
    {
        external = shape.Flag("--external", "Ask other sites whether the links to them lead somewhere");
        offline = shape.Flag("--offline", "Ask nobody; the default");
        timeout = shape.Value("--external-timeout", "TIME", "How long to ask at most, such as 90s, 10m or 1h (default: 10m)");
        allowPrivate = shape.List("--allow-private", "HOST", "Ask this host even where its address is private");
        hostLimit = shape.Value("--host-limit", "LIMIT", "Requests at once to one host and the least pause between two, such as 2/500ms, or off for hosts of your own (default: 4/100ms)");
        shard = shape.Value("--shard", "I/N", "Ask only this part of the hosts, such as 2/4; reports are joined with merge");
        anchors = shape.Flag("--external-anchors", "Look for the anchors of links to other sites too");
        archived = shape.Flag("--suggest-archived", "Suggest an archived copy for dead links");
    }

    /// <summary>Reads them; null for an offline run.</summary>
    /// <exception cref="UsageException">A value is wrong.</exception>
    public ExternalOptions? Read(ParsedOptions options, CommandEnvironment environment)
    {
        if (!options.Has(external))
            return Refuse(options);
        if (options.Has(offline))
            throw new UsageException("--external and --offline exclude each other");
        var result = new ExternalOptions
        {
            PrivateHosts = options.Names(allowPrivate),
            ChecksFragments = options.Has(anchors),
            SuggestsArchived = options.Has(archived),
            ChecksHttps = true,
        };
        if (options.Get(timeout) is { } time)
            result = result with { Budget = ReadTime(time) };
        if (options.Get(hostLimit) is { } limit)
            result = result with { PerHost = HostLimit.Read(limit) ?? throw new UsageException($"--host-limit {limit}: write requests at once and a pause, such as 2/500ms, or off") };
        if (options.Get(shard) is { } part)
            result = result with { Shard = ReadShard(part) };
        try
        {
            return result with { Headers = EnvironmentHeaders.Parse(environment.Variable(EnvironmentHeaders.Variable)) };
        }
        catch (FormatException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private ExternalOptions? Refuse(ParsedOptions options)
    {
        foreach (var option in new Option[] { timeout, allowPrivate, hostLimit, shard, anchors, archived })
        {
            if (options.Has(option))
                throw new UsageException($"{option.Name} says how to ask other sites, which only --external does");
        }

        return null;
    }

    private static TimeSpan ReadTime(string text) =>
        Duration.Read(text) is { TotalSeconds: >= 1 } time && text[^1] != 'd'
            ? time
            : throw new UsageException($"--external-timeout {text}: this is no time; write it as 90s, 10m or 1h");

    private static (int Index, int Count) ReadShard(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index >= 1 && index <= count && count <= 1000
                ? (index, count)
                : throw new UsageException($"--shard {text}: write it as I/N, the part and the number of parts, such as 2/4");
    }
}
