namespace SiteLint.Sites.Hexo;

/// <summary>A post.</summary>
/// <param name="Path">The source.</param>
/// <param name="Slug">Its path below <c>_posts</c>, as links name it.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Url">Its decoded URL path, or null where it depends on something that is not known.</param>
internal sealed record HexoPost(string Path, string Slug, string? Title, string? Url);
