#!/usr/bin/env python3
"""Writes src/Vamsa.Gate/Syntax/Unicode/*.zz from this interpreter's unicodedata.

    python3.13 build/unicode-data.py

names.zz: zlib of lines, in the order of code points: a name, or HEX;name where the code point is not the last one
plus one. Names that follow from the code point (CJK UNIFIED IDEOGRAPH-4E00 and its kind) are left out.
normal.zz: zlib of lines: 'D hex hex...' full compatibility decomposition, 'C hex class' combining class,
'P hex hex hex' composition of a pair.
"""
import pathlib
import unicodedata
import zlib

ALGORITHMIC = ("CJK UNIFIED IDEOGRAPH-", "CJK COMPATIBILITY IDEOGRAPH-", "HANGUL SYLLABLE ", "TANGUT IDEOGRAPH-",
               "NUSHU CHARACTER-", "KHITAN SMALL SCRIPT CHARACTER-")
# Names that only aliases give (NameAliases.txt); those that this interpreter does not know are left out.
ALIASES = """NULL|NUL|START OF HEADING|SOH|START OF TEXT|STX|END OF TEXT|ETX|END OF TRANSMISSION|EOT|ENQUIRY|ENQ|ACKNOWLEDGE
ACK|ALERT|BEL|BACKSPACE|BS|CHARACTER TABULATION|HORIZONTAL TABULATION|HT|TAB|LINE FEED|NEW LINE|END OF LINE|LF|NL|EOL
LINE TABULATION|VERTICAL TABULATION|VT|FORM FEED|FF|CARRIAGE RETURN|CR|SHIFT OUT|SO|SHIFT IN|SI|DATA LINK ESCAPE|DLE
DEVICE CONTROL ONE|DC1|DEVICE CONTROL TWO|DC2|DEVICE CONTROL THREE|DC3|DEVICE CONTROL FOUR|DC4|NEGATIVE ACKNOWLEDGE|NAK
SYNCHRONOUS IDLE|SYN|END OF TRANSMISSION BLOCK|ETB|CANCEL|CAN|END OF MEDIUM|EM|EOM|SUBSTITUTE|SUB|ESCAPE|ESC
INFORMATION SEPARATOR FOUR|FILE SEPARATOR|FS|INFORMATION SEPARATOR THREE|GROUP SEPARATOR|GS|INFORMATION SEPARATOR TWO
RECORD SEPARATOR|RS|INFORMATION SEPARATOR ONE|UNIT SEPARATOR|US|SP|DELETE|DEL|NEXT LINE|NEL|NO-BREAK SPACE|NBSP
SOFT HYPHEN|SHY|COMBINING GRAPHEME JOINER|CGJ|LATIN CAPITAL LETTER GHA|LATIN SMALL LETTER GHA|ZERO WIDTH SPACE|ZWSP
ZERO WIDTH NON-JOINER|ZWNJ|ZERO WIDTH JOINER|ZWJ|LEFT-TO-RIGHT MARK|LRM|RIGHT-TO-LEFT MARK|RLM
LEFT-TO-RIGHT EMBEDDING|LRE|RIGHT-TO-LEFT EMBEDDING|RLE|POP DIRECTIONAL FORMATTING|PDF|LEFT-TO-RIGHT OVERRIDE|LRO
RIGHT-TO-LEFT OVERRIDE|RLO|NARROW NO-BREAK SPACE|NNBSP|MEDIUM MATHEMATICAL SPACE|MMSP|WORD JOINER|WJ
LEFT-TO-RIGHT ISOLATE|LRI|RIGHT-TO-LEFT ISOLATE|RLI|FIRST STRONG ISOLATE|FSI|POP DIRECTIONAL ISOLATE|PDI
WEIERSTRASS ELLIPTIC FUNCTION|BYTE ORDER MARK|BOM|ZERO WIDTH NO-BREAK SPACE|ZWNBSP""".replace("\n", "|").split("|")


def names():
    lines, last = [], -1
    found = [(code, unicodedata.name(chr(code), "")) for code in range(0x110000)]
    for code, name in found:
        if not name or name.startswith(ALGORITHMIC):
            continue
        lines.append(name if code == last + 1 else f"{code:x};{name}")
        last = code
    for alias in ALIASES:
        try:
            lines.append(f"{ord(unicodedata.lookup(alias)):x};{alias}")
        except KeyError:
            pass
    return lines


def normal():
    decompositions, classes, pairs = [], [], []
    for code in range(0x110000):
        char = chr(code)
        if 0xAC00 <= code <= 0xD7A3 or 0xD800 <= code <= 0xDFFF:
            continue
        full = unicodedata.normalize("NFKD", char)
        if full != char:
            decompositions.append("D %x %s" % (code, " ".join("%x" % ord(c) for c in full)))
        if unicodedata.combining(char):
            classes.append("C %x %x" % (code, unicodedata.combining(char)))
        direct = unicodedata.decomposition(char)
        if direct and not direct.startswith("<"):
            parts = direct.split()
            if len(parts) == 2 and unicodedata.normalize("NFC", chr(int(parts[0], 16)) + chr(int(parts[1], 16))) == char:
                pairs.append("P %x %x %x" % (int(parts[0], 16), int(parts[1], 16), code))
    return decompositions + classes + pairs


def main():
    folder = pathlib.Path(__file__).resolve().parent.parent / "src/Vamsa.Gate/Syntax/Unicode"
    for name, lines in (("names", names()), ("normal", normal())):
        data = zlib.compress("\n".join(lines).encode("ascii"), 9)
        (folder / f"{name}.zz").write_bytes(data)
        print(f"{name}: {len(lines)} lines, {len(data)} bytes, Unicode {unicodedata.unidata_version}")


main()
