namespace SiteLint.Web;

/// <summary>What a request is for.</summary>
internal enum WalkStage
{
    /// <summary>Whether it is there, by HEAD.</summary>
    Head,

    /// <summary>Whether it is there, by GET.</summary>
    Get,

    /// <summary>Whether it is there with https too, by HEAD.</summary>
    SecureHead,

    /// <summary>Whether it is there with https too, by GET.</summary>
    SecureGet,

    /// <summary>Whether an archive has a copy.</summary>
    Archive,
}
