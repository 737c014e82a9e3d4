using System.Text;
using SiteLint.Unicode;

namespace SiteLint.Sites.Ids;

/// <summary>Latin letters without strokes, hooks and accents, as <c>hexo-util</c> replaces them; other scripts are left alone.</summary>
internal static class LatinLetters
{
    // What no decomposition gives: the letters before each sign become it.
    private const string Special =
        "ȺⱯ=A Ꜳ=AA Æ=AE Ǽ=AE Ǣ=AE Ꜵ=AO Ꜷ=AU Ꜹ=AV Ꜻ=AV Ꜽ=AY ɃƂƁ=B ƇȻꜾ=C ĐƋƊƉꝹ=D Ǳ=DZ Ǆ=DZ ǲ=Dz ǅ=Dz ƐƎ=E ƑꝻ=F ǤƓꞠꝽꝾ=G " +
        "ĦⱧⱵꞍ=H Ɨ=I Ɉ=J ƘⱩꝀꝂꝄꞢ=K ĿŁȽⱢⱠꝈꝆꞀ=L Ǉ=LJ ǈ=Lj ⱮƜ=M ȠƝꞐꞤ=N Ǌ=NJ ǋ=Nj ØǾƆƟꝊꝌ=O Ƣ=OI Ꝏ=OO Ȣ=OU Œ=OE œ=oe ƤⱣꝐꝒꝔ=P ꝖꝘɊ=Q " +
        "ɌⱤꝚꞦꞂ=R ẞⱾꞨꞄ=S ŦƬƮȾꞆ=T Ꜩ=TZ Ʉ=U ƲꝞɅ=V Ꝡ=VY Ⱳ=W ƳɎỾ=Y ƵȤⱿⱫꝢ=Z ẚⱥɐ=a ꜳ=aa æǽǣ=ae ꜵ=ao ꜷ=au ꜹꜻ=av ꜽ=ay ƀƃɓ=b ƈȼꜿↄ=c " +
        "đƌɖɗꝺ=d ǳǆ=dz ɇɛǝ=e ƒꝼ=f ǥɠꞡᵹꝿ=g ħⱨⱶɥ=h ƕ=hv ɨı=i ɉ=j ƙⱪꝁꝃꝅꞣ=k ŀſłƚɫⱡꝉꞁꝇ=l ǉ=lj ɱɯ=m ƞɲŉꞑꞥ=n ǌ=nj øǿɔꝋꝍɵ=o ƣ=oi ȣ=ou " +
        "ꝏ=oo ƥᵽꝑꝓꝕ=p ɋꝗꝙ=q ɍɽꝛꞧꞃ=r ßȿꞩꞅẛ=s ŧƭʈⱦꞇ=t ꜩ=tz ʉ=u ʋꝟʌ=v ꝡ=vy ⱳ=w ƴɏỿ=y ƶȥɀⱬꝣ=z";

    private static Dictionary<char, string>? special;

    /// <summary>Replaces accented, stroked, circled and full-width Latin letters.</summary>
    public static string WithoutDiacritics(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c < 0x80)
                result.Append(c);
            else
                Append(result, c);
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, char c)
    {
        if (c is >= '\u24B6' and <= '\u24CF')
            result.Append((char)(c - '\u24B6' + 'A'));
        else if (c is >= '\u24D0' and <= '\u24E9')
            result.Append((char)(c - '\u24D0' + 'a'));
        else if (c is (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A'))
            result.Append((char)(c - '\uFF21' + 'A'));
        else if (Specials.TryGetValue(c, out var replacement))
            result.Append(replacement);
        else if (c is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') && UnicodeNormalization.Nfd(c.ToString()) is { } parts && char.IsAsciiLetter(parts[0]))
            result.Append(parts[0]);
        else
            result.Append(c);
    }

    private static Dictionary<char, string> Specials
    {
        get
        {
            if (special is not null)
                return special;
            var table = new Dictionary<char, string>();
            foreach (var entry in Special.Split(' '))
            {
                var equals = entry.IndexOf('=');
                for (var i = 0; i < equals; i++)
                    table[entry[i]] = entry[(equals + 1)..];
            }

            return special = table;
        }
    }
}
