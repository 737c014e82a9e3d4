#!/usr/bin/env python3
"""Makes src/SiteLint.Abstractions/Unicode/normalization.blob from the Unicode Character Database.

Usage: eng/make-unicode-tables.py [FOLDER]

FOLDER holds UnicodeData.txt and CompositionExclusions.txt; Debian's package unicode-data installs them in
/usr/share/unicode. The file is little-endian:

    "SLU1"                              4 bytes
    number of decompositions            u16
    number of combining class ranges    u16
    length of the pool in UTF-16 units  u32
    decompositions, by code point       u32 code point | compatibility << 24 | excluded << 25, then u8 length (UTF-16 units)
    combining class ranges              u32 first, u16 length, u8 class
    pool                                u16 each, the mappings one after another in the order of the table

A mapping is one level deep, as UnicodeData.txt has it; the reader applies it again until nothing changes. Hangul
syllables are computed and not listed.
"""
import os
import struct
import sys

folder = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
here = os.path.dirname(os.path.abspath(__file__))
target = os.path.join(here, "..", "src", "SiteLint.Abstractions", "Unicode", "normalization.blob")

excluded = set()
with open(os.path.join(folder, "CompositionExclusions.txt"), encoding="utf-8") as lines:
    for line in lines:
        line = line.split("#")[0].strip()
        if line:
            excluded.add(int(line, 16))

mappings = []
classes = {}
with open(os.path.join(folder, "UnicodeData.txt"), encoding="utf-8") as lines:
    for line in lines:
        fields = line.split(";")
        code = int(fields[0], 16)
        if fields[3] != "0":
            classes[code] = int(fields[3])
        if not fields[5]:
            continue
        parts = fields[5].split()
        compatibility = parts[0].startswith("<")
        if compatibility:
            parts = parts[1:]
        text = "".join(chr(int(part, 16)) for part in parts)
        mappings.append((code, compatibility, text))

# Singletons and mappings that begin with a combining mark never compose.
by_code = {code: text for code, compatibility, text in mappings if not compatibility}
for code, text in by_code.items():
    if len(text) == 1 or classes.get(code, 0) != 0 or classes.get(ord(text[0]), 0) != 0:
        excluded.add(code)

ranges = []
for code in sorted(classes):
    if ranges and ranges[-1][0] + ranges[-1][1] == code and ranges[-1][2] == classes[code]:
        ranges[-1][1] += 1
    else:
        ranges.append([code, 1, classes[code]])

table = bytearray()
pool = bytearray()
for code, compatibility, text in sorted(mappings):
    units = text.encode("utf-16-le")
    table += struct.pack("<IB", code | compatibility << 24 | (code in excluded) << 25, len(units) // 2)
    pool += units
classes_table = b"".join(struct.pack("<IHB", *entry) for entry in ranges)

with open(target, "wb") as out:
    out.write(b"SLU1" + struct.pack("<HHI", len(mappings), len(ranges), len(pool) // 2))
    out.write(table + classes_table + pool)
print(f"{len(mappings)} decompositions, {len(ranges)} class ranges, {os.path.getsize(target)} bytes")
