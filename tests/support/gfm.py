"""Reads the Markdown files named as GitHub does (its own parser) and prints, as one JSON array, what in them is more than text, tables and folds."""

import json
import re
import sys
from html.parser import HTMLParser

import cmarkgfm
from cmarkgfm.cmark import Options

ELEMENTS = set("h3 p blockquote ul li strong code table thead tbody tr th td details summary pre sub".split())
# mentions, issues, addresses, commits: what GitHub makes links of in text outside of code
LINKS = re.compile(r"[@#]\w|://|www\.|\bGH-\d|\b[0-9a-f]{7,40}\b")


class Page(HTMLParser):
    def __init__(self, file):
        super().__init__()
        self.file, self.open, self.columns, self.cells, self.found = file, [], 0, 0, []

    def complain(self, what):
        self.found.append({"file": self.file, "what": what})

    def handle_starttag(self, tag, attributes):
        if tag not in ELEMENTS or any(name not in ("lang", "align") for name, _ in attributes):
            self.complain(self.get_starttag_text())
        self.open.append(tag)
        if tag == "tr":
            self.cells = 0
        if tag in ("td", "th"):
            self.cells += 1

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.complain(f"</{tag}> closes another element")
        if tag == "thead":
            self.columns = self.cells
        if tag == "tr" and "tbody" in self.open and self.cells != self.columns:
            self.complain(f"{self.cells} cells in place of {self.columns}")

    def handle_data(self, text):
        if "code" not in self.open:
            for link in LINKS.findall(text):
                self.complain(f"{link} in {text}")

    def handle_comment(self, text):
        if not re.fullmatch(r" diff:[\w.%-]*( \d+)? ", text):
            self.complain(f"<!--{text}-->")


found = []
for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        page = Page(name)
        page.feed(cmarkgfm.github_flavored_markdown_to_html(file.read(), Options.CMARK_OPT_UNSAFE))
        page.close()
        found.extend(page.found)
json.dump(found, sys.stdout)
