namespace SiteLint.Rules.FrontMatter.Fields;

/// <summary>The types a known field may have.</summary>
[Flags]
internal enum FieldType
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>A text.</summary>
    Text = 1,

    /// <summary>True or false.</summary>
    Bool = 2,

    /// <summary>A whole number.</summary>
    Int = 4,

    /// <summary>Any number.</summary>
    Number = 8,

    /// <summary>A date.</summary>
    Date = 16,

    /// <summary>A list.</summary>
    List = 32,

    /// <summary>A map.</summary>
    Map = 64,

    /// <summary>Anything.</summary>
    Any = 128,

    /// <summary>A text that readers see, so that a number or a truth value in it is a mistake.</summary>
    Prose = 256,

    /// <summary>One value of any kind.</summary>
    Scalar = Text | Bool | Int | Number | Date | Prose,
}
