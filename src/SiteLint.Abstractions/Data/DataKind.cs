namespace SiteLint;

/// <summary>What a <see cref="DataNode"/> is, after the format's own idea of types.</summary>
public enum DataKind
{
    /// <summary>No value: <c>null</c>, <c>~</c> or nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,

    /// <summary>A text.</summary>
    String,

    /// <summary>A date or a date with a time.</summary>
    Date,

    /// <summary>A list.</summary>
    Sequence,

    /// <summary>A map of keys to values.</summary>
    Mapping,
}
