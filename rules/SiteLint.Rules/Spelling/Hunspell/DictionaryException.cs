namespace SiteLint.Rules.Spelling.Hunspell;

/// <summary>A dictionary that cannot be used, with the place that says why.</summary>
internal sealed class DictionaryException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="part"><c>.aff</c> or <c>.dic</c>.</param>
    /// <param name="line">The line, from 1; 0 where it is the file as a whole.</param>
    /// <param name="problem">What is wrong, without the final full stop.</param>
    public DictionaryException(string part, int line, string problem)
        : base(line > 0 ? $"line {line} of the {part} file: {problem}" : $"the {part} file: {problem}")
    {
        Part = part;
        Line = line;
    }

    /// <summary><c>.aff</c> or <c>.dic</c>.</summary>
    public string Part { get; }

    /// <summary>The line, from 1; 0 where it is the file as a whole.</summary>
    public int Line { get; }
}
