using System.Text;
using SiteLint.Unicode;

namespace SiteLint.Sites.Ids;

/// <summary>Eleventy's <c>slugify</c> filter, which is <c>@sindresorhus/slugify</c> without splitting of camel case: everything becomes ASCII.</summary>
internal static class Transliteration
{
    // Lower case only: the result is made lower case anyway.
    private const string Letters =
        "ß=ss ä=ae ö=oe ü=ue æ=ae ð=d ø=o þ=th đ=d ł=l ı=i " +
        "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=cz ч=ch ш=sh щ=shh ъ= ы=y ь= э=e ю=yu я=ya ё=yo " +
        "ќ=kj љ=lj њ=nj є=ye і=i ї=yi ґ=g " +
        "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s τ=t υ=y φ=f χ=x ψ=ps ω=o ς=s " +
        "ά=a έ=e ί=i ό=o ύ=y ή=i ώ=o ϊ=i ΰ=y ϋ=y ΐ=i " +
        "ա=a բ=b գ=g դ=d ե=ye զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=tch մ=m յ=y ն=n շ=sh ո=vo չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=c փ=p ք=q օ=o ֆ=f և=yev " +
        "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=ph ქ=q ღ=gh ყ=k შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=tch ხ=kh ჯ=j ჰ=h " +
        "ء=e آ=a أ=a ؤ=w إ=i ئ=y ا=a ب=b ة=t ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=e غ=gh ـ=_ ف=f ق=q ك=k ل=l م=m ن=n ه=h و=w ى=a ي=y " +
        "\u064E=a \u064F=u \u0650=i ٠=0 ١=1 ٢=2 ٣=3 ٤=4 ٥=5 ٦=6 ٧=7 ٨=8 ٩=9 چ=ch ک=k گ=g پ=p ژ=zh ی=y ۰=0 ۱=1 ۲=2 ۳=3 ۴=4 ۵=5 ۶=6 ۷=7 ۸=8 ۹=9 " +
        "ټ=p ځ=z څ=c ډ=d ړ=r ږ=g ښ=x ګ=g ڼ=n ۀ=e ې=e ۍ=ai ٹ=t ڈ=d ڑ=r ں=n ہ=h ھ=h ے=e";

    private static Dictionary<string, string>? table;

    /// <summary>A text as the filter writes it.</summary>
    public static string Slugify(string text)
    {
        var ascii = ToAscii(UnicodeNormalization.Nfc(text));
        var result = new StringBuilder(ascii.Length);
        var pending = false;
        for (var i = 0; i < ascii.Length; i++)
        {
            var c = ascii[i];
            if (c == '\'' && IsContraction(ascii, i))
                continue;
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                pending = result.Length > 0;
                continue;
            }

            if (pending)
                result.Append('-');
            pending = false;
            result.Append(c);
        }

        return result.ToString();
    }

    /// <summary><c>it's</c> is one word: an apostrophe between a word and a final t or s is dropped.</summary>
    private static bool IsContraction(string text, int at) =>
        at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) && at + 1 < text.Length && text[at + 1] is 't' or 's'
        && (at + 2 == text.Length || char.IsWhiteSpace(text[at + 2]));

    private static string ToAscii(string text)
    {
        var replaced = new StringBuilder(text.Length + 16);
        foreach (var rune in UnicodeCase.ToLowerSimple(text).EnumerateRunes())
        {
            var letter = rune.ToString();
            if ((rune.Value == '&' || !rune.IsAscii) && Table.TryGetValue(letter, out var replacement))
                replaced.Append(replacement);
            else
                replaced.Append(letter);
        }

        var plain = UnicodeNormalization.Nfd(replaced.ToString());
        var kept = new StringBuilder(plain.Length);
        foreach (var rune in plain.EnumerateRunes())
        {
            if (!IsDiacritic(rune.Value))
                kept.Append(rune.ToString());
        }

        return kept.ToString();
    }

    /// <summary>Unicode's property Diacritic, as far as it matters here; it holds the circumflex and the backtick of ASCII.</summary>
    private static bool IsDiacritic(int code) =>
        code is '^' or '`' or 0xA8 or 0xAF or 0xB4 or 0xB7 or 0xB8 or (>= 0x2B0 and <= 0x2FF) || UnicodeClass.IsMark(code);

    private static Dictionary<string, string> Table
    {
        get
        {
            if (table is not null)
                return table;
            var read = new Dictionary<string, string>(StringComparer.Ordinal) { ["&"] = " and ", ["🦄"] = " unicorn ", ["♥"] = " love " };
            foreach (var entry in Letters.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var equals = entry.IndexOf('=');
                if (equals > 0)
                    read.TryAdd(entry[..equals], entry[(equals + 1)..]);
            }

            return table = read;
        }
    }
}
