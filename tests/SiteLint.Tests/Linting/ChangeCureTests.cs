using SiteLint.Tests.Commands;

namespace SiteLint.Tests.Linting;

/// <summary>What mends the links that a change breaks elsewhere: the change is made, the fixes are applied, and nothing is left.</summary>
public sealed class ChangeCureTests : IDisposable
{
    private const string Body = "Some long text that stays as it is.\n\nMore of that text, and some more.\n";
    private readonly WorkTree work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void A_changed_permalink_gets_a_redirect_where_the_generator_has_them()
    {
        work.Add("_config.yml", "title: Lake\nplugins: [jekyll-redirect-from]\n")
            .Add("index.md", "---\ntitle: Start\n---\n\nSee the [plan](/plan/) and the [same plan](/plan/#more).\n")
            .Add("more.md", "---\ntitle: More\n---\n\nSee the [plan](/plan/).\n")
            .Add("plan.md", "---\ntitle: Plan\npermalink: /plan/\n---\n\n" + Body + "\n## More\n")
            .Commit()
            .Add("plan.md", "---\ntitle: Plan\npermalink: /scheme/\n---\n\n" + Body + "\n## More\n");
        Assert.Contains("'redirect_from: /plan/'", work.Run("--changed", "--format", "json").Output, StringComparison.Ordinal);
        AssertMended();
        Assert.Equal("---\ntitle: Plan\npermalink: /scheme/\nredirect_from: /plan/\n---\n\n" + Body + "\n## More\n", work.Read("plan.md"));
        Assert.Contains("[plan](/plan/)", work.Read("more.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redirect_from: /older/", "redirect_from: [/older/, /plan/]")]
    [InlineData("redirect_from: [/older/]", "redirect_from: [/plan/, /older/]")]
    [InlineData("redirect_from:\n  - /older/\n  - /oldest/", "redirect_from:\n  - /plan/\n  - /older/\n  - /oldest/")]
    public void Redirects_that_are_there_stay(string before, string after)
    {
        work.Add("_config.yml", "title: Lake\nplugins: [jekyll-redirect-from]\n")
            .Add("index.md", "---\ntitle: Start\n---\n\nSee the [plan](/plan/).\n")
            .Add("plan.md", $"---\ntitle: Plan\npermalink: /plan/\n{before}\n---\n\n{Body}")
            .Commit()
            .Add("plan.md", $"---\ntitle: Plan\npermalink: /scheme/\n{before}\n---\n\n{Body}");
        AssertMended();
        Assert.Equal($"---\ntitle: Plan\npermalink: /scheme/\n{after}\n---\n\n{Body}", work.Read("plan.md"));
    }

    [Fact]
    public void Hugo_gets_an_alias_in_each_syntax()
    {
        work.Add("hugo.toml", "baseURL = 'https://example.org/'\n")
            .Add("content/index-of-all.md", "---\ntitle: Start\n---\n\nSee the [plan](/plan/) and the [list](/list/).\n")
            .Add("content/plan.md", "+++\ntitle = 'Plan'\n[params]\na = 1\n+++\n\n" + Body)
            .Add("content/list.md", "---\ntitle: List\n---\n\nAnother text.\n\n" + Body)
            .Commit()
            .Git("mv", "content/plan.md", "content/scheme.md")
            .Git("mv", "content/list.md", "content/table.md");
        AssertMended();
        Assert.StartsWith("+++\naliases = [\"/plan/\"]\ntitle = 'Plan'\n[params]\n", work.Read("content/scheme.md"), StringComparison.Ordinal);
        Assert.StartsWith("---\ntitle: List\naliases: /list/\n---\n", work.Read("content/table.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_lines_are_where_they_stand_after_a_fix_added_one()
    {
        const string Old = "Write to [old](mailto:data@old-lab) or to the [hut](mailto:data@old-hut).\n";
        work.Add("_config.yml", "title: Lake\nplugins: [jekyll-redirect-from]\n")
            .Add("index.md", "---\ntitle: Start\n---\n\nSee the [plan](/plan/).\n")
            .Add("plan.md", $"---\ntitle: Plan\npermalink: /plan/\n---\n\n{Body}\n{Old}")
            .Commit()
            .Add("plan.md", $"---\ntitle: Plan\npermalink: /scheme/\n---\n\n{Body}\n{Old}Or to [new](mailto:data@new-lab).\n");
        var (_, output, _) = work.Run("--changed", "--unsafe-fixes", "--fix", "--format", "concise");
        Assert.Contains("redirect_from: /plan/", work.Read("plan.md"), StringComparison.Ordinal);
        Assert.StartsWith("plan.md:12:", output, StringComparison.Ordinal);
        Assert.Contains("'data@new-lab'", Assert.Single(output.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(output, work.Run("--changed", "--format", "concise").Output);
    }

    [Fact]
    public void A_change_that_only_deletes_is_counted_by_what_it_breaks()
    {
        work.Add("index.md", "# Start\n\nSee the [plan](plan.md).\n").Add("plan.md", "# Plan\n\n" + Body).Commit().Git("rm", "-q", "plan.md");
        Assert.StartsWith("1 error in 1 file in ", work.Run("--staged").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_redirects_links_are_written_anew_in_their_own_form()
    {
        work.Add("_config.yml", "title: Lake\n")
            .Add("index.md", "---\ntitle: Start\n---\n\nSee the [plan](/plan/), [too](plan/#more) and ![it](img/a.txt \"title\").\n")
            .Add("deep/er.md", "---\ntitle: Deep\n---\n\n[plan]: ../plan/\n\nSee the [plan].\n")
            .Add("plan.md", "---\ntitle: Plan\npermalink: /plan/\n---\n\n" + Body + "\n## More\n")
            .Add("img/a.txt", "some text in a file\n")
            .Commit()
            .Git("mv", "img/a.txt", "img/b.txt")
            .Add("plan.md", "---\ntitle: Plan\npermalink: /scheme/\n---\n\n" + Body + "\n## More\n");
        AssertMended();
        Assert.EndsWith("See the [plan](/scheme/), [too](scheme/#more) and ![it](img/b.txt \"title\").\n", work.Read("index.md"), StringComparison.Ordinal);
        Assert.Contains("[plan]: ../scheme/\n", work.Read("deep/er.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_source_files_follow_the_renaming()
    {
        work.Add("README.md", "# Start\n\nSee [the guide](docs/guide.md#set-up), [it](./docs/guide.md) and [again](/docs/guide.md).\n")
            .Add("docs/other.md", "# Other\n\nSee [the guide](guide.md).\n")
            .Add("docs/guide.md", "# Guide\n\n## Set up\n\nSee [other](other.md).\n\n" + Body)
            .Commit()
            .Add("docs/start/x.md", "# X\n")
            .Git("mv", "docs/guide.md", "docs/start/intro (1).md");
        AssertMended();
        Assert.EndsWith("See [the guide](docs/start/intro%20(1).md#set-up), [it](./docs/start/intro%20(1).md) and [again](/docs/start/intro%20(1).md).\n", work.Read("README.md"), StringComparison.Ordinal);
        Assert.EndsWith("See [the guide](start/intro%20(1).md).\n", work.Read("docs/other.md"), StringComparison.Ordinal);
        Assert.Contains("See [other](../other.md).\n", work.Read("docs/start/intro (1).md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_a_renamed_heading_follow_it()
    {
        work.Add("README.md", "# Start\n\nSee [set-up](guide.md#set-up) and [the end](guide.md#the-end).\n")
            .Add("guide.md", "# Guide\n\n## Set up\n\nText.\n\n## Middle\n\nText.\n\n## The end\n\nText.\n")
            .Commit()
            .Add("guide.md", "# Guide\n\n## New at the top\n\n# Guide, part two\n\n## Install it\n\nText.\n\n## Middle\n\nText.\n\n## At last\n\nText.\n");
        work.Run("--changed", "--unsafe-fixes");
        // Three headings stand where one stood: what became of it is not plain. The last one is.
        Assert.Contains("[the end](guide.md#at-last)", work.Read("README.md"), StringComparison.Ordinal);
        Assert.Contains("[set-up](guide.md#set-up)", work.Read("README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_deleted_is_told_without_a_new_place()
    {
        work.Add("README.md", "# Start\n\nSee [it](gone.md).\n").Add("gone.md", "# Gone\n").Commit().Git("rm", "-q", "gone.md");
        var (code, output, _) = work.Run("--changed", "--unsafe-fixes");
        Assert.Equal(1, code);
        Assert.Contains("link/missing-target", output, StringComparison.Ordinal);
        Assert.EndsWith("See [it](gone.md).\n", work.Read("README.md"), StringComparison.Ordinal);
    }

    private void AssertMended()
    {
        Assert.Equal(1, work.Run("--changed").ExitCode);
        var (code, output, error) = work.Run("--changed", "--unsafe-fixes");
        Assert.True(code == 0, output + error);
        Assert.Equal("", work.Run("--changed").Output);
    }
}
