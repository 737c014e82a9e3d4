using System.Text;
using SiteLint.Discovery;
using SiteLint.Sites.Images;

namespace SiteLint.Tests.Sites.Images;

public sealed class ImageHeaderTests
{
    private static readonly byte[] Png = Convert.FromHexString("89504E470D0A1A0A0000000D494844520000002800000006080200000000000000" + "0000000049454E44AE426082");

    private static readonly byte[] Jpeg = Convert.FromHexString("FFD8FFE000104A46494600010100000100010000FFC0000B08000600280101110" + "0FFDA0008010100003F0000112233FFD9");

    private static readonly byte[] TurnedJpeg = Convert.FromHexString("FFD8FFE1001E457869660000" + "4D4D002A00000008" + "0001" + "0112" + "0003" + "00000001" + "00060000" + "FFC0000B080006002801011100FFDA0008010100003F0000112233FFD9");

    private static readonly byte[] Gif = [.. "GIF89a"u8, 40, 0, 6, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 40, 0, 6, 0, 0, 2, 1, 0x44, 0, 0x3B];

    private static readonly byte[] WebP = [.. "RIFF"u8, 24, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 39, 0, 0, 5, 0, 0, 0, 0];

    private static readonly byte[] Avif = [0, 0, 0, 16, .. "ftypavif"u8, 0, 0, 0, 0, 0, 0, 0, 28, .. "metaxxxxispe"u8, 0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 6, 0, 0, 0, 12, .. "mdat"u8, 1, 2, 3, 4];

    private static readonly byte[] Bmp = [.. "BM"u8, 30, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 40, 0, 0, 0, 40, 0, 0, 0, 6, 0, 0, 0, 1, 0, 24, 0, 0];

    private static readonly byte[] Ico = [0, 0, 1, 0, 1, 0, 40, 6, 0, 0, 1, 0, 32, 0, 4, 0, 0, 0, 22, 0, 0, 0, 1, 2, 3, 4];

    public static TheoryData<string, byte[]> Samples => new()
    {
        { "png", Png }, { "jpeg", Jpeg }, { "gif", Gif }, { "webp", WebP }, { "avif", Avif }, { "bmp", Bmp }, { "ico", Ico },
        { "svg", "<?xml version='1.0'?><!-- x --><!DOCTYPE svg [<!ENTITY a 'b>'>]>\n<svg viewBox='0 0 40 6'><g id=\"a\"/></svg>\n"u8.ToArray() },
        { "svg", "<svg xmlns='x' width='40px' height='6'/>"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_whole_file_has_its_format_and_size(string format, byte[] bytes)
    {
        var info = Read(bytes);
        Assert.Equal((format, 40, 6, false), (info.Format, info.Width, info.Height, info.IsTruncated));
        Assert.Equal(bytes.Length, info.Bytes);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_file_that_is_cut_off_is_truncated(string format, byte[] bytes)
    {
        var info = Read(bytes[..(bytes.Length - (format == "png" ? 10 : 3))]);
        Assert.True(info.IsTruncated, format);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_cut_and_no_changed_byte_makes_it_throw(string format, byte[] bytes)
    {
        for (var length = 0; length < bytes.Length; length++)
        {
            Read(bytes[..length]);
            foreach (var value in new byte[] { 0, 0x7F, 0x80, 0xFF })
            {
                var changed = (byte[])bytes.Clone();
                changed[length] = value;
                Assert.True(Read(changed).Width >= 0, format);
            }
        }
    }

    [Theory]
    [InlineData("empty", "")]
    [InlineData("html", "\n<!DOCTYPE HTML><html>")]
    [InlineData("lfs-pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n")]
    [InlineData("unknown", "plain text")]
    [InlineData("unknown", "<rss></rss>")]
    [InlineData("pdf", "%PDF-1.7 some more text")]
    public void What_is_no_picture_is_named(string format, string text) => Assert.Equal(format, Read(Encoding.UTF8.GetBytes(text)).Format);

    [Fact]
    public void A_jpeg_is_measured_as_it_is_shown()
    {
        var info = Read(TurnedJpeg);
        Assert.Equal((6, 40), (info.Width, info.Height));
    }

    [Fact]
    public void A_claim_of_four_billion_pixels_is_only_a_claim()
    {
        var bytes = (byte[])Png.Clone();
        bytes.AsSpan(16, 8).Fill(0xFF);
        var info = Read(bytes);
        Assert.Equal((int.MaxValue, int.MaxValue), (info.Width, info.Height));
    }

    [Fact]
    public void What_stands_behind_the_end_does_not_make_a_file_truncated()
    {
        Assert.False(Read([.. Png, .. new byte[5000]]).IsTruncated);
        Assert.False(Read([.. Jpeg, .. new byte[5000]]).IsTruncated);
        Assert.False(Read([.. Gif, .. Encoding.ASCII.GetBytes(new string('x', 5000))]).IsTruncated);
    }

    [Fact]
    public void Entities_of_an_svg_are_not_expanded()
    {
        var bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><svg id=\"r\" width=\"40\" height=\"6\"><text>&b;</text></svg>";
        var info = Read(Encoding.UTF8.GetBytes(bomb));
        Assert.Equal(("svg", 40, 6), (info.Format, info.Width, info.Height));
        Assert.Equal(["r"], info.Ids);
    }

    [Fact]
    public void Ids_of_an_svg_are_known() =>
        Assert.Equal(["a", "b"], Read("<svg><symbol id=\"a\"/>\n<g\nid='b' data-id=\"c\"/></svg>"u8.ToArray()).Ids);

    private static ImageInfo Read(byte[] bytes) => ImageHeader.Read(new MemoryTree().Add("x", bytes), "x");

    [Theory]
    [InlineData("FFD8FFE10000457869660000")]
    [InlineData("FFD8FFE100014578696600004D4D002A00000008")]
    [InlineData("FFD8FFE10002FFC0000B080006002801011100")]
    public void A_segment_shorter_than_its_own_length_is_no_trouble(string hex) =>
        Assert.Equal("jpeg", Read(Convert.FromHexString(hex)).Format);
}
