using System.Text;
using SiteLint.Sites.Jekyll.Liquid;
using SiteLint.Sites.Resolving;
using SiteLint.Sites.Urls;

namespace SiteLint.Sites.Jekyll;

/// <summary>Evaluates the Liquid of destinations as far as the sources tell it: literals, settings, front matter, URL filters, <c>link</c> and <c>post_url</c>.</summary>
internal sealed class JekyllLiquid(JekyllSite site)
{
    private readonly LiquidVariables variables = new(site);

    /// <summary>What a destination becomes.</summary>
    public Expansion Expand(Reference reference, Page page)
    {
        var text = reference.Target;
        if (!reference.IsDynamic)
            return Expansion.To(text);
        if (!text.Contains("{{", StringComparison.Ordinal) && !text.Contains("{%", StringComparison.Ordinal))
            return reference.Origin == ReferenceOrigin.Template && Evaluate(text, page, out _) is { } bare ? Expansion.To(bare) : Expansion.Unknown($"'{text}' is a variable");

        var result = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] != '{' || i + 1 >= text.Length || text[i + 1] is not ('{' or '%'))
            {
                result.Append(text[i++]);
                continue;
            }

            var isOutput = text[i + 1] == '{';
            var end = text.IndexOf(isOutput ? "}}" : "%}", i + 2, StringComparison.Ordinal);
            if (end < 0)
                return Expansion.Unknown("template syntax without an end");
            var inside = text[(i + 2)..end].Trim('-').Trim();
            i = end + 2;
            if (isOutput)
            {
                if (Evaluate(inside, page, out var unknown) is not { } value)
                    return Expansion.Unknown($"'{unknown}' is not known without a build");
                result.Append(value);
            }
            else if (ExpandTag(inside, result, text[i..], page) is { } outcome)
            {
                return outcome;
            }
        }

        return Expansion.To(result.ToString());
    }

    /// <summary>The text of an expression, or null with the part that is not known.</summary>
    private string? Evaluate(string inside, Page page, out string unknown)
    {
        unknown = inside;
        var expression = LiquidExpression.Parse(inside);
        if (Value(expression.Value, page) is not { } value)
        {
            unknown = expression.Value;
            return null;
        }

        foreach (var filter in expression.Filters)
        {
            var arguments = new List<string>(filter.Arguments.Count);
            foreach (var argument in filter.Arguments)
            {
                if (Value(argument, page) is not { } known)
                {
                    unknown = argument;
                    return null;
                }

                arguments.Add(known);
            }

            if (LiquidFilters.Apply(filter.Name, value, arguments, site.Settings) is not { } next)
            {
                unknown = "| " + filter.Name;
                return null;
            }

            value = next;
        }

        return value;
    }

    private string? Value(string written, Page page) => LiquidExpression.Unquote(written) ?? variables.Find(written, page);

    /// <summary>Writes what a tag gives; the outcome where that settles the destination.</summary>
    private Expansion? ExpandTag(string inside, StringBuilder result, string rest, Page page)
    {
        var blank = inside.IndexOfAny([' ', '\t', '\n']);
        var name = blank < 0 ? inside : inside[..blank];
        var argument = blank < 0 ? "" : inside[blank..].Trim().Trim('"', '\'');
        switch (name)
        {
            case "link" when !argument.Contains('{'):
                return Link(argument, result, rest);
            case "post_url":
                return PostUrl(argument, result, rest);
            case "raw" or "endraw" or "comment" or "endcomment":
                return null;
            default:
                return Expansion.Unknown($"the tag '{name}' is not known without a build");
        }
    }

    private Expansion? Link(string argument, StringBuilder result, string rest)
    {
        var source = UrlPath.Join(site.Settings.Source, argument.TrimStart('/'));
        if (!site.FileTable.HasFile(source))
            return Missing("link", argument, site.FileTable.FindIgnoringCase(source));
        return ToSource(source, result, rest);
    }

    private Expansion? PostUrl(string argument, StringBuilder result, string rest)
    {
        foreach (var post in site.Posts)
        {
            var stem = UrlPath.WithoutExtension(post.Path);
            var below = stem[(stem.IndexOf("_posts/", StringComparison.Ordinal) + 7)..];
            if (below == argument.TrimStart('/') || post.Stem == argument)
                return ToSource(UrlPath.Join(site.Settings.Source, post.Path), result, rest);
        }

        foreach (var unwritten in site.Unwritten)
        {
            if (UrlPath.WithoutExtension(UrlPath.Name(unwritten.Source)) == UrlPath.Name(argument) && unwritten.Source.Contains("_posts/", StringComparison.Ordinal))
                return ToSource(unwritten.Source, result, rest);
        }

        return Missing("post_url", argument, null);
    }

    private Expansion? ToSource(string source, StringBuilder result, string rest)
    {
        if (site.RouteTable.OfSource(source) is not [var route, ..])
            return Expansion.To(site.ToSource(source, ParsedTarget.Parse(rest.StartsWith('#') ? rest : ""), "a source file"));
        if (site.Settings.AddsBaseUrlToLinks is null && EndsWithBaseUrl(result))
            return Expansion.Unknown($"Jekyll 4 adds '{site.Settings.BaseUrl}' to it once more and Jekyll 3 does not; no Gemfile.lock tells which one builds the site");
        if (site.Settings.AddsBaseUrlToLinks != false)
            result.Append(site.Settings.BaseUrl);
        result.Append(route.Url);
        return null;
    }

    private bool EndsWithBaseUrl(StringBuilder result) =>
        site.Settings.BaseUrl.Length > 0 && result.ToString().EndsWith(site.Settings.BaseUrl, StringComparison.Ordinal);

    private static Expansion Missing(string tag, string argument, string? otherCase)
    {
        var problem = new LinkProblem(LinkProblemKind.MissingTarget, $"'{{% {tag} {argument} %}}' names no {(tag == "link" ? "file" : "post")} of the site")
        {
            Note = "Jekyll stops the build at it",
            Nearest = otherCase,
        };
        return Expansion.To(new MissingTarget { Problem = problem, Because = problem.Message });
    }
}
