using System.CommandLine;

namespace SiteLint.Commands;

/// <summary>
/// Builds one command. Every option holds strings, flags too: an option over a struct makes the run-time compile code
/// that is precompiled for strings.
/// </summary>
internal sealed class CommandShape
{
    /// <summary>Creates a command.</summary>
    public CommandShape(string name, string description) => Command = new Command(name, description);

    /// <summary>The command so far.</summary>
    public Command Command { get; }

    /// <summary>Adds an option that is there or not.</summary>
    /// <param name="name">Its name, with two hyphens.</param>
    /// <param name="description">What it does.</param>
    /// <param name="letters">Other names: a hyphen and a letter.</param>
    public Option<string> Flag(string name, string description, params string[] letters) =>
        Add(new Option<string>(name, letters) { Description = description, Arity = ArgumentArity.Zero });

    /// <summary>Adds an option with one value.</summary>
    public Option<string> Value(string name, string valueName, string description) =>
        Add(new Option<string>(name) { Description = description, HelpName = valueName, Arity = ArgumentArity.ExactlyOne });

    /// <summary>Adds an option whose value may be left out.</summary>
    public Option<string> OptionalValue(string name, string valueName, string description) =>
        Add(new Option<string>(name) { Description = description, HelpName = valueName, Arity = ArgumentArity.ZeroOrOne });

    /// <summary>Adds an option that may be given more than once.</summary>
    public Option<string[]> List(string name, string valueName, string description) =>
        Add(new Option<string[]>(name) { Description = description, HelpName = valueName, Arity = ArgumentArity.OneOrMore });

    /// <summary>Adds the arguments that are no options.</summary>
    public Argument Arguments(string name, string description, ArgumentArity arity)
    {
        Argument argument = arity.MaximumNumberOfValues == 1 ? new Argument<string>(name) : new Argument<string[]>(name);
        argument.Description = description;
        argument.Arity = arity;
        Command.Add(argument);
        return argument;
    }

    private TOption Add<TOption>(TOption option)
        where TOption : Option
    {
        Command.Add(option);
        return option;
    }
}
