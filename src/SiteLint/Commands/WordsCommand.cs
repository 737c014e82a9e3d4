using System.CommandLine;
using SiteLint.Configuration;
using SiteLint.Fixing;
using SiteLint.Inspection;

namespace SiteLint.Commands;

/// <summary><c>words</c>: words taken as this site's own, and unknown ones.</summary>
internal sealed class WordsCommand : ICommand
{
    private readonly Argument paths;
    private readonly Option<string> unknown;
    private readonly Option<string[]> add;
    private readonly Option<string> statistics;
    private readonly InspectOptionShapes inspect;

    /// <summary>Creates the command.</summary>
    public WordsCommand()
    {
        Shape = new CommandShape("words", "Lists the words that were learnt from the site and why, or those that are unknown.");
        paths = Shape.Arguments("PATH", "Sources to look at; all by default", ArgumentArity.ZeroOrMore);
        unknown = Shape.Flag("--unknown", "List the words that nothing vouches for, the rarest first");
        add = Shape.List("--add", "WORDS", "Add these words to spelling.words of the configuration, with commas between");
        statistics = Shape.Flag("--statistics", "Say for each file how many words were judged, and how many were not and why");
        inspect = new InspectOptionShapes(Shape);
    }

    /// <inheritdoc/>
    public CommandShape Shape { get; }

    /// <inheritdoc/>
    public int Run(ParsedOptions options, CommandEnvironment environment)
    {
        var session = inspect.Open(options, environment, options.All(paths), ["spelling/*"]);
        if (options.Names(add) is { Count: > 0 } words)
            return Add(session, words, environment);
        var result = session.Run(Needs.Prose);
        var isJson = inspect.IsJson(options);
        if (options.Has(statistics) && isJson)
            environment.Out.WriteLine(WordStatisticsList.ToJson(result, session.Paths.ToReport, session.IsReported));
        else if (options.Has(statistics))
            WordStatisticsList.WriteText(result, session.Paths.ToReport, session.IsReported, environment.Out);
        else if (isJson)
            environment.Out.WriteLine(new WordList(result, options.Has(unknown)).ToJson(session.Paths.ToReport));
        else
            new WordList(result, options.Has(unknown)).WriteText(environment.Out, session.Paths.ToReport);
        return ExitCode.Success;
    }

    private static int Add(LintSession session, IReadOnlyList<string> words, CommandEnvironment environment)
    {
        var scope = session.Settings.ScopeOf("");
        var path = scope.Layers.Count > 0 ? scope.Layers[^1].Path : Settings.FileName;
        var file = Path.GetFullPath(Path.Combine(session.Tree.Root, path));
        var before = File.Exists(file) ? File.ReadAllText(file) : "";
        FileWriter.Replace(file, System.Text.Encoding.UTF8.GetBytes(WordsEdit.Add(before, words)));
        environment.Error.WriteLine($"{words.Count} word{(words.Count == 1 ? "" : "s")} added to spelling.words in {Path.GetRelativePath(environment.Directory, file)}");
        return ExitCode.Success;
    }
}
