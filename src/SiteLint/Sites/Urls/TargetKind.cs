namespace SiteLint.Sites.Urls;

/// <summary>The form of a destination, by RFC 3986.</summary>
internal enum TargetKind
{
    /// <summary>Nothing, or blanks only.</summary>
    Empty,

    /// <summary><c>#fragment</c>.</summary>
    FragmentOnly,

    /// <summary><c>?query</c>, with or without a fragment: the same page.</summary>
    QueryOnly,

    /// <summary><c>a/b</c>, <c>./a</c>, <c>../a</c>.</summary>
    Relative,

    /// <summary><c>/a/b</c>.</summary>
    Absolute,

    /// <summary>A path of the site without its base path, made of a field with a known prefix.</summary>
    SitePath,

    /// <summary><c>//host/a</c>.</summary>
    SchemeRelative,

    /// <summary><c>http:</c> or <c>https:</c> with <c>//</c>.</summary>
    Web,

    /// <summary>Another scheme: <c>mailto:</c>, <c>tel:</c>, <c>data:</c>.</summary>
    OtherScheme,
}
