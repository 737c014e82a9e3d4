using System.Text;
using SiteLint.Configuration;
using SiteLint.Discovery;
using SiteLint.Linting;
using SiteLint.Rules;
using SiteLint.Sites;

namespace SiteLint.Bench.Fuzzing;

/// <summary>A site with changed files in it.</summary>
internal sealed class FuzzSite
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>Its files.</summary>
    public MemoryTree Tree { get; } = new();

    /// <summary>The changed files: each is an execution once a rule was given it.</summary>
    public List<string> Inputs { get; } = [];

    /// <summary>What spelling rules are told; a dictionary under test stands here.</summary>
    public SpellingSettings Spelling { get; init; } = SpellingSettings.Default;

    /// <summary>Whether the configuration file in the tree is read; else every rule runs at its default.</summary>
    public bool ReadsConfiguration { get; init; }

    /// <summary>What reads the input, where it is not the parser of the page that it stands in; null for that one.</summary>
    public string? CountedAs { get; init; }

    /// <summary>Whether the input is a picture: it is reached when a rule has its header.</summary>
    public bool HasPictures { get; init; }

    /// <summary>The text of every file, as it is decoded.</summary>
    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>Adds a file that is the same in every round.</summary>
    public FuzzSite With(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a changed file.</summary>
    public FuzzSite WithInput(string path, byte[] bytes)
    {
        Inputs.Add(path);
        return Add(path, bytes);
    }

    /// <summary>The settings of a run.</summary>
    /// <param name="reached">The rule that counts; it runs with the others.</param>
    /// <exception cref="ConfigurationException">The configuration under test is wrong, as most are.</exception>
    public ILintSettings CreateSettings(ReachedRule reached)
    {
        Rule[] rules = [.. BuiltInRules.All, reached, new SpanRule()];
        if (!ReadsConfiguration)
            return new DefaultSettings(rules, new SiteOptions { Spelling = Spelling }, static _ => true);
        return new LintSettings(new Settings(Tree, new RuleCatalog(rules), new SettingsOptions()), Tree);
    }

    /// <summary>The site with one of its inputs only, to find which is slow.</summary>
    public FuzzSite Only(string input)
    {
        var site = new FuzzSite { CountedAs = CountedAs, Spelling = Spelling, ReadsConfiguration = ReadsConfiguration, HasPictures = HasPictures };
        foreach (var entry in Tree.Entries)
        {
            if (entry.Path == input)
                site.WithInput(entry.Path, Tree.ReadBytes(entry.Path));
            else if (!Inputs.Contains(entry.Path))
                site.Add(entry.Path, Tree.ReadBytes(entry.Path));
        }

        return site;
    }

    private FuzzSite Add(string path, byte[] bytes)
    {
        Tree.Add(path, bytes);
        texts[path] = SourceReader.Decode(path, SourceKind.Other, bytes, out _).Text;
        return this;
    }
}
