namespace SiteLint.Commands;

/// <summary>A command as the list of commands knows it.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Description">What it does, for the help.</param>
/// <param name="Create">Makes it; called for the one command that runs.</param>
internal sealed record CommandEntry(string Name, string Description, Func<ICommand> Create);
