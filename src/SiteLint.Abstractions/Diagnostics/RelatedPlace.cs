namespace SiteLint;

/// <summary>Another place that a finding speaks of.</summary>
/// <param name="Path">The file, relative to the source tree's root.</param>
/// <param name="Span">The place in it.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedPlace(string Path, TextSpan Span, string Message);
