import { IdAttributePlugin, InputPathToUrlTransformPlugin } from "@11ty/eleventy";

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(IdAttributePlugin);
  eleventyConfig.addPlugin(InputPathToUrlTransformPlugin);
  eleventyConfig.addPassthroughCopy("img");
  eleventyConfig.addPassthroughCopy({ "posts/pic.png": "pictures/pic.png" });
  return { pathPrefix: "/", dir: { input: ".", output: "_site" } };
}
