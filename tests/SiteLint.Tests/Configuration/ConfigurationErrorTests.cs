using SiteLint.Configuration;

namespace SiteLint.Tests.Configuration;

public sealed class ConfigurationErrorTests
{
    [Theory]
    [InlineData("exlude: [a]", "1:1 there is no key 'exlude'; did you mean 'exclude'?")]
    [InlineData("rules:\n  image/mising-alt: off", "2:3 there is no rule 'image/mising-alt'; did you mean 'image/missing-alt'?")]
    [InlineData("image/missing-alt: off", "1:1 there is no key 'image/missing-alt'; a rule belongs under 'rules:'")]
    [InlineData("rules: {image/missing-alt: warn}", "1:28 'warn' is no severity of 'image/missing-alt'; did you mean 'warning'? (known are error, warning, info, hint, off, on)")]
    [InlineData("rules: {link/missing-target: {maxx: 1}}", "1:31 'link/missing-target' has no option 'maxx'; did you mean 'max'?")]
    [InlineData("rules: {link/missing-target: {max: many}}", "1:36 option 'max' of 'link/missing-target' takes a whole number; this is the text 'many'")]
    [InlineData("rules: {link/missing-target: {style: shrt}}", "1:38 'shrt' is no value of option 'style' of 'link/missing-target'; did you mean 'short'? (known are short, long)")]
    [InlineData("level: loud", "1:8 'loud' is no value of 'level' (known are error, warning, info, hint)")]
    [InlineData("links: yes", "1:8 'links' is a section with keys of its own (exclude, pretty-urls, index-files, external, allow-private, host-limit, timeout, remember-good, remember-redirect, remember-unverified); this is true or false (yes)")]
    [InlineData("links:\n  excludes: []", "2:3 there is no key 'excludes' in 'links'; did you mean 'exclude'?")]
    [InlineData("spelling: {languages: [en, ../../x]}", "1:28 '../../x' is no value of 'spelling.languages' (a language tag, such as en, de or pt-BR)")]
    [InlineData("spelling: {languages: /x}", "1:23 '/x' is no value of 'spelling.languages' (a language tag, such as en, de or pt-BR)")]
    [InlineData("spelling: {languages: [en.]}", "1:24 'en.' is no value of 'spelling.languages' (a language tag, such as en, de or pt-BR)")]
    [InlineData("[a, b]", "1:1 a configuration is a mapping of keys to values; this is a list")]
    [InlineData("extends: recomended", "1:10 there is no preset 'recomended'; did you mean 'recommended'? (known are recommended, strict, all; a file is named with its path)")]
    [InlineData("extends: ../../etc/passwd", "1:10 '../../etc/passwd' lies outside the repository and is not read")]
    [InlineData("extends: gone.yml", "1:10 the configuration 'gone.yml' cannot be read: there is no such file")]
    [InlineData("overrides: [{rules: {}}]", "1:13 an override needs 'files', a list of patterns")]
    public void Says_what_is_wrong_at_its_place(string text, string expected) =>
        Assert.Equal(expected, ConfigurationKit.ProblemsOf(text));

    [Fact]
    public void Says_everything_that_is_wrong_at_once() =>
        Assert.Equal(3, ConfigurationKit.ProblemsOf("exlude: []\nlevel: x\nrules: {a/b: off}").Split('\n').Length);

    [Theory]
    [InlineData("rules: {")]
    [InlineData("a: b: c")]
    [InlineData("\t- x")]
    public void Invalid_yaml_is_an_error_at_its_place(string text) =>
        Assert.Matches(@"^1:\d+ ", ConfigurationKit.ProblemsOf(text));

    [Fact]
    public void A_configuration_that_extends_itself_is_told()
    {
        var settings = ConfigurationKit.Create((".sitelint.yml", "extends: a.yml"), ("a.yml", "extends: .sitelint.yml"));
        var error = Assert.Throws<ConfigurationException>(() => settings.For("index.md"));
        Assert.Equal("a.yml:1:10: '.sitelint.yml' extends itself (.sitelint.yml -> a.yml -> .sitelint.yml)", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("rules:\nexclude:\n")]
    public void Nothing_is_a_configuration_too(string text) =>
        Assert.Equal(Severity.Warning, ConfigurationKit.SeverityOf(ConfigurationKit.Create((".sitelint.yml", text)), "image/missing-alt"));
}
