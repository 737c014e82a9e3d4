namespace SiteLint.Rules.FrontMatter.Fields;

/// <summary>What each generator and theme reads, after its documentation and source.</summary>
internal static class FieldTables
{
    public const string Jekyll = """
        layout: text bool
        permalink: text
        published: bool
        date: date
        last_modified_at: date
        title: prose
        slug: text int
        category: text
        categories: text list
        tag: text
        tags: text list
        description: prose
        excerpt: prose
        excerpt_separator: text
        render_with_liquid: bool
        sitemap: bool map
        show_excerpts: bool
        redirect_from: text list
        redirect_to: text list
        author: text map list
        authors: any
        image: text map
        lang: text
        toc: any
        pagination: map
        keywords: any
        comments: any
        header: any
        footer: any
        """;

    public const string AlFolio = """
        subtitle: prose
        nav: bool
        nav_order: number
        dropdown: bool
        children: list
          title: prose
          permalink: text
        profile: map
          align: =left =right
          image: text
          image_circular: bool
          more_info: prose
          address: prose
        profiles: list
          align: =left =right
          image: text
          content: text
          image_circular: bool
          more_info: prose
        news: any
        social: any
        announcements: any
        selected_papers: any
        latest_posts: any
        importance: number
        display_categories: list
        horizontal: bool
        img: text
        thumbnail: text
        og_image: text
        related_publications: bool text
        related_posts: bool
        giscus_comments: bool
        disqus_comments: bool
        featured: bool
        inline: bool
        redirect: text
        external_source: text
        bibliography: text
        authors: any
        cv_pdf: text
        cv_format: text
        github: text
        github_stars: text
        code_diff: any
        mermaid: any
        chart: any
        map: any
        tikzjax: any
        typograms: any
        pseudocode: any
        pretty_table: any
        images: any
        tabs: any
        math: any
        _styles: text
        tracking: any
        years: list
        """;

    public const string Hugo = """
        title: prose
        linkTitle: prose
        description: prose
        summary: prose
        slug: text int
        url: text
        path: text
        layout: text
        type: text
        kind: text
        lang: text
        markup: text
        date: date
        publishDate: date
        lastmod: date
        expiryDate: date
        draft: bool
        headless: bool
        isCJKLanguage: bool
        weight: int
        aliases: list text
        keywords: list text
        tags: list text
        categories: list text
        series: any
        images: list text
        videos: list text
        audio: list text
        outputs: list text
        menu: text list map
        menus: text list map
        resources: list
          src: text
          name: text
          title: prose
          params: map
        cascade: map list
        build: map
        _build: map
        sitemap: map
        params: map
        translationKey: text
        toc: any
        author: any
        authors: any
        image: any
        """;

    public const string DocusaurusDocs = """
        id: text
        title: prose
        description: prose
        slug: text
        sidebar_label: prose
        sidebar_class_name: text
        sidebar_position: number
        sidebar_custom_props: map
        sidebar_key: text
        pagination_label: prose
        hide_title: bool
        hide_table_of_contents: bool
        parse_number_prefixes: bool
        draft: bool
        unlisted: bool
        toc_min_heading_level: int
        toc_max_heading_level: int
        keywords: list
        image: text
        custom_edit_url: text
        tags: list
        displayed_sidebar: text
        pagination_next: text
        pagination_prev: text
        last_update: map
          date: date
          author: text
        """;

    public const string DocusaurusBlog = """
        title: prose
        title_meta: prose
        description: prose
        date: date
        slug: text
        authors: text map list
        author: text
        author_title: text
        author_url: text
        author_image_url: text
        tags: list
        draft: bool
        unlisted: bool
        hide_table_of_contents: bool
        toc_min_heading_level: int
        toc_max_heading_level: int
        keywords: list
        image: text
        sidebar_label: prose
        last_update: map
          date: date
          author: text
        """;

    public const string MkDocs = """
        title: prose
        description: prose
        template: text
        hide: list
        search: map
          exclude: bool
          boost: number
        tags: list
        icon: text
        status: text
        subtitle: prose
        social: any
        date: any
        authors: any
        categories: any
        slug: text
        draft: bool
        readtime: any
        links: any
        pin: bool
        comments: any
        """;

    public const string VitePress = """
        title: prose
        titleTemplate: text bool
        description: prose
        head: list
        layout: text bool
        hero: map
        features: list
        navbar: bool
        sidebar: any
        aside: text bool
        outline: any
        lastUpdated: any
        editLink: bool
        footer: any
        pageClass: text
        isHome: bool
        """;

    public const string Hexo = """
        layout: text bool
        title: prose
        date: date
        updated: date
        comments: any
        tags: any
        categories: any
        permalink: text
        excerpt: prose
        disableNunjucks: bool
        lang: text
        published: bool
        """;

    public const string DocFx = """
        uid: text
        title: prose
        description: prose
        author: text
        summary: prose
        remarks: prose
        """;

    public const string Astro = """
        layout: text
        title: prose
        description: prose
        draft: bool
        slug: text
        """;

    public const string Starlight = """
        title: prose
        description: prose
        slug: text
        editUrl: text bool
        head: list
        tableOfContents: bool map
        template: =doc =splash
        hero: map
        banner: map
        lastUpdated: bool date
        prev: bool text map
        next: bool text map
        pagefind: bool
        sidebar: map
        draft: bool
        """;

    public const string Eleventy = """
        layout: text
        title: prose
        description: prose
        permalink: any
        tags: text list
        date: date
        pagination: map
        eleventyExcludeFromCollections: any
        eleventyComputed: map
        eleventyNavigation: any
        templateEngineOverride: any
        """;
}
