using SiteLint.Lexicon;

// dotnet run --project eng/lexicon -- PACKAGES OUTPUT
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: lexicon FOLDER-OF-PACKAGES OUTPUT-FOLDER");
    return 2;
}

var sources = new WordSources(args[0]);
sources.Read();
var misspellings = new Misspellings();
misspellings.Read(args[0]);

var prose = new ProseCounts();
var manuals = Directory.GetDirectories(Path.Combine(args[0], "deb"))
    .Where(static folder => Path.GetFileName(folder) is not ("scowl" or "wordnet-base")).Order(StringComparer.Ordinal).ToArray();
for (var i = 0; i < manuals.Length; i++)
    prose.AddManual(manuals[i], i);
Console.WriteLine($"{prose.Total} words of {manuals.Length} manuals");

Vocabulary.AddManuals(sources, prose, misspellings);
Vocabulary.AddCompounds(sources, prose, Path.Combine(args[0], "deb/wordnet-base/usr/share/wordnet"));
var popular = sources.ReadPopular();
Frequencies.Set(sources.Entries, popular, prose);
Vocabulary.AddAttested(sources, popular, misspellings);
Vocabulary.DropUnusable(sources.Entries);

LexiconFile.Write(Path.Combine(args[1], "lexicon.bin"), sources.Entries);
var kept = misspellings.Write(Path.Combine(args[1], "misspellings.bin"), (wrong, corrections) => Vocabulary.IsMisspelling(sources.Entries, wrong, corrections));
Console.WriteLine($"{kept} of {misspellings.Pairs.Count} misspellings");
return 0;
