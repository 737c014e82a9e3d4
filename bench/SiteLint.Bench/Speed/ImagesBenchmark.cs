using System.Text;

namespace SiteLint.Bench.Speed;

/// <summary>What looking at the headers of many pictures costs, beside a run that looks at none.</summary>
internal static class ImagesBenchmark
{
    private const int Files = 3_000;
    private const int BytesEach = 340_000;
    private static readonly byte[] PngHead = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 3, 32, 0, 0, 2, 88, 8, 6, 0, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] PngTail = [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    public static int Run(Options options)
    {
        var folder = Directory.CreateTempSubdirectory("sitelint-bench").FullName;
        try
        {
            Write(folder);
            Console.WriteLine($"{Files} pictures, {Files * (long)BytesEach / 1e9:0.00} GB\n");
            var table = new Table("CPU ms");
            SpeedBenchmark.Measure(table, "without headers (image/missing-alt)", options.Runs, () => ChildProcess.Run(options.Tool, folder, ["check", "--no-cache", "--fail-on", "never", "--select", "image/missing-alt"]));
            SpeedBenchmark.Measure(table, "with headers (image/broken-file, image/wrong-format, image/too-large)", options.Runs, () => ChildProcess.Run(options.Tool, folder, ["check", "--no-cache", "--fail-on", "never", "--select", "image/broken-file,image/wrong-format,image/too-large"]));
            table.Write();
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder)
    {
        var page = new StringBuilder("# Pictures\n\n");
        Directory.CreateDirectory(Path.Combine(folder, "img"));
        var filling = new byte[BytesEach];
        new Random(1).NextBytes(filling);
        PngHead.CopyTo(filling, 0);
        PngTail.CopyTo(filling, filling.Length - PngTail.Length);
        for (var i = 0; i < Files; i++)
        {
            File.WriteAllBytes(Path.Combine(folder, "img", $"p{i}.png"), filling);
            page.Append($"![Picture number {i}](img/p{i}.png)\n\n");
        }

        File.WriteAllText(Path.Combine(folder, "index.md"), page.ToString());
    }
}
