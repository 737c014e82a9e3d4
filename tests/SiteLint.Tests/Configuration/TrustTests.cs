using SiteLint.Configuration;
using SiteLint.Discovery;

namespace SiteLint.Tests.Configuration;

/// <summary>What a configuration of a repository cannot grant itself.</summary>
public sealed class TrustTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sitelint").FullName;
    private readonly string root;

    public TrustTests()
    {
        root = Directory.CreateDirectory(Path.Combine(folder, "site")).FullName;
        WriteDictionary(Path.Combine(folder, "outside", "de"));
        WriteDictionary(Path.Combine(root, "words", "fr"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("../outside/de.dic")]
    [InlineData("../outside")]
    [InlineData("away/de.dic")]
    [InlineData("away")]
    public void A_dictionary_outside_the_repository_is_refused_with_a_warning(string written)
    {
        Directory.CreateSymbolicLink(Path.Combine(root, "away"), Path.Combine(folder, "outside"));
        var settings = Open($"spelling: {{dictionaries: [{written}, words/fr.dic]}}\n", new SettingsOptions());
        Assert.Equal(["fr"], settings.SiteOptionsFor("").Spelling.Dictionaries.Select(static file => file.Language));
        Assert.Equal(
            $".sitelint.yml:1:27: the dictionary '{written}' lies outside the repository and is not read; name it with --dictionary or SITELINT_DICTIONARIES",
            Assert.Single(settings.Refusals));
    }

    [Fact]
    public void A_folder_of_dictionaries_is_no_way_out_either()
    {
        File.CreateSymbolicLink(Path.Combine(root, "words", "de.dic"), Path.Combine(folder, "outside", "de.dic"));
        File.CreateSymbolicLink(Path.Combine(root, "words", "de.aff"), Path.Combine(folder, "outside", "de.aff"));
        var settings = Open("spelling: {dictionaries: [words]}\n", new SettingsOptions());
        Assert.Equal(["fr"], settings.SiteOptionsFor("").Spelling.Dictionaries.Select(static file => file.Language));
    }

    [Fact]
    public void The_caller_may_name_any_dictionary()
    {
        var settings = Open("", new SettingsOptions { Dictionaries = [Path.Combine(folder, "outside", "de.dic")] });
        Assert.Equal(["de"], settings.SiteOptionsFor("").Spelling.Dictionaries.Select(static file => file.Language));
        Assert.Empty(settings.Refusals);
    }

    [Fact]
    public void A_configuration_elsewhere_that_the_caller_names_may_too()
    {
        var own = Path.Combine(folder, "own.yml");
        File.WriteAllText(own, "spelling: {dictionaries: [../outside/de.dic]}\n");
        var settings = Open("", new SettingsOptions { ConfigFile = own });
        Assert.Equal(["de"], settings.SiteOptionsFor("").Spelling.Dictionaries.Select(static file => file.Language));
    }

    [Fact]
    public void The_wish_to_ask_other_sites_is_refused_with_a_warning()
    {
        var settings = Open("links: {external: true, allow-private: [intranet.example]}\n", new SettingsOptions());
        settings.SiteOptionsFor("");
        Assert.Equal(
        [
            ".sitelint.yml:1:25: 'links.allow-private' is ignored; only the caller can grant it, with --allow-private",
            ".sitelint.yml:1:9: 'links.external' is ignored; only the caller can grant it, with --external",
        ],
        settings.Refusals);
    }

    [Fact]
    public void A_configuration_cannot_be_extended_from_outside()
    {
        File.WriteAllText(Path.Combine(folder, "outside", "more.yml"), "rules: {spelling/typo: off}\n");
        Directory.CreateSymbolicLink(Path.Combine(root, "away"), Path.Combine(folder, "outside"));
        foreach (var written in (string[])["../outside/more.yml", "away/more.yml"])
        {
            var error = Assert.Throws<ConfigurationException>(() => Open($"extends: {written}\n", new SettingsOptions()).For("index.md"));
            Assert.Contains(Assert.Single(error.Problems).Message, (string[])[$"'{written}' lies outside the repository and is not read", $"the configuration '{written}' cannot be read: there is no such file"]);
        }
    }

    private Settings Open(string configuration, SettingsOptions options)
    {
        File.WriteAllText(Path.Combine(root, ".sitelint.yml"), configuration);
        File.WriteAllText(Path.Combine(root, "index.md"), "# A\n");
        return new Settings(new DiskTree(root), ConfigurationKit.Catalog, options);
    }

    private static void WriteDictionary(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(name)!);
        File.WriteAllText(name + ".aff", "SET UTF-8\n");
        File.WriteAllText(name + ".dic", "1\nhaus\n");
    }
}
