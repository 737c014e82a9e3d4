#!/usr/bin/env python3
"""Builds the small sites under tests/sites/generators with their real generators and records what they write.

Usage: eng/build-small-sites.py [WORK] [NAME...]

WORK is a folder that may be thrown away (default: one of its own). Needs Node and npm. The record, built.json beside the
sources of each site, holds the files that were written and the ids of each page; the tests compare it with what the
site models predict.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SITES = os.path.join(HERE, "..", "tests", "sites", "generators")
HEXO = ["hexo@7", "hexo-renderer-marked@7", "hexo-renderer-ejs@2", "hexo-generator-index@4", "hexo-generator-archive@2", "hexo-generator-tag@2", "hexo-generator-category@2"]
BUILDS = {
    "vitepress": (["vitepress@1.6.4"], ["npx", "vitepress", "build", "."], ".vitepress/dist"),
    "eleventy": (["@11ty/eleventy@3.0.0"], ["npx", "@11ty/eleventy"], "_site"),
    "hexo": (HEXO, ["npx", "hexo", "generate"], "public"),
    "astro": (["astro@5"], ["npx", "astro", "build"], "dist"),
}


def record(folder):
    outputs, ids = [], {}
    for base, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(base, name)
            relative = os.path.relpath(path, folder).replace(os.sep, "/")
            outputs.append(relative)
            if relative.endswith(".html"):
                with open(path, encoding="utf-8") as file:
                    text = re.sub(r"<(script|style)\b.*?</\1>", "", file.read(), flags=re.S)
                found = re.findall(r"<h[1-6][^>]*\sid=\"([^\"]*)\"", text)
                if found:
                    ids[relative] = found
    return {"outputs": sorted(outputs), "headings": dict(sorted(ids.items()))}


def main():
    work = sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp()
    for name in sys.argv[2:] or sorted(os.listdir(SITES)):
        packages, command, output = BUILDS[name]
        folder = os.path.join(work, name)
        os.makedirs(folder, exist_ok=True)
        if not os.path.exists(os.path.join(folder, "node_modules")):
            with open(os.path.join(folder, "package.json"), "w", encoding="utf-8") as file:
                json.dump({"private": True, "type": "commonjs" if name == "hexo" else "module"}, file)
            subprocess.run(["npm", "install", *packages], cwd=folder, check=True)
        site = os.path.join(folder, "site") if name == "hexo" else folder
        shutil.rmtree(os.path.join(folder, output), ignore_errors=True)
        shutil.copytree(os.path.join(SITES, name, "src"), site, dirs_exist_ok=True)
        if name == "hexo" and not os.path.exists(os.path.join(site, "node_modules")):
            os.symlink(os.path.join(folder, "node_modules"), os.path.join(site, "node_modules"))
        subprocess.run(command, cwd=site, check=True)
        with open(os.path.join(SITES, name, "built.json"), "w", encoding="utf-8") as file:
            json.dump(record(os.path.join(site, output)), file, ensure_ascii=False, indent=1)
            file.write("\n")


main()
