namespace SiteLint.Bench.Fuzzing;

/// <summary>Configurations of generators, and of SiteLint itself, that mutation starts from.</summary>
internal static class MarkerSeeds
{
    /// <summary>Configurations of SiteLint with every kind of key.</summary>
    public static IReadOnlyList<string> Settings { get; } =
    [
        "extends: recommended\ngenerator: jekyll\nexclude: [vendor/**, '!vendor/a.md']\nfail-on: error\nlevel: hint\nrules:\n  image/missing-alt: off\n  spelling/*: warning\n  front-matter/schema: {severity: error, schemas: {'_posts/**': schemas/post.json}}\n",
        "extends: [strict]\noverrides:\n  - files: ['_posts/**']\n    rules: {spelling/typo: info, link/missing-target: off}\nspelling: {languages: [en, de], words: [Hyperbox, wrod]}\nlinks: {exclude: ['https://example.com/**'], pretty-urls: auto, index-files: [index.html], external: true, allow-private: [a.example]}\n",
        "rules:\n  email/invalid-address: {severity: error, hosts: [localhost, a]}\n  image/too-large: {bytes: 100000, pixels: 40}\n  'link/*': hint\nsuppressions: {require-reason: true}\nplugins: [a.dll]\nbaseline: b.json\n",
    ];

    /// <summary>Configurations of a generator.</summary>
    public static IEnumerable<string> Of(string kind) => kind switch
    {
        "markdown-jekyll" =>
        [
            "title: A\nurl: https://example.org\nbaseurl: /b\npermalink: /:year/:month/:title:output_ext\ncollections: {news: {output: true, permalink: /n/:path/}, old: }\ndefaults:\n  - {scope: {path: '', type: posts}, values: {layout: post}}\ninclude: [_pages]\nexclude: [x, '*.y']\nplugins: [jekyll-redirect-from, jekyll/scholar, jekyll-paginate-v2, jekyll-archives]\nscholar: {source: /_bibliography/, bibliography_template: bib}\npagination: {enabled: true}\nkramdown: {auto_ids: true}\nfuture: true\nmarkdown: kramdown\nsource: .\n",
            .. SeedFiles.Of("yaml"),
        ],
        "markdown-hugo" => ["baseURL = 'https://example.org/x/'\ndefaultContentLanguage = 'en'\ndisableKinds = ['RSS']\nuglyURLs = true\n[languages.en]\nweight = 1\n[languages.de]\ncontentDir = 'content/de'\n[permalinks]\nposts = '/:year/:slug/'\n[[module.mounts]]\nsource = 'content'\ntarget = 'content'\n[markup.goldmark.parser]\nautoHeadingIDType = 'github'\n[taxonomies]\ntag = 'tags'\n[outputs]\nhome = ['HTML']\n"],
        "mdx" => ["// @ts-check\nimport {themes} from 'x';\nconst config = { url: \"https://example.org\", baseUrl: `/b/`, trailingSlash: true, i18n: { defaultLocale: 'en', locales: ['en', \"de\"] }, presets: [['classic', { docs: { path: '../docs', routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false }]], plugins: [['@docusaurus/plugin-content-docs', { id: 'b', path: 'b' }], async function x() { return {}; }], };\nexport default config;\n"],
        "mkdocs" => ["site_name: A\nsite_url: https://example.org/x/\ndocs_dir: docs\nuse_directory_urls: false\nplugins:\n  - search\n  - redirects: {redirect_maps: {a.md: 0.md}}\n  - awesome-pages\nmarkdown_extensions:\n  - toc: {permalink: true, slugify: !!python/name:pymdownx.slugs.uslugify}\n  - pymdownx.snippets: {base_path: [docs]}\nnav:\n  - 0.md\n  - B: [C: 1.md, 'https://example.org']\nexclude_docs: |\n  a/\n  !b.md\n"],
        "hexo" => ["title: Small\nurl: https://example.org/r\nroot: /r/\npermalink: :year/:month/:day/:title/\npost_asset_folder: true\npretty_urls: {trailing_index: false, trailing_html: false}\ntag_dir: t\nskip_render: [raw/**, '*.x']\nper_page: 2\n"],
        "vitepress" => ["export default { base: '/b/', srcDir: './src', srcExclude: ['**/x'], cleanUrls: true, rewrites(id) { return id; }, locales: { root: { label: 'E', lang: 'en' }, de: {} }, markdown: { anchor: { slugify: s => s } } }\n"],
        "eleventy" => ["module.exports = function (c) {\n  c.addPlugin(require('x'));\n  c.addPassthroughCopy({ 'a/*.png': 'b' });\n  c.addCollection('p', a => a.getFilteredByGlob('*.md'));\n  c.setTemplateFormats(['md', 'njk']);\n  return { pathPrefix: '/b/', markdownTemplateEngine: false, dir: { input: 'src', includes: '_i', output: '_o' } };\n};\n"],
        "astro" => ["import mdx from '@astrojs/mdx';\nexport default defineConfig({ site: \"https://example.org\", trailingSlash: 'always', build: { format: 'file' }, redirects: { '/a': '/b', '/c/[d]': { status: 302, destination: '/e' } }, integrations: [mdx(), starlight({ title: 'A', sidebar: [{ label: 'B', link: '/b/' }] })], srcDir: './src' });\n"],
        "docfx" => ["{\"build\": {\"content\": [{\"files\": \"**/*.md\", \"src\": \"..\", \"dest\": \"x\", \"exclude\": [\"_site/**\"], \"group\": \"v1\"}], \"resource\": [{\"files\": [\"**/images/**\"]}], \"fileMetadata\": {\"_a\": {\"**.md\": true}}, \"globalMetadata\": {\"_appTitle\": \"A\"}, \"xref\": [\"https://example.org/x.yml\"]}, \"metadata\": [{\"src\": [{\"files\": [\"*.csproj\"]}], \"dest\": \"api\"}]}\n"],
        _ => [],
    };
}
