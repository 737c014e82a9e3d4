using System.CommandLine;
using SiteLint.Rules.FrontMatter.Fields;
using SiteLint.Rules.FrontMatter.Schema;
using SiteLint.Schemas;

namespace SiteLint.Commands;

/// <summary><c>schema infer</c>: a JSON Schema of the front matter that pages have; <c>schema show</c>: the built-in one in force for a file.</summary>
internal sealed class SchemaCommand : ICommand
{
    private readonly Argument arguments;
    private readonly SiteOptionShapes site;

    /// <summary>Creates the command.</summary>
    public SchemaCommand()
    {
        Shape = new CommandShape("schema", "Makes a JSON Schema from the front matter of pages (infer [GLOB]), or shows the built-in one for a file (show [FILE]).");
        arguments = Shape.Arguments("infer|show", "infer [GLOB] or show [FILE]", ArgumentArity.OneOrMore);
        site = new SiteOptionShapes(Shape);
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions options, CommandEnvironment environment)
    {
        var words = options.All(arguments);
        if (words.Count is 0 or > 2 || words[0] is not ("infer" or "show"))
            throw new UsageException("schema takes 'infer [GLOB]' or 'show [FILE]'");
        var session = LintSession.Open(site.Read(options, environment) with { Select = [] }, environment);
        var sites = session.Run().Sites;
        return words[0] == "infer"
            ? Infer(sites, words.Count > 1 ? words[1] : "**", environment)
            : Show(sites, words.Count > 1 ? Path.GetRelativePath(session.Tree.Root, environment.Absolute(words[1])).Replace('\\', '/') : "", environment);
    }

    private static int Infer(IReadOnlyList<Site> sites, string glob, CommandEnvironment environment)
    {
        var inference = new SchemaInference();
        foreach (var found in sites)
        {
            foreach (var page in found.Pages)
            {
                if (page.Kind is SourceKind.Markdown or SourceKind.Mdx or SourceKind.Html && SchemaGlob.Matches(glob, page.Path) && page.FrontMatter?.Root is { } root)
                    inference.Add(root);
            }
        }

        if (inference.Pages == 0)
            throw new UsageException($"{glob}: no page with front matter matches");
        using var output = new MemoryStream();
        inference.Write(output, glob);
        Print(output, environment);
        return ExitCode.Success;
    }

    private static int Show(IReadOnlyList<Site> sites, string path, CommandEnvironment environment)
    {
        Site? owner = null;
        foreach (var found in sites)
        {
            if (owner is null || path.StartsWith(found.Profile.Root + "/", StringComparison.Ordinal))
                owner = found;
        }

        if (owner is null || BuiltInFields.NameFor(owner.Profile, path) is not { } name)
            throw new UsageException("there is no built-in schema for this generator");
        using var output = new MemoryStream();
        BuiltInSchema.Write(output, name);
        Print(output, environment);
        return ExitCode.Success;
    }

    private static void Print(MemoryStream output, CommandEnvironment environment) =>
        environment.Out.WriteLine(System.Text.Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length));
}
