using System.Text;
using SiteLint.Rules.Spelling.Hunspell;

namespace SiteLint.Rules.Tests.Spelling.Hunspell;

/// <summary>Small dictionaries of our own, one for each family of options: what is right and what is wrong with them.</summary>
public sealed class HunspellDictionaryTests
{
    [Theory]
    [InlineData("stems and capitals", "", "cat|Paris|NATO|McBee", "cat Cat CAT Paris PARIS NATO McBee MCBEE 42 3.14 1,000-2", "cats paris nato mcbee cAT 3..4")]
    [InlineData("suffixes with conditions", "SFX S Y 2|SFX S y ies [^aeiou]y|SFX S 0 s [^y]", "fly/S|cat/S|day/S", "fly flies cats", "flys days cates")]
    [InlineData("prefix and suffix cross", "PFX R Y 1|PFX R 0 re .|SFX D Y 1|SFX D 0 ed .", "load/RD|walk/D", "reload reloaded walked", "rewalk rewalked")]
    [InlineData("no crossing", "PFX R N 1|PFX R 0 re .|SFX D Y 1|SFX D 0 ed .", "load/RD", "reload loaded", "reloaded")]
    [InlineData("two suffixes", "SFX A Y 1|SFX A 0 ful/B .|SFX B Y 1|SFX B 0 ly .", "care/A", "careful carefully", "carely")]
    [InlineData("long flags", "FLAG long|SFX Zz Y 1|SFX Zz 0 s .", "cat/AaZz", "cats", "catss")]
    [InlineData("numeric flags", "FLAG num|SFX 1001 Y 1|SFX 1001 0 s .", "cat/7,1001", "cats", "catss")]
    [InlineData("flag aliases", "AF 2|AF S|AF ST|SFX S Y 1|SFX S 0 s .|SFX T Y 1|SFX T 0 t .", "cat/1|dog/2", "cats dogs dogt", "catt")]
    [InlineData("need an affix", "NEEDAFFIX X|SFX S Y 1|SFX S 0 s .", "cat/SX", "cats", "cat")]
    [InlineData("an affix that needs another", "NEEDAFFIX X|PFX P Y 1|PFX P 0 un/X .|SFX S Y 1|SFX S 0 s .", "cat/PS", "cat cats uncats", "uncat")]
    [InlineData("circumfix", "CIRCUMFIX X|PFX G Y 1|PFX G 0 ge/X .|SFX T Y 1|SFX T en t/XG en|SFX N Y 1|SFX N en e en", "machen/TN", "gemacht mache", "macht gemache gemachen")]
    [InlineData("forbidden words", "FORBIDDENWORD !|SFX S Y 1|SFX S 0 s .", "cat/S|cats/!", "cat", "cats")]
    [InlineData("keep case", "KEEPCASE K", "pH/K|foo/K", "pH foo", "PH Foo FOO")]
    [InlineData("sharp s", "CHECKSHARPS|KEEPCASE K", "gro\u00DF|Stra\u00DFe|nu\u00DF/K", "gro\u00DF GROSS STRASSE Gro\u00DF", "gross")]
    [InlineData("full strip", "FULLSTRIP|SFX A Y 1|SFX A go went go", "go/A", "go went", "gowent")]
    [InlineData("ignored letters", "IGNORE *'", "rock'n'roll", "rocknroll rock'n'roll ro*cknroll", "rocknrol")]
    [InlineData("input conversion", "ICONV 2|ICONV \u2019 '|ICONV _x y", "don't|yes", "don\u2019t xes", "dont")]
    [InlineData("default breaks", "", "well|known", "well-known -well well-", "well-knwn")]
    [InlineData("own breaks", "BREAK 1|BREAK +", "well|known", "well+known", "well-known")]
    [InlineData("breaks off", "BREAK 0", "well|known", "well", "well-known")]
    [InlineData("compound flag", "COMPOUNDFLAG C", "foot/C|ball/C|red", "football ballfoot footballball", "redball footred fotball")]
    [InlineData("compound places", "COMPOUNDBEGIN B|COMPOUNDMIDDLE M|COMPOUNDEND E", "aaa/B|bbb/M|ccc/E", "aaaccc aaabbbccc", "cccaaa bbbccc aaabbb")]
    [InlineData("compound minimum", "COMPOUNDFLAG C|COMPOUNDMIN 4", "foot/C|cat/C|ball/C", "football", "catball footcat")]
    [InlineData("compound word limit", "COMPOUNDFLAG C|COMPOUNDWORDMAX 2", "foot/C|ball/C", "football", "footballfoot")]
    [InlineData("compound only", "COMPOUNDFLAG C|ONLYINCOMPOUND O", "foot/C|ball/CO", "football", "ball")]
    [InlineData("compound affixes", "COMPOUNDFLAG C|COMPOUNDPERMITFLAG P|SFX S Y 1|SFX S 0 s .|SFX F Y 1|SFX F 0 n/P .", "sonne/CSF|tag/CS", "sonnentag sonnetag sonnetags", "sonnestag")]
    [InlineData("compound forbidden affix", "COMPOUNDFLAG C|COMPOUNDFORBIDFLAG F|SFX S Y 1|SFX S 0 s/F .", "foot/C|ball/CS", "balls football", "footballs")]
    [InlineData("compound rule", "COMPOUNDMIN 1|COMPOUNDRULE 2|COMPOUNDRULE n*1t|COMPOUNDRULE n*mp", "0/nm|1/n1|2/nm|1th/p|1st/p|2nd/p|2th/tp|0th/pt", "10th 120th 12th", "1x0th 101x")]
    [InlineData("compound rule with long flags", "FLAG long|COMPOUNDMIN 1|COMPOUNDRULE 1|COMPOUNDRULE (aa)?(bb)*", "x/aa|y/bb", "xy yy xyyy", "yx xx")]
    [InlineData("no doubled part", "COMPOUNDFLAG C|CHECKCOMPOUNDDUP", "foot/C|ball/C", "football", "footfoot")]
    [InlineData("no capital inside", "COMPOUNDFLAG C|CHECKCOMPOUNDCASE", "foot/C|Ball/C", "Ballfoot", "footBall")]
    [InlineData("no triple letter", "COMPOUNDFLAG C|CHECKCOMPOUNDTRIPLE", "glass/C|sound/C", "soundglass", "glasssound")]
    [InlineData("simplified triple", "COMPOUNDFLAG C|CHECKCOMPOUNDTRIPLE|SIMPLIFIEDTRIPLE", "schiff/C|fahrt/C", "schiffahrt", "schifffahrt")]
    [InlineData("no listed mistake", "COMPOUNDFLAG C|CHECKCOMPOUNDREP|REP 1|REP oo u", "foot/C|ball/C|futball", "ballfoot", "football")]
    [InlineData("forbidden joins", "COMPOUNDFLAG C|CHECKCOMPOUNDPATTERN 1|CHECKCOMPOUNDPATTERN t b", "foot/C|ball/C", "ballfoot", "football")]
    [InlineData("changed joins", "COMPOUNDFLAG C|COMPOUNDMIN 2|CHECKCOMPOUNDPATTERN 1|CHECKCOMPOUNDPATTERN o b z", "foo/C|bar/C", "fozar barfoo", "foobar")]
    [InlineData("forced capital", "COMPOUNDFLAG C|FORCEUCASE U", "new/C|york/CU", "Newyork", "newyork")]
    [InlineData("complex prefixes", "COMPLEXPREFIXES|PFX B Y 1|PFX B 0 ouf .|PFX A Y 1|PFX A 0 tek/B .", "drink/A", "drink tekdrink ouftekdrink", "oufdrink")]
    [InlineData("turkish capitals", "LANG tr_TR", "ilk|\u0131rmak", "\u0130LK \u0130lk IRMAK", "ILK")]
    [InlineData("words with slashes and blanks", "", "\\/etc|km\\/h|New York", "/etc km/h", "etc")]
    public void Options(string family, string affix, string words, string right, string wrong)
    {
        var dictionary = Load(affix, words);
        foreach (var word in right.Split(' '))
            Assert.True(dictionary.Check(word), $"{family}: '{word}' is right");
        foreach (var word in wrong.Split(' '))
            Assert.False(dictionary.Check(word), $"{family}: '{word}' is wrong");
    }

    [Theory]
    [InlineData("TRY abcdefghijklmnopqrstuvwxyz", "hello|world", "helo", "hello")]
    [InlineData("", "hello|world", "hlelo", "hello")]
    [InlineData("REP 1|REP f ph", "phone|telephone", "fone", "phone")]
    [InlineData("MAP 1|MAP o\u00F6", "k\u00F6nig", "konig", "k\u00F6nig")]
    [InlineData("", "a lot|lot", "alot", "a lot")]
    [InlineData("", "good|day", "goodday", "good day")]
    [InlineData("", "Paris", "paris", "Paris")]
    [InlineData("OCONV 1|OCONV ' \u2019", "don't", "dno't", "don\u2019t")]
    [InlineData("", "which ph:wich", "wich", "which")]
    [InlineData("", "permanent|ornament", "permenant", "permanent")]
    public void Suggestions(string affix, string words, string word, string expected) =>
        Assert.Equal(expected, Load(affix, words).Suggest(word).FirstOrDefault());

    [Fact]
    public void Words_that_must_not_be_suggested_are_not()
    {
        var dictionary = Load("NOSUGGEST !|TRY e", "damn/!|dawn");
        Assert.True(dictionary.Check("damn"));
        Assert.DoesNotContain("damn", dictionary.Suggest("damm"));
    }

    [Theory]
    [InlineData("ISO8859-1", "caf\u00E9")]
    [InlineData("ISO8859-2", "\u017C\u00F3\u0142w")]
    [InlineData("KOI8-R", "\u0441\u043B\u043E\u0432\u043E")]
    [InlineData("microsoft-cp1251", "\u0441\u043B\u043E\u0432\u043E")]
    [InlineData("UTF-8", "\u4F60\u597D")]
    public void Encodings(string name, string word)
    {
        var encoding = name switch
        {
            "ISO8859-1" => Encoding.Latin1,
            "UTF-8" => new UTF8Encoding(true),
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name.Replace("ISO8859", "iso-8859", StringComparison.Ordinal).Replace("microsoft-cp", "windows-", StringComparison.Ordinal))!,
        };
        var dictionary = HunspellDictionary.Load([.. encoding.GetPreamble(), .. encoding.GetBytes($"SET {name}\n")], [.. encoding.GetPreamble(), .. encoding.GetBytes($"1\n{word}\n")]);
        Assert.True(dictionary.Check(word));
    }

    private static HunspellDictionary Load(string affix, string words) =>
        HunspellDictionary.Load(Encoding.UTF8.GetBytes("SET UTF-8\n" + affix.Replace('|', '\n') + "\n"), Encoding.UTF8.GetBytes("9\n" + words.Replace('|', '\n') + "\n"));
}
