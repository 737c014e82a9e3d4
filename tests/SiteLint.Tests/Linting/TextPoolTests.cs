using SiteLint.Linting;

namespace SiteLint.Tests.Linting;

public sealed class TextPoolTests
{
    [Fact]
    public void Equal_texts_become_one_object()
    {
        var pool = new TextPool(100);
        var first = pool.Share(New("/guide/#install"));
        Assert.Same(first, pool.Share(New("/guide/#install")));
        Assert.Equal("/guide/#install", first);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("abc")]
    [InlineData("abcd")]
    [InlineData("abcde")]
    [InlineData("Überraschung \ud83d\ude00 \ud83d")]
    public void A_text_of_any_length_stays_what_it_is(string text)
    {
        var pool = new TextPool(100);
        Assert.Equal(text, pool.Share(New(text)));
        Assert.Equal(text, pool.Share(New(text)));
    }

    [Fact]
    public void A_long_text_is_given_back()
    {
        var pool = new TextPool(100);
        var (first, second) = (new string('x', 300), new string('x', 300));
        Assert.Same(first, pool.Share(first));
        Assert.Same(second, pool.Share(second));
    }

    [Fact]
    public void More_texts_than_there_is_room_for_stay_what_they_are()
    {
        var pool = new TextPool(1);
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 10_000; i++)
                Assert.Equal($"/page-{i}/", pool.Share($"/page-{i}/"));
        }
    }

    private static string New(string text) => new(text.AsSpan());
}
