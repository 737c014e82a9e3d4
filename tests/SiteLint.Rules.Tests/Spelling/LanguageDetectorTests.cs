using SiteLint.Rules.Spelling.Languages;

namespace SiteLint.Rules.Tests.Spelling;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The parser reads each file once and reports what is wrong with it.")]
    [InlineData("en", "catch any regressions introduced by new changes to the parser")]
    [InlineData("en", "into the dataset of the ideal format to pretrain a model")]
    [InlineData("en", "We visited São Paulo and met José, who works on naïve methods there.")]
    [InlineData("la", "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.")]
    [InlineData("la", "Remarkable officia of the city, with consectetur intricate and laborum efficient in the excepteur.")]
    [InlineData("es", "El contenido de esta página se puede cambiar en la configuración.")]
    [InlineData("es", "Instala el paquete con este comando y ejecuta la aplicación.")]
    [InlineData("pt", "O conteúdo desta página não pode ser alterado na configuração.")]
    [InlineData("pt", "Você pode usar o mesmo comando para instalar as dependências do projeto.")]
    [InlineData("fr", "Le contenu de cette page est dans le dossier de configuration.")]
    [InlineData("fr", "Vous pouvez utiliser une commande pour installer les paquets.")]
    [InlineData("it", "Questo comando serve per installare il pacchetto nella cartella del progetto.")]
    [InlineData("ca", "Aquesta pàgina és per als usuaris que fan servir el programa amb els seus fitxers.")]
    [InlineData("ro", "Această pagină este pentru utilizatorii care nu au un cont.")]
    [InlineData("de", "Diese Seite ist für alle, die das Programm noch nicht installiert haben.")]
    [InlineData("nl", "Deze pagina is voor gebruikers die het programma nog niet hebben.")]
    [InlineData("sv", "Den här sidan är för alla som inte har installerat programmet.")]
    [InlineData("da", "Denne side er for alle, der ikke har installeret programmet, og hvad de kan gøre af sig selv.")]
    [InlineData("fi", "Tämä sivu on niille, jotka eivät ole vielä asentaneet ohjelmaa.")]
    [InlineData("pl", "Ta strona jest dla wszystkich, którzy nie mają jeszcze programu.")]
    [InlineData("cs", "Tato stránka je pro všechny, kteří ještě nemají program.")]
    [InlineData("hu", "Ez az oldal azoknak szól, akik még nem telepítették a programot.")]
    [InlineData("tr", "Bu sayfa programı kullanmak isteyenler için ve çok kısa bir örnek var.")]
    [InlineData("id", "Halaman ini untuk pengguna yang belum memasang program tersebut.")]
    [InlineData("vi", "Trang này dành cho những người dùng chưa có tài khoản.")]
    [InlineData("ru", "Эта страница для тех, кто ещё не установил программу.")]
    [InlineData("uk", "Ця сторінка для тих, хто ще не встановив програму і її модулі.")]
    [InlineData("bg", "Тази страница е за потребители, които не са инсталирали програмата, тъй като е нова.")]
    [InlineData("zh", "这个页面介绍如何安装 React 和 TypeScript 组件。")]
    [InlineData("ja", "このページでは React のインストール方法を説明します。")]
    [InlineData("ko", "이 페이지는 React 설치 방법을 설명합니다.")]
    [InlineData("el", "Αυτή η σελίδα είναι για όλους.")]
    [InlineData("ar", "هذه الصفحة لجميع المستخدمين")]
    public void A_sentence_tells_its_language(string tag, string text) =>
        Assert.Equal(tag, LanguageDetector.Detect(text).Tag);

    [Theory]
    [InlineData("")]
    [InlineData("\uFFFC 42 %")]
    [InlineData("\uD800 \u200B")]
    public void Nothing_tells_without_letters(string text) => Assert.Null(LanguageDetector.Detect(text).Tag);

    [Fact]
    public void A_name_is_taken_for_English_without_confidence() =>
        Assert.Equal(new LanguageGuess("en", 0f), LanguageDetector.Detect("SiteLint"));

    [Theory]
    [InlineData("docs/es/guide.md", "es")]
    [InlineData("i18n/zh_CN/guide.md", "zh")]
    [InlineData("pt-br/a.md", "pt")]
    [InlineData("guide.pt.md", "pt")]
    [InlineData("README.zh-CN.md", "zh")]
    [InlineData("README_fr.md", "fr")]
    [InlineData("README-de.md", "de")]
    [InlineData("src/index.md", null)]
    [InlineData("go/to/me.md", null)]
    [InlineData("setup.py.md", null)]
    public void A_path_names_a_language(string path, string? tag) => Assert.Equal(tag, LanguageTags.FromPath(path));

    [Fact]
    public void Each_block_of_a_page_has_its_own_language()
    {
        var document = Page("a.md", "This is the English part of the page.", "Contenido", "Esta parte de la página no está en inglés.", "Projects");
        var languages = PageLanguages.Of(document);
        Assert.Equal("en", languages[0].Tag);
        Assert.Equal("es", languages[2].Tag);
    }

    [Fact]
    public void A_short_block_follows_its_page()
    {
        var document = Page("a.md", "Proyectos", "Esta página habla de los proyectos que se hacen en el grupo.", "El grupo es muy activo.");
        Assert.Equal("es", PageLanguages.Of(document)[0].Tag);
        var hinted = Page("es/a.md", "Proyectos recientes");
        Assert.Equal("es", PageLanguages.Of(hinted)[0].Tag);
    }

    [Fact]
    public void An_English_sentence_is_English_whatever_the_path_says()
    {
        var document = Page("es/a.md", "This page has not been translated yet, and you can help with it.");
        Assert.Equal("en", PageLanguages.Of(document)[0].Tag);
    }

    private static Document Page(string path, params string[] blocks)
    {
        var text = string.Join("\n\n", blocks);
        var prose = new List<ProseBlock>();
        var at = 0;
        foreach (var block in blocks)
        {
            prose.Add(new ProseBlock(ProseScope.Paragraph, block, TextMap.Verbatim(at, block.Length)));
            at += block.Length + 2;
        }

        return new Document(new SourceFile(path, SourceKind.Markdown, text), new SiteProfile { Generator = "markdown" }) { Prose = prose };
    }
}
