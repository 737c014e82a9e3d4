using System.Runtime.InteropServices;
using SiteLint.Discovery;
using SiteLint.Linting.Cache;
using SiteLint.Sites;

namespace SiteLint.Linting;

/// <summary>Numbers for what the links of a site hang on beside the texts of its pages.</summary>
internal static class SiteState
{
    /// <summary>Of the settings, the sites and the versions.</summary>
    /// <param name="request">The run.</param>
    /// <param name="fingerprint">Of what the reading of files depends on.</param>
    /// <param name="models">The sites.</param>
    public static ulong KeyOf(LintRequest request, ulong fingerprint, IEnumerable<SiteModel> models)
    {
        var writer = new FactWriter();
        writer.Write((long)fingerprint);
        foreach (var rule in request.Everywhere)
            writer.Write(rule);
        foreach (var model in models)
        {
            var options = ((RoutedSite)model).Options;
            writer.Write(model.Profile.Root);
            writer.Write(model.Profile.Generator);
            writer.Write(options.PrettyUrls is not null);
            writer.Write(options.PrettyUrls == true);
            Write(options.IndexFiles, writer);
            Write(options.ExcludedLinks, writer);
        }

        return ContentHash.Of(writer.Written);
    }

    /// <summary>Of the paths of all files, and of which of them are read as what.</summary>
    public static ulong PathsOf(SourceTree tree, SiteListing listing, IEnumerable<SiteModel> models)
    {
        ulong sum = 0;
        foreach (var entry in tree.Entries)
            sum = Add(sum, entry.Path);
        foreach (var model in models)
        {
            foreach (var path in listing.FilesOf(model))
                sum = Add(sum, path);
        }

        foreach (var record in listing.Records)
            sum = unchecked((Add(sum, record.Path) * 31) + (ulong)record.Kind);
        return sum;
    }

    /// <summary>Of the routes, and of the sources without.</summary>
    public static ulong RoutesOf(IEnumerable<SiteModel> models)
    {
        ulong sum = 0;
        foreach (var model in models)
        {
            foreach (var route in model.Routes)
                sum = unchecked((Add(Add(Add(Add(sum, route.Source), route.Url), route.Output), route.Because + route.RedirectTarget) * 31) + (ulong)route.Kind);
            foreach (var source in model.Unwritten)
                sum = unchecked((Add(Add(Add(sum, source.Source), source.WouldBeUrl ?? ""), source.Because) * 31) + (ulong)source.Reason);
        }

        return sum;
    }

    private static ulong Add(ulong sum, string text) =>
        unchecked((sum * 0x9E3779B97F4A7C15) + ContentHash.Of(MemoryMarshal.AsBytes(text.AsSpan())) + (ulong)text.Length);

    private static void Write(IReadOnlyList<string>? texts, FactWriter writer)
    {
        writer.Write(texts is null ? 0 : texts.Count + 1);
        foreach (var text in texts ?? [])
            writer.Write(text);
    }
}
