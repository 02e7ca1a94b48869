"""Judges what pages tell machines (JSON-LD) with a parser and a table that know nothing of the program.

The table is of schema.org: the properties that each type may have, and those that readers of the data (search engines'
documentation of their results, data catalogues) need. Addresses are absolute and lead to what is there; days are ISO 8601.
"""
import datetime
import json
import pathlib
import re
import urllib.parse

import lxml.html

# What a type must have, and what it may have beside.
ORGANIZATION = ("name", "url logo address telephone email sameAs parentOrganization contactPoint")
TYPES = {
    "WebSite": ("name url publisher potentialAction", "inLanguage description"),
    "GovernmentOrganization": ORGANIZATION,
    "SearchAction": ("target query-input", ""),
    "ContactPoint": ("telephone contactType", "name email description url"),
    "BreadcrumbList": ("itemListElement", ""),
    "ListItem": ("position name item", ""),
    "NewsArticle": ("headline datePublished author publisher mainEntityOfPage",
                    "description dateModified image inLanguage keywords url"),
    "Person": ("name", ""),
    "GovernmentService": ("name identifier provider serviceType url",
                          "description offers availableChannel inLanguage"),
    "Offer": ("price priceCurrency", "name"),
    "ServiceChannel": ("name", "serviceUrl serviceLocation"),
    "Place": ("name", ""),
    "Dataset": ("name description url creator", "distribution temporalCoverage inLanguage"),
    "DataDownload": ("contentUrl encodingFormat", ""),
    "DigitalDocument": ("name url", "identifier description dateCreated datePublished expires author inLanguage"),
    "Legislation": ("name legislationIdentifier url",
                    "legislationType abstract legislationDate legislationPassedBy temporalCoverage inLanguage"),
    "QAPage": ("mainEntity", "url inLanguage"),
    "Question": ("name answerCount", "text dateCreated acceptedAnswer"),
    "Answer": ("text url", "dateCreated author"),
    "VideoObject": ("name description uploadDate", "duration contentUrl embedUrl thumbnailUrl url inLanguage"),
}
ADDRESSES = {"url", "item", "image", "logo", "contentUrl", "embedUrl", "mainEntityOfPage", "serviceUrl", "target", "sameAs",
             "thumbnailUrl"}
DAYS = {"datePublished", "dateModified", "dateCreated", "uploadDate", "expires", "legislationDate"}
# What a page of an address must be, beside its way.
PAGES = [(r"/", "WebSite"), (r"/tin-tuc/\d+/\d+/[^/]+/(?:[a-z]{2,3}/)?", "NewsArticle"), (r"/tthc/[^/]*\d[^/]*/(?:en/)?", "GovernmentService"),
         (r"/chi-so/[^/]+/", "Dataset"), (r"/thong-ke/", "Dataset"), (r"/van-ban/[^/]+/", "Legislation"), (r"/ke-hoach/[^/]+/", "DigitalDocument"),
         (r"/hoi-dap/[^/]+/", "QAPage"), (r"/video/[^/]+/", "VideoObject"), (r"/duong-day-nong/[^/]+/", "ContactPoint")]


def strictly(pairs):
    """A JSON object whose members all have names of their own."""
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError(f"a member twice: {names}")
    return dict(pairs)


class Site:
    """A built site, and what its addresses lead to."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        home = lxml.html.parse(str(self.folder / "index.html"))
        self.base = home.xpath("//link[@rel='canonical']/@href")[0].rstrip("/")

    def faults_of_address(self, address):
        parts = urllib.parse.urlsplit(address)
        if parts.scheme not in ("https", "http") or not parts.netloc:
            return [f"not absolute: {address}"]
        if not address.startswith(self.base + "/"):
            return []
        path = self.folder / urllib.parse.unquote(urllib.parse.urlsplit(address[len(self.base) + 1:]).path)
        return [] if (path / "index.html" if address.endswith("/") or "?" in address else path).is_file() else [f"leads nowhere: {address}"]

    def faults(self, node, place):
        """What is wrong with a node and the nodes in it."""
        if isinstance(node, list):
            return [fault for one in node for fault in self.faults(one, place)]
        if not isinstance(node, dict):
            return []
        kind = node.get("@type")
        place = f"{place}/{kind}"
        if kind not in TYPES:
            return [f"{place}: unknown type"]
        needs, may = (set(words.split()) for words in TYPES[kind])
        found = [f"{place}: no {name}" for name in sorted(needs - set(node))]
        found += [f"{place}: unknown {name}" for name in sorted(set(node) - needs - may - {"@type", "@context"})]
        for name, value in node.items():
            values = value if isinstance(value, list) else [value]
            if any(one in ("", None, {}) for one in values) or not values:
                found.append(f"{place}: {name} is empty")
            for one in values:
                if name in ADDRESSES and isinstance(one, str):
                    found += [f"{place}: {name} {fault}" for fault in self.faults_of_address(one.replace("{search_term_string}", "a"))]
                if name in DAYS:
                    try:
                        datetime.datetime.fromisoformat(one)
                        if "T" in one and not re.search(r"[+-]\d\d:\d\d$", one):
                            found.append(f"{place}: {name} without a zone: {one}")
                    except ValueError:
                        found.append(f"{place}: {name} is no day: {one}")
                if name == "duration" and not re.fullmatch(r"PT(\d+H)?(\d+M)?(\d+S)?", one):
                    found.append(f"{place}: duration {one}")
                found += self.faults(one, place)
        if kind == "Offer" and not (isinstance(node.get("price"), (int, float)) and node.get("priceCurrency") == "VND"):
            found.append(f"{place}: a price without its currency")
        if kind == "Question" and node.get("answerCount") != ("acceptedAnswer" in node):
            found.append(f"{place}: answers are miscounted")
        if node.get("datePublished", "")[:10] > node.get("dateModified", "9"):
            found.append(f"{place}: changed before it was published")
        return found

    def faults_of_page(self, file):
        """What is wrong with a page's data, its way included."""
        page = lxml.html.parse(str(file), lxml.html.HTMLParser(encoding="utf-8")).getroot()
        if page.xpath("//meta[@http-equiv='refresh']"):
            return []
        address = "/" + str(file.relative_to(self.folder).parent).replace(".", "", 1 if file.parent == self.folder else 0)
        address = address if address.endswith("/") else address + "/"
        texts = page.xpath("//script[@type='application/ld+json']/text()")
        nodes = [json.loads(text, object_pairs_hook=strictly) for text in texts]
        found = [fault for node in nodes for fault in self.faults(node, "")]
        found += ["no context" for node in nodes if node.get("@context") != "https://schema.org"]
        if page.xpath("//meta[@name='robots'][contains(@content, 'noindex')]"):
            return found
        canonical = page.xpath("//link[@rel='canonical']/@href")
        if canonical != [self.base + address]:
            found.append(f"canonical {canonical}")
        kinds = [node["@type"] for node in nodes]
        for pattern, kind in PAGES:
            if re.fullmatch(pattern, address) and kind not in kinds:
                found.append(f"no {kind}")
        ways = [node["itemListElement"] for node in nodes if node["@type"] == "BreadcrumbList"]
        if len(ways) != (address != "/"):
            found.append(f"{len(ways)} ways")
        for way in ways:
            if [step["position"] for step in way] != list(range(1, len(way) + 1)):
                found.append("steps are miscounted")
            if way[0]["item"] != self.base + "/" or way[-1]["item"] != canonical[0]:
                found.append("the way leads elsewhere")
        shown = page.xpath("string(//h1)").split()
        for node in nodes:
            title = node.get("headline") or (node["mainEntity"]["name"] if node["@type"] == "QAPage" else None)
            if title and title.split() != shown:
                found.append(f"another title: {title}")
        return found


def judge(folder, check, name=""):
    """Every page of the site in `folder`."""
    site = Site(folder)
    pages = sorted(site.folder.rglob("*.html"))
    found = []
    for file in pages:
        try:
            faults = site.faults_of_page(file)
        except (ValueError, KeyError, TypeError) as error:
            faults = [f"unreadable: {error!r}"]
        found += [f"{file.relative_to(site.folder)}: {fault}" for fault in faults]
    for line in found[:20]:
        print("    " + line, flush=True)
    check(f"{name}linked data of {len(pages)} pages", f"{len(found)} faults" if found else "")
