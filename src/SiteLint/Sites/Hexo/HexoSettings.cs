using SiteLint.Discovery;
using SiteLint.Parsing.Data;
using SiteLint.Sites.Configurations;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Hexo;

/// <summary>What <c>_config.yml</c> and <c>package.json</c> say, with Hexo's defaults.</summary>
internal sealed class HexoSettings
{
    private readonly DataNode? package;

    /// <summary>Reads the settings of a site.</summary>
    public HexoSettings(SourceTree tree, string root)
    {
        ConfigurationPath = ConfigurationFile.Find(tree, root, ["_config"], [".yml", ".yaml", ".json"]);
        Configuration = ConfigurationPath is null ? null : ConfigurationFile.Read(tree, ConfigurationPath)?.Root;
        if (TextFiles.Read(tree, UrlPath.Join(root, "package.json")) is { } text)
            package = JsonReader.Parse(text, new TextSpan(0, text.Length)).Root;
        (Origin, var path) = ConfigurationFile.Address(Configuration?["url"]?.AsString());
        BasePath = Configuration?["root"]?.AsString() is { } own ? UrlPath.BasePath(own) : path;
        SourceFolder = UrlPath.JoinInTree(root, Text("source_dir", "source")) ?? UrlPath.Join(root, "source");
        PublicFolder = UrlPath.JoinInTree(root, Text("public_dir", "public")) ?? UrlPath.Join(root, "public");
        Permalink = Text("permalink", ":year/:month/:day/:title/");
        PostName = Text("new_post_name", ":title.md");
        SkipRender = [.. (Configuration?["skip_render"]?.ScalarsOrSelf() ?? []).Select(static node => Glob.Create("/" + node.Text.TrimStart('/')))];
        Include = [.. (Configuration?["include"]?.ScalarsOrSelf() ?? []).Select(static node => Glob.Create("/" + node.Text.TrimStart('/')))];
        Exclude = [.. (Configuration?["exclude"]?.ScalarsOrSelf() ?? []).Select(static node => Glob.Create("/" + node.Text.TrimStart('/')))];
        HasAssetFolders = Configuration?["post_asset_folder"]?.AsBoolean() == true;
        KeepsIndex = Configuration?["pretty_urls"]?["trailing_index"]?.AsBoolean() != false;
        KeepsHtml = Configuration?["pretty_urls"]?["trailing_html"]?.AsBoolean() != false;
        ModifyAnchors = (int)(Configuration?["marked"]?["modifyAnchors"]?.AsInteger() ?? 0);
        IsSmart = Configuration?["marked"]?["smartypants"]?.AsBoolean() != false;
        HasHeaderIds = Configuration?["marked"]?["headerIds"]?.AsBoolean() != false;
        IsFutureWritten = Configuration?["future"]?.AsBoolean() != false;
        WritesDrafts = Configuration?["render_drafts"]?.AsBoolean() == true;
    }

#pragma warning disable CS1591
    public string? ConfigurationPath { get; }
    public DataNode? Configuration { get; }
    public string? Origin { get; }
    public string BasePath { get; }
    public string SourceFolder { get; }
    public string PublicFolder { get; }
    public string Permalink { get; }
    public string PostName { get; }
    public Glob[] SkipRender { get; }
    public Glob[] Include { get; }
    public Glob[] Exclude { get; }
    public bool HasAssetFolders { get; }
    public bool KeepsIndex { get; }
    public bool KeepsHtml { get; }
    public int ModifyAnchors { get; }
    public bool IsSmart { get; }
    public bool HasHeaderIds { get; }
    public bool IsFutureWritten { get; }
    public bool WritesDrafts { get; }
#pragma warning restore CS1591

    /// <summary>Whether another renderer of Markdown makes the ids.</summary>
    public bool HasOtherRenderer => package is not null && !HasPackage("hexo-renderer-marked") && (HasPackage("hexo-renderer-markdown-it") || HasPackage("hexo-renderer-markdown-it-plus") || HasPackage("hexo-renderer-pandoc") || HasPackage("hexo-renderer-kramed"));

    /// <summary>Whether a package is installed.</summary>
    public bool HasPackage(string name) => package?["dependencies"]?[name] is not null || package?["devDependencies"]?[name] is not null;

    /// <summary>A text of the configuration, or its default where it is absent or empty.</summary>
    public string Text(string key, string otherwise) => Configuration?[key]?.AsString() is { Length: > 0 } text ? text : otherwise;

    /// <summary>Whether a folder's <c>_config.yml</c> is Hexo's and not Jekyll's.</summary>
    public static bool IsHexo(SourceTree tree, string root)
    {
        if (TextFiles.Read(tree, UrlPath.Join(root, "package.json")) is { } text && JsonReader.Parse(text, new TextSpan(0, text.Length)).Root is { } package
            && (package["hexo"] is not null || package["dependencies"]?["hexo"] is not null || package["devDependencies"]?["hexo"] is not null))
            return true;
        return tree.DirectoryExists(UrlPath.Join(root, "scaffolds")) && tree.DirectoryExists(UrlPath.Join(root, "source"));
    }
}
