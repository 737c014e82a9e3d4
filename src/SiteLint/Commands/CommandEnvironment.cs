using System.Text;

namespace SiteLint.Commands;

/// <summary>What a command knows of the world it runs in; passed in, so that tests run commands in their own process.</summary>
internal sealed record CommandEnvironment
{
    /// <summary>Diagnostics and answers.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Everything else.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = static () => Stream.Null;

    /// <summary>Absolute path of the folder that paths are relative to.</summary>
    public required string Directory { get; init; }

    /// <summary>Reads a variable of the environment.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>Whether <see cref="Out"/> is a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether somebody can be asked: standard input and output are a terminal.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Columns of the terminal; 80 where there is none.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The world of this process.</summary>
    public static CommandEnvironment OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new CommandEnvironment
        {
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8, 16384) { NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), utf8, 256) { NewLine = "\n", AutoFlush = true },
#if NATIVE_CODE
            OpenInput = ManagedHost.OpenInput,
#else
            OpenInput = Console.OpenStandardInput,
#endif
            Directory = Environment.CurrentDirectory,
            Variable = Environment.GetEnvironmentVariable,
            IsTerminal = isTerminal,
            IsInteractive = isTerminal && !Console.IsInputRedirected,
            Width = isTerminal ? ReadWidth() : 80,
        };
    }

    /// <summary>A path of the command line, absolute.</summary>
    public string Absolute(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, Directory));

    private static int ReadWidth()
    {
        try
        {
            return Math.Clamp(Console.WindowWidth, 40, 200);
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException or ArgumentException)
        {
            return 80;
        }
    }
}
