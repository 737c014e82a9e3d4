namespace SiteLint.Rules;

/// <summary>The one list of built-in rules, by family.</summary>
public static class BuiltInRules
{
    /// <summary>Every built-in rule, in the order of families and ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        // data

        // email
        new Emails.InvalidAddress(),
        new Emails.InvalidMailto(),
        new Emails.MissingMailScheme(),
        new Emails.MistypedDomain(),
        new Emails.UnlinkedAddress(),
        new Emails.PlaceholderAddress(),
        new Emails.AddressTextMismatch(),

        // front-matter

        // html

        // image

        // link
        new Links.AmbiguousAnchor(),
        new Links.DeadExternalLink(),
        new Links.DoubledBasePath(),
        new Links.EmptyLink(),
        new Links.InsecureLink(),
        new Links.InvalidTelephone(),
        new Links.LeavesBasePath(),
        new Links.LocalMachine(),
        new Links.MalformedLink(),
        new Links.MissingAnchor(),
        new Links.MissingExternalAnchor(),
        new Links.MissingTarget(),
        new Links.RedirectedLink(),
        new Links.UndefinedReference(),
        new Links.UnpublishedTarget(),
        new Links.UnusedDefinition(),
        new Links.WrongCase(),
        new Links.WrongForm(),

        // site
        new Sites.DuplicateRoute(),
        new Sites.NeverBuilt(),
        new Sites.OrphanPage(),

        // spelling

    ];
}
