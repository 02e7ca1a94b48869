"""Reads feeds and site maps with parsers of others (feedparser, lxml, json) and compares them with the sources."""

import datetime
import email.utils
import json
import pathlib
import shutil
import tempfile
import urllib.parse

import feedparser
from lxml import etree

from checks import build, check, expect, scratch, tree
from portal import article, write

BASE = "https://example.vn/cchc"
NASTY = "A & B <c> ]]> \"d\" 'e' — “g”"
SITE = "Tên: Cải cách & hành chính\nCơ quan: UBND xã <Thử>\nĐịa chỉ: https://example.vn/cchc/\n"
ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
MEDIA = "{http://search.yahoo.com/mrss/}content"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def sources():
    files = {
        "content/site.yaml": SITE,
        "content/units.yaml": "- tên đường dẫn: van-phong\n  tên: Văn phòng\n",
        "content/tep/anh.png": b"\x89PNG" + bytes(300),
        "content/tep/phu-luc.pdf": b"%PDF" + bytes(900),
        "content/tep/so-1.pdf": b"%PDF" + bytes(500),
        "content/tep/phim.mp4": bytes(2000),
        "content/tin-tuc/a.md": article(
            json.dumps(NASTY + "\u0007\u0085", ensure_ascii=True).replace("\\u2014", "—"),
            "05/03/2026 8:30",
            "Đoạn ]]> & <b>thô</b> \u0007[liên kết](/tin-tuc/) và ghi chú[^1].\n\n![Hình](/tep/anh.png)\n\n[^1]: Chú thích.",
            Tóm_tắt='"Một & hai ]]> ba"',
            Người_soạn="Nguyễn <Văn> A",
            Từ_khóa="một cửa, R&D",
            Lĩnh_vực="the-che",
            Đơn_vị="van-phong",
            Ảnh="{tệp: /tep/anh.png, mô tả: Hình}",
            Tệp_đính_kèm="\n  - tệp: /tep/phu-luc.pdf\n    tiêu đề: Phụ lục",
            Đường_dẫn_cũ="[/cu/a/, /cu/b.html]",
        ),
        "content/tin-tuc/b.md": article("Tin hai", "04/03/2026", "Hai."),
        "content/tin-tuc/en.md": article("News in English", "03/03/2026", "Text.", Ngôn_ngữ="en"),
        "content/ban-tin/so-1.md": "---\nTiêu đề: Bản tin số 1\nNgày đăng: 06/03/2026\nSố: 1\nTệp: /tep/so-1.pdf\n---\nGiới thiệu.\n",
        "content/video/v.md": "---\nTiêu đề: Phim\nNgày đăng: 07/03/2026\nTệp: /tep/phim.mp4\n---\nPhim.\n",
        "content/trang/gioi-thieu.md": "---\nTiêu đề: Giới thiệu\n---\nTrang.\n",
    }
    for number in range(30):
        files[f"content/tin-tuc/cu-{number}.md"] = article(f"Tin cũ {number}", f"{number % 28 + 1:02}/01/2025", "Cũ.")
    return files


def rss(path, data, place):
    """One RSS feed, by the letter of the specification."""
    name = f"/{path}"
    parsed = feedparser.parse(data)
    expect(f"{name}: feedparser finds nothing wrong", not (parsed.bozo), str(parsed.get("bozo_exception", "")))
    expect(f"{name}: is RSS 2.0", parsed.version == "rss20", parsed.version)
    root = etree.fromstring(data)
    channel = root.find("channel")
    for required in ("title", "link", "description"):
        expect(f"{name}: has one {required}", len(channel.findall(required)) == 1, "none or several")
    own = [link for link in channel.findall(ATOM + "link") if link.get("rel") == "self"]
    expect(f"{name}: knows its own address", [link.get("href") for link in own] == [f"{BASE}/{path}"], str(own))
    items = channel.findall("item")
    expect(f"{name}: has at most 20 items", 0 < len(items) <= 20, str(len(items)))
    faults, ids, dates = [], set(), []
    for item in items:
        link, guid = item.findtext("link"), item.find("guid")
        if guid.text != link or guid.get("isPermaLink") != "true" or guid.text in ids:
            faults.append(f"guid {guid.text}")
        ids.add(guid.text)
        if urllib.parse.unquote(link.removeprefix(BASE)).lstrip("/") + "index.html" not in place:
            faults.append(f"no page at {link}")
        dates.append(email.utils.parsedate_to_datetime(item.findtext("pubDate")))
        if item.findtext("pubDate")[-5:] != "+0700" or dates[-1].strftime("%a") != item.findtext("pubDate")[:3]:
            faults.append(item.findtext("pubDate"))
        faults += [
            enclosure.get("url")
            for enclosure in item.findall("enclosure")
            if not is_file(enclosure.get("url"), enclosure.get("length"), place)
        ]
        if len(item.findall("enclosure")) > 1:
            faults.append(f"several enclosures in {link}")
        body = item.findtext(CONTENT) or ""
        faults += relative(body)
    check(f"{name}: identities, dates, files and links are right", "; ".join(faults[:5]))
    expect(f"{name}: is in order, newest first", dates == sorted(dates, reverse=True), "not")
    built = email.utils.parsedate_to_datetime(channel.findtext("lastBuildDate"))
    expect(f"{name}: is as old as its newest item", built == max(dates), str(built))
    return items


def is_file(url, length, place):
    path = urllib.parse.unquote(url.removeprefix(BASE + "/"))
    return path in place and len(place[path]) == int(length)


def relative(markup):
    """Addresses in a body that would lead nowhere elsewhere."""
    page = etree.HTML(markup) if markup.strip() else None
    if page is None:
        return []
    found = page.xpath("//@href | //@src | //@poster")
    return [f"relative {address}" for address in found if not urllib.parse.urlsplit(address).scheme]


def json_feed(path, data, place, twin):
    """One JSON feed, and whether it says what its twin in RSS says."""
    name = f"/{path}"
    feed = json.loads(data)
    expect(f"{name}: is JSON Feed 1.1", feed["version"] == "https://jsonfeed.org/version/1.1", feed["version"])
    expect(f"{name}: knows its own address", feed["feed_url"] == f"{BASE}/{path}", feed["feed_url"])
    faults = []
    for item, other in zip(feed["items"], twin, strict=True):
        moment = datetime.datetime.fromisoformat(item["date_published"])
        if (item["id"], item["title"], item.get("summary"), moment) != (
            other.findtext("guid"),
            other.findtext("title"),
            other.findtext("description"),
            email.utils.parsedate_to_datetime(other.findtext("pubDate")),
        ):
            faults.append(f"{item['id']} says something else")
        if item.get("tags", []) != [category.text for category in other.findall("category")]:
            faults.append(f"tags of {item['id']}")
        if item.get("content_html", "") != (other.findtext(CONTENT) or "") or not (
            item.get("content_html") or item.get("content_text")
        ):
            faults.append(f"content of {item['id']}")
        for file in item.get("attachments", []):
            if not is_file(file["url"], file["size_in_bytes"], place) or "/" not in file["mime_type"]:
                faults.append(file["url"])
    check(f"{name}: says what {path.replace('feed', 'rss').replace('json', 'xml')} says", "; ".join(faults[:5]))


def one_item(place):
    """Every field of an item that has all of them."""
    root = etree.fromstring(place["rss.xml"])
    item = next(item for item in root.iter("item") if item.findtext("title").startswith("A & B"))
    expect(
        "the title is exactly the editor's, without control characters",
        item.findtext("title") == NASTY,
        repr(item.findtext("title")),
    )
    expect(
        "the summary is exactly the editor's",
        item.findtext("description") == "Một & hai ]]> ba",
        repr(item.findtext("description")),
    )
    expect(
        "the date has its time in Vietnam's zone",
        item.findtext("pubDate") == "Thu, 05 Mar 2026 08:30:00 +0700",
        item.findtext("pubDate"),
    )
    expect(
        "area and keywords are categories",
        [one.text for one in item.findall("category")] == ["Thể chế", "một cửa", "R&D"],
        "others",
    )
    body = item.findtext(CONTENT)
    expect(
        "raw HTML stays text, the link is whole, control characters are gone",
        "&lt;b&gt;thô" in body and f'href="{BASE}/tin-tuc/"' in body and "\u0007" not in body and "]]&gt;" in body,
        body,
    )
    enclosure = item.find("enclosure")
    expect(
        "the picture is the enclosure",
        dict(enclosure.attrib) == {"url": f"{BASE}/tep/anh.png", "length": "304", "type": "image/png"},
        str(dict(enclosure.attrib)),
    )
    files = [(one.get("url"), one.get("fileSize"), one.get("type")) for one in item.findall(MEDIA)]
    expect(
        "Media RSS lists every file",
        files == [(f"{BASE}/tep/anh.png", "304", "image/png"), (f"{BASE}/tep/phu-luc.pdf", "904", "application/pdf")],
        str(files),
    )
    same = next(one for one in json.loads(place["feed.json"])["items"] if one["title"] == NASTY)
    expect(
        "JSON Feed lists every file with its title",
        [(one["url"], one["mime_type"], one["size_in_bytes"], one.get("title")) for one in same["attachments"]]
        == [
            (f"{BASE}/tep/anh.png", "image/png", 304, "Hình"),
            (f"{BASE}/tep/phu-luc.pdf", "application/pdf", 904, "Phụ lục"),
        ],
        str(same["attachments"]),
    )
    for section, ending in (("ban-tin", "pdf"), ("video", "mp4")):
        found = etree.fromstring(place[f"{section}/rss.xml"]).find(".//enclosure")
        expect(
            f"the file of /{section}/ is the enclosure", found is not None and found.get("url").endswith(ending), "none"
        )


def sitemap(place):
    root = etree.fromstring(place["sitemap.xml"])
    urls = {url.findtext(MAP + "loc"): url.findtext(MAP + "lastmod") for url in root.findall(MAP + "url")}
    pages = {
        f"{BASE}/{path.removesuffix('index.html')}"
        for path in place
        if path.endswith("/index.html") or path == "index.html"
    }
    hidden = {
        url
        for url in pages
        if b'<meta name="robots" content="noindex">' in place[url.removeprefix(BASE + "/") + "index.html"]
    }
    expect(
        "the site map lists every page that may be indexed, and nothing else",
        not (urls.keys() != pages - hidden),
        f"missing {sorted(pages - hidden - urls.keys())[:3]}, extra {sorted(urls.keys() - (pages - hidden))[:3]}",
    )
    expect(
        "the site map is in order and without repeats",
        list(urls) == sorted(urls, key=str.encode) and len(urls) == len(root),
        "not",
    )
    wanted = {
        "/": "2026-03-07",
        "/tin-tuc/2025/": "2025-01-28",
        "/ban-tin/": "2026-03-06",
        "/linh-vuc/the-che/": "2026-03-05",
        "/don-vi/van-phong/": "2026-03-05",
        "/tin-tuc/2026/03/tin-hai/": "2026-03-04",
        "/gioi-thieu/": None,
    }
    found = {address: urls.get(BASE + address, "no such page") for address in wanted}
    expect("lastmod is the day of the content", found == wanted, str(found))
    expect("robots.txt names the site map", f"Sitemap: {BASE}/sitemap.xml" in place["robots.txt"].decode(), "not")


def run(binary):
    root = pathlib.Path(tempfile.mkdtemp(dir=scratch()))
    try:
        write(root, sources())
        build(binary, root)
        place = tree(root / "public")
        feeds = sorted(path for path in place if path.rsplit("/", 1)[-1].startswith("rss") and path.endswith(".xml"))
        wanted = [
            "ban-tin/rss.xml",
            "don-vi/van-phong/rss.xml",
            "linh-vuc/the-che/rss.xml",
            "rss.en.xml",
            "rss.xml",
            "tin-tuc/rss.xml",
            "video/rss.xml",
        ]
        expect("there is a feed for the site, each section, unit, field and language", feeds == wanted, str(feeds))
        for path in feeds:
            twin = path.replace("rss", "feed").replace(".xml", ".json")
            items = rss(path, place[path], place)
            json_feed(twin, place[twin], place, items)
        one_item(place)
        sitemap(place)
        head = etree.HTML(place["index.html"])
        links = {link.get("type"): link.get("href") for link in head.xpath("//link[@rel='alternate']")}
        expect(
            "pages name both feeds",
            links == {"application/rss+xml": "/cchc/rss.xml", "application/feed+json": "/cchc/feed.json"},
            str(links),
        )
    finally:
        shutil.rmtree(root, ignore_errors=True)
