namespace SiteLint;

/// <summary>What a configuration says of spelling.</summary>
public sealed class SpellingSettings
{
    /// <summary>English, no words of one's own.</summary>
    public static SpellingSettings Default { get; } = new();

    /// <summary>Languages to check, as BCP 47 tags.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["en"];

    /// <summary>Words that are right on this site.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Words that are right, by the file of another tool that says so.</summary>
    public IReadOnlyList<ImportedWords> Imported { get; init; } = [];

    /// <summary>Hunspell dictionaries by language.</summary>
    public IReadOnlyList<DictionaryFile> Dictionaries { get; init; } = [];
}

/// <summary>A word list read from another tool's configuration.</summary>
/// <param name="Path">The file.</param>
/// <param name="Words">Its words.</param>
public sealed record ImportedWords(string Path, IReadOnlyList<string> Words);

/// <summary>A Hunspell dictionary that a user named or the system has.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Name">What to call it in messages.</param>
/// <param name="ReadAffix">Reads the bytes of the .aff file.</param>
/// <param name="ReadWords">Reads the bytes of the .dic file.</param>
public sealed record DictionaryFile(string Language, string Name, Func<byte[]> ReadAffix, Func<byte[]> ReadWords);
