using System.Globalization;
using System.Text;

namespace SiteLint.Bench.Fuzzing.Kinds;

/// <summary>Changed pictures of every format, shown on one page.</summary>
internal sealed class PictureKind() : FuzzKind("picture")
{
    private const int PicturesPerSite = 40;

    /// <inheritdoc/>
    public override FuzzSite Make(Mutator mutator)
    {
        var site = new FuzzSite { HasPictures = true };
        var page = new StringBuilder("# Pictures\n\n");
        for (var i = 0; i < PicturesPerSite; i++)
        {
            var (extension, bytes) = PictureSeeds.All[mutator.Next(PictureSeeds.All.Count)];
            var path = string.Create(CultureInfo.InvariantCulture, $"img/p{i}.{extension}");
            site.WithInput(path, extension == "svg" ? mutator.MutateToBytes([Encoding.UTF8.GetString(bytes)]) : mutator.MutateBytes(bytes));
            page.Append(CultureInfo.InvariantCulture, $"<img src=\"{path}\" alt=\"Number {i}\" width=\"30\" height=\"20\">\n");
        }

        return site.With("index.md", page.ToString());
    }
}
