using System.Text;

namespace SiteLint.Bench.Fuzzing.Kinds;

/// <summary>A changed <c>.sitelint.yml</c>: most are told of and run nothing; those that can be read rule over a small site.</summary>
/// <param name="seeds">What mutation starts from.</param>
internal sealed class SettingsKind(string[] seeds) : FuzzKind("settings")
{
    /// <inheritdoc/>
    public override int SitesPerRound => 40;

    /// <inheritdoc/>
    public override FuzzSite Make(Mutator mutator) =>
        new FuzzSite { ReadsConfiguration = true, CountedAs = ".sitelint.yml" }
            .With("_config.yml", "plugins: [jekyll-feed]\n")
            .With("schemas/post.json", "{\"type\": \"object\", \"required\": [\"title\"]}\n")
            .With("_posts/2024-01-02-a.md", "---\ntitel: A\n---\nA [link](gone.md), teh wrod and ![](b.png).\n<!-- sitelint-disable-next-line link/* -->\n\nText.\n")
            .WithInput(".sitelint.yml", mutator.Next(3) == 0 ? mutator.MutateToBytes(seeds) : Encoding.UTF8.GetBytes(mutator.MutateLightly(seeds[mutator.Next(seeds.Length)])));
}
