# SPDX-License-Identifier: Apache-2.0
"""The static site, made of the Markdown files of the repository as they are. docs/site/build runs it."""

import os
import re
import shutil
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from docutils import nodes
from pygments.lexers.special import TextLexer

ROOT = Path(__file__).resolve().parents[2]
INDEX = "docs/README"
# Where files that are not pages can be seen, such as https://host/project/tree/main; set by who publishes.
SOURCE = os.environ.get("OHSEL_SOURCE_ADDRESS", "").rstrip("/")

# What mvn package wrote, if it did: it goes into the site, and the index leads to it.
JAVADOC = {path.parts[-4]: path for path in sorted(ROOT.glob("ohsel-*/target/reports/apidocs"))}

project = "ohsel"
copyright = "the ohsel authors"
release = ElementTree.parse(ROOT / "pom.xml").findtext(".//{*}properties/{*}revision")
language = "en"

extensions = ["myst_parser"]
root_doc = INDEX
include_patterns = ["*.md", "docs/*.md", "seeds/README.md", "ohsel-examples/*/README.md"]
exclude_patterns = ["target", "**/target", "**/node_modules"]

# Headings get the ids that they have on code hosts, which links refer to.
myst_heading_anchors = 6

# Broken examples are shown without colours.
suppress_warnings = ["misc.highlighting_failure"]

html_theme = "alabaster"
html_theme_options = {
    "page_width": "1180px",
    "sidebar_width": "260px",
    "fixed_sidebar": False,
    "show_powered_by": False,
    "sidebar_collapse": False,
    "font_family": "system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif",
    "head_font_family": "system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif",
    "font_size": "16px",
    "link": "#1d4f91",
}
html_sidebars = {"**": ["about.html", "searchbox.html", "navigation.html"]}
pygments_style = "bw"
html_title = f"ohsel {release}"
html_static_path = ["custom.css"]
html_copy_source = False
html_show_sphinx = False
# Summaries are fetched, which a browser does not do from disk.
html_show_search_summary = False


def sections():
    """The headings of the index, and the pages that each links to."""
    text = (ROOT / f"{INDEX}.md").read_text(encoding="utf-8")
    for section in re.split(r"^## ", text, flags=re.M)[1:]:
        links = re.findall(r"\]\(([\w./-]+)\.md\)", section)
        yield section.splitlines()[0], ["/" + os.path.normpath(os.path.join("docs", link)) for link in links]


def contents(app, page, source):
    """The index is the table of contents as well; what it does not link to comes last."""
    if page != INDEX:
        return
    javadoc = ", ".join(f'<a class="reference" href="../api/{name}/index.html">{name}</a>' for name in JAVADOC)
    if javadoc:
        source[0] = re.sub(r"(?m)^\* Javadoc: .*$", f"* Javadoc: {javadoc}", source[0])
    listed = {"/" + INDEX}
    for title, pages in [*sections(), ("More", ["/" + name for name in sorted(app.env.found_docs)])]:
        new = [name for name in dict.fromkeys(pages) if name not in listed]
        listed.update(new)
        source[0] += "\n\n```{toctree}\n:hidden:\n:titlesonly:\n:caption: " + title + "\n" + "\n".join(new) + "\n```\n"


def other_file(app, env, node, content):
    """A link to a file that is not a page leads to the code host; as long as there is no address, it is its text."""
    page = ROOT / node.get("refdoc", INDEX)
    file = Path(os.path.normpath(page.parent / node["reftarget"].split("#")[0]))
    if not file.exists():
        return None
    if not SOURCE:
        return nodes.inline("", "", *content.children)
    return nodes.reference("", "", *content.children, refuri=f"{SOURCE}/{file.relative_to(ROOT).as_posix()}")


def mermaid_as_text(app, doctree):
    """A picture that code hosts draw is folded away here; the lists below it say the same."""
    for block in list(doctree.findall(nodes.literal_block)):
        if block.get("language") == "mermaid":
            before = nodes.raw("", "<details><summary>The picture, as text in Mermaid</summary>", format="html")
            block.replace_self([before, block, nodes.raw("", "</details>", format="html")])


# What Sphinx and its theme leave undone for those who zoom, use a keyboard or listen.
FOR_EVERYONE = [
    (", maximum-scale=0.9", ""),
    ('role="heading"', 'role="heading" aria-level="2"'),
    ('<h3 id="searchlabel">Quick search</h3>', '<h2 id="searchlabel">Quick search</h2>'),
    ("<h3>Navigation</h3>", "<h2>Navigation</h2>"),
    ("<pre>", '<pre tabindex="0">'),
    ('<div class="footer">', '<div class="footer" role="contentinfo">'),
    ('<th class="head"><p></p></th>', "<td></td>"),
    ('<table class="docutils', '<table tabindex="0" class="docutils'),
]


def finish(app, failure):
    if failure:
        return
    site = Path(app.outdir)
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        for before, after in FOR_EVERYONE:
            html = html.replace(before, after)
        page.write_text(html, encoding="utf-8")
    for name, path in JAVADOC.items():
        shutil.copytree(path, site / "api" / name, dirs_exist_ok=True)
    address = f"{INDEX}.html"
    (site / "index.html").write_text(
        f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{html_title}</title>'
        f'<meta http-equiv="refresh" content="0; url={address}"><p><a href="{address}">{html_title}</a></p></html>\n',
        encoding="utf-8",
    )


def setup(app):
    for name in ("csv", "mermaid"):
        app.add_lexer(name, TextLexer)
    app.connect("source-read", contents)
    app.connect("doctree-read", mermaid_as_text)
    app.connect("missing-reference", other_file)
    app.connect("build-finished", finish)
