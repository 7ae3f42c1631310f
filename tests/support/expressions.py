"""For each regular expression, texts in which it occurs and texts in which it does not, as the module `regex` sees it.

    python3 expressions.py < expressions.json

Reads a list of expressions, writes a list of [expression, [[text, occurs], ...]]. What `regex` does not understand is left out.
"""

import json
import random
import re._constants as parts
import re._parser as parser
import sys
import warnings

import regex

ALPHABET = "abzAZ019-_.:/@ =+*$#\\\n\té漢"


def main():
    warnings.simplefilter("ignore")
    chance = random.Random(7)
    cases = []
    for expression in json.load(sys.stdin):
        try:
            compiled = regex.compile(expression)
        except regex.error:
            continue
        texts = {"", "a", "1", "aws:x", "arn:aws:iam::123456789012:role/x", "A-b_c.d", "x" * 70, "0", "é", "a b", "a\n"}
        try:
            tree = parser.parse(plain(expression))
            for _ in range(6):
                text = "".join(some(tree, chance, 0))[:400]
                texts.add(text)
                texts.add(mutant(text, chance))
        except (parser.error, OverflowError, RecursionError):
            pass
        cases.append([expression, [[text, occurs(compiled, text)] for text in sorted(filter(is_text, texts))]])
    json.dump(cases, sys.stdout)


def occurs(compiled, text):
    try:
        return compiled.search(text, timeout=2) is not None
    except TimeoutError:
        return None


def is_text(text):
    """Whether it has no half of a pair."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def plain(expression):
    """Something near that the standard library can parse."""
    return regex.sub(r"\\[pP]\{\w+\}", "a", expression).replace("(?i)", "").replace("(?s)", "")


def mutant(text, chance):
    at = chance.randrange(len(text) + 1)
    other = chance.choice(ALPHABET)
    return chance.choice([text[:at] + other + text[at:], text[:at] + text[at + 1 :], text[:at] + other + text[at + 1 :]])


def some(tree, chance, depth):
    for kind, value in tree:
        if kind is parts.LITERAL:
            yield chr(value)
        elif kind is parts.NOT_LITERAL:
            yield "x" if value != ord("x") else "y"
        elif kind is parts.ANY:
            yield chance.choice("aZ0-/")
        elif kind is parts.IN:
            yield one_of(value, chance)
        elif kind is parts.BRANCH:
            yield from some(chance.choice(value[1]), chance, depth)
        elif kind is parts.SUBPATTERN:
            yield from some(value[3], chance, depth)
        elif kind in (parts.MAX_REPEAT, parts.MIN_REPEAT):
            least, most, body = value
            most = min(most, least + (4 if depth < 3 else 1))
            for _ in range(min(chance.randint(least, most), 300)):
                yield from some(body, chance, depth + 1)


def one_of(members, chance):
    if members[0][0] is parts.NEGATE:
        return chance.choice("aZ0-/ ~")
    kind, value = chance.choice(members)
    if kind is parts.LITERAL:
        return chr(value)
    if kind is parts.RANGE:
        return chr(chance.randint(value[0], min(value[1], value[0] + 100)))
    return {
        parts.CATEGORY_DIGIT: "7",
        parts.CATEGORY_SPACE: " ",
        parts.CATEGORY_WORD: "w",
        parts.CATEGORY_NOT_SPACE: "s",
        parts.CATEGORY_NOT_WORD: "-",
        parts.CATEGORY_NOT_DIGIT: "d",
    }.get(value, "a")


if __name__ == "__main__":
    main()
