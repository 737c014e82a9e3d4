using System.Runtime.CompilerServices;

namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>The dictionaries that users named, each read once when a block of its language is first met.</summary>
internal static class LoadedDictionaries
{
    private static readonly ConditionalWeakTable<DictionaryFile, Lazy<LoadedDictionary>> Loaded = [];

    /// <summary>The dictionary for a language, or null where none was named.</summary>
    /// <param name="settings">The settings that name dictionaries.</param>
    /// <param name="language">A primary subtag: <c>de</c>.</param>
    public static LoadedDictionary? Find(SpellingSettings settings, string language)
    {
        foreach (var file in settings.Dictionaries)
        {
            var tag = file.Language.AsSpan();
            var end = tag.IndexOfAny('-', '_');
            if (!(end < 0 ? tag : tag[..end]).Equals(language, StringComparison.OrdinalIgnoreCase))
                continue;
            return Loaded.GetValue(file, static key => new Lazy<LoadedDictionary>(() => Load(key))).Value;
        }

        return null;
    }

    private static LoadedDictionary Load(DictionaryFile file)
    {
        try
        {
            return new LoadedDictionary(file.Name, HunspellDictionary.Load(file.ReadAffix(), file.ReadWords()), null);
        }
        catch (Exception error) when (error is DictionaryException or IOException or UnauthorizedAccessException)
        {
            return new LoadedDictionary(file.Name, null, error.Message);
        }
    }
}

/// <summary>A dictionary, or why it cannot be read.</summary>
/// <param name="Name">What to call it in messages.</param>
/// <param name="Words">The dictionary; null where it cannot be read.</param>
/// <param name="Error">Why; null where it can.</param>
internal sealed record LoadedDictionary(string Name, HunspellDictionary? Words, string? Error);
