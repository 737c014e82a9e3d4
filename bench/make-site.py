#!/usr/bin/env python3
"""Makes a large site of generated pages, the same for the same numbers.

usage: make-site.py FOLDER PAGES [BYTES_A_PAGE]

A Jekyll site: pages in folders of a hundred, with front matter, headings, lists, a table, code, a picture and about a
dozen links each, to pages by URL and to their anchors. One page in fifty has a broken link, one in twenty a typo.
"""
import pathlib
import random
import sys

WORDS = """
the of and to in is that for it as was with be by on not his but at are this have from or had an they which one you were all
her she there would their we him been has when who will no more if out so up said what its about than into them can only other
time new some could these two may first then do any like my now over such our man me even most made after also did many off
before must well back through years much where your way down should because long each just state those people too mister how
little good world make very year still see own work here life might never under last against both between house another while
place great right again old water different small large found still between name should home give air line set end does part
number sound form three change point play study near grow school father keep tree start city earth eye light thought head story
example paper group always music those both mark often letter until mile river car feet care second enough plain girl usual
young ready above ever red list though feel talk bird soon body dog family direct leave song measure door product black short
number class wind question happen complete ship area half rock order fire south problem piece told knew pass since top whole
king space heard best hour better during hundred five remember step early hold west ground interest reach fast verb sing listen
six table travel less morning ten simple several vowel toward war lay against pattern slow center love person money serve appear
road map rain rule govern pull cold notice voice unit power town fine certain fly fall lead cry dark machine note wait plan figure
star box noun field rest correct able pound done beauty drive stood contain front teach week final gave green quick develop ocean
warm free minute strong special mind behind clear tail produce fact street inch multiply nothing course stay wheel full force blue
object decide surface deep moon island foot system busy test record boat common gold possible plane stead dry wonder laugh thousand
""".split()
NAMES = ["Lakeside", "Halden", "Orrin", "Kestrel", "Tamsin", "Brevik", "Marlow", "Quill", "Vesper", "Ashdown"]
TYPOS = ["recieve", "teh", "seperate", "definately", "occured"]


def sentence(rng):
    words = rng.sample(WORDS, rng.randint(6, 18))
    if rng.random() < 0.3:
        words[rng.randrange(1, len(words))] = rng.choice(NAMES)
    return " ".join(words).capitalize() + rng.choice([".", ".", ".", "?"])


def page(rng, number, pages, size):
    parts = [f"---\ntitle: Page {number} of {rng.choice(NAMES)}\npermalink: /{number // 100}/page-{number}/\ntags: [{rng.choice(WORDS)}, {rng.choice(WORDS)}]\n---\n\n"]
    written, section = len(parts[0]), 0
    while written < size:
        section += 1
        block = [f"## Section {section}\n\n"]
        for _ in range(3):
            text = " ".join(sentence(rng) for _ in range(rng.randint(2, 5)))
            other = rng.randrange(pages)
            block.append(f"{text} See [{rng.choice(WORDS)} {rng.choice(WORDS)}](/{other // 100}/page-{other}/{'#section-1' if rng.random() < 0.5 else ''}).\n\n")
        block.append(f"- {sentence(rng)}\n- `{rng.choice(WORDS)}_{rng.choice(WORDS)}`: {sentence(rng)}\n\n")
        if section == 1:
            block.append("| one | two |\n| --- | --- |\n" + "".join(f"| {rng.choice(WORDS)} | {rng.choice(WORDS)} |\n" for _ in range(3)) + "\n![A picture of the lake](/img/lake.png)\n\n")
        if section == 2:
            block.append("```sh\necho " + " ".join(rng.choice(WORDS) for _ in range(8)) + "\n```\n\n")
        text = "".join(block)
        parts.append(text)
        written += len(text)
    if number % 50 == 7:
        parts.append(f"See [what is gone](/{number // 100}/page-{number}-gone/).\n")
    if number % 20 == 3:
        parts.append(f"It will {rng.choice(TYPOS)} more.\n")
    return "".join(parts)


def main():
    root, pages = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    size = int(sys.argv[3]) if len(sys.argv) > 3 else 7500
    (root / "img").mkdir(parents=True, exist_ok=True)
    (root / "_config.yml").write_text("title: A large site\nurl: https://example.org\n")
    # The smallest PNG there is: one grey pixel.
    (root / "img" / "lake.png").write_bytes(bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63680000008200819df4d98b0000000049454e44ae426082"))
    for number in range(pages):
        folder = root / f"p{number // 100}"
        folder.mkdir(exist_ok=True)
        (folder / f"page-{number}.md").write_text(page(random.Random(number), number, pages, size))


main()
