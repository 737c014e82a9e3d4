namespace SiteLint.Commands;

/// <summary>Questions to somebody at a terminal; what was typed ahead answers the next question.</summary>
internal sealed class Prompt(CommandEnvironment environment) : IDisposable
{
    private StreamReader? reader;

    /// <summary>Asks until the answer is one.</summary>
    /// <param name="question">A question for yes or no.</param>
    /// <param name="byDefault">The answer that Enter gives; the end of the input is a no.</param>
    public bool Ask(string question, bool byDefault)
    {
        reader ??= new StreamReader(environment.OpenInput(), leaveOpen: true);
        while (true)
        {
            environment.Out.Write($"{question} [{(byDefault ? "Y/n" : "y/N")}] ");
            environment.Out.Flush();
            if (reader.ReadLine() is not { } answer)
            {
                environment.Out.WriteLine();
                return false;
            }

            switch (answer.Trim().ToUpperInvariant())
            {
                case "":
                    return byDefault;
                case "Y" or "YES":
                    return true;
                case "N" or "NO":
                    return false;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => reader?.Dispose();
}
