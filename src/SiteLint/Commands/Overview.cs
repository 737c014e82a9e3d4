namespace SiteLint.Commands;

/// <summary>The help that names the commands.</summary>
internal static class Overview
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter writer)
    {
        writer.WriteLine("SiteLint lints the content of a website kept in Git: front matter, spelling, links");
        writer.WriteLine("and anchors, e-mail addresses, images. It needs no build of the site.");
        writer.WriteLine();
        writer.WriteLine("Usage: dotnet sitelint [command] [options]");
        writer.WriteLine("       dotnet sitelint [PATH...]          the same as check");
        writer.WriteLine();
        writer.WriteLine("Commands:");
        foreach (var command in CommandList.All)
            writer.WriteLine($"  {command.Name,-10} {command.Description}");
        writer.WriteLine();
        writer.WriteLine("'dotnet sitelint COMMAND --help' shows the options of a command.");
        writer.WriteLine("Exit codes: 0 nothing found, 1 something found, 2 the run could not be done as asked.");
    }
}
