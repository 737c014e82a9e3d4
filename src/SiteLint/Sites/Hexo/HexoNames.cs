using SiteLint.Sites.Ids;

namespace SiteLint.Sites.Hexo;

/// <summary>Names of tags and categories.</summary>
internal static class HexoNames
{
    /// <summary>
    /// Categories as chains of a parent and its children: a plain list is one chain, a list of lists is several.
    /// </summary>
    public static List<List<string>> Of(DataNode? node)
    {
        var chains = new List<List<string>>();
        if (node is null)
            return chains;
        if (node.IsSequence && node.Items.Any(static item => item.IsSequence))
        {
            foreach (var item in node.Items)
            {
                var chain = item.ScalarsOrSelf().Select(static part => part.Text).ToList();
                if (chain.Count > 0)
                    chains.Add(chain);
            }

            return chains;
        }

        var only = node.ScalarsOrSelf().Select(static part => part.Text).ToList();
        if (only.Count > 0)
            chains.Add(only);
        return chains;
    }

    /// <summary>The part of a URL that stands for a name.</summary>
    public static string Slug(HexoSettings settings, string map, string name)
    {
        var mapped = settings.Configuration?[map]?[name]?.AsString() ?? name;
        return HexoIds.Slug(mapped, (int)(settings.Configuration?["filename_case"]?.AsInteger() ?? 0));
    }
}
