namespace SiteLint.Sites;

/// <summary>The template languages that may stand in a page.</summary>
[Flags]
internal enum TemplateSyntax
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>{{ }}</c>, <c>{% %}</c> of Liquid (Jekyll, Eleventy).</summary>
    Liquid = 1,

    /// <summary><c>{{&lt; &gt;}}</c>, <c>{{% %}}</c> of Hugo.</summary>
    HugoShortcode = 2,

    /// <summary>JSX, <c>{ }</c> expressions and ESM of MDX.</summary>
    Jsx = 4,

    /// <summary><c>{{ }}</c>, <c>{% %}</c>, <c>{# #}</c> of Nunjucks or Jinja (Hexo, Eleventy, MkDocs macros).</summary>
    Nunjucks = 8,

    /// <summary><c>{{ }}</c> of Vue (VitePress).</summary>
    Vue = 16,

    /// <summary><c>--8&lt;--</c> snippets of pymdownx.</summary>
    Snippets = 32,

    /// <summary><c>[!INCLUDE …]</c>, <c>xref:</c> and <c>@uid</c> of DocFX.</summary>
    DocFx = 64,

    /// <summary><c>{{ }}</c> actions of Go templates (Hugo's layouts).</summary>
    GoTemplate = 128,
}
