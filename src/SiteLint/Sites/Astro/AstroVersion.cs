using System.Globalization;
using SiteLint.Discovery;
using SiteLint.Parsing.Data;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Astro;

/// <summary>The major version of Astro that a site is built with.</summary>
internal static class AstroVersion
{
    /// <summary>What <c>latest</c> and a catalog of the workspace stand for.</summary>
    private const int Newest = int.MaxValue;

    /// <summary>The version that <c>package.json</c> asks for; null where there is none.</summary>
    public static int? Read(SourceTree tree, string root)
    {
        if (TextFiles.Read(tree, UrlPath.Join(root, "package.json")) is not { } text || JsonReader.Parse(text, new TextSpan(0, text.Length)).Root is not { } package)
            return null;
        var asked = package["dependencies"]?["astro"]?.AsString() ?? package["devDependencies"]?["astro"]?.AsString();
        if (asked is null)
            return null;
        var start = asked.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return Newest;
        var number = asked.AsSpan(start);
        var end = number.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? number : number[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : Newest;
    }
}
