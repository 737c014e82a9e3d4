import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'Small',
  base: '/small/',
  ignoreDeadLinks: true,
  srcExclude: ['**/parts/**'],
  rewrites: { 'en/:rest*': ':rest*' },
  themeConfig: { nav: [{ text: 'Guide', link: '/guide/start' }] },
})
