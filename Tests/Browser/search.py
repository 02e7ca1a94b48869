"""What a reader does on the search page: types real queries, half words, slips and codes, filters, shares, and types rubbish."""
import os
import pathlib
import shutil
import subprocess
import tempfile

from searching import answered, ask, queries, results, serve

ROOT = pathlib.Path(__file__).resolve().parents[2]

SITE = "Tên: Thử tìm kiếm\nCơ quan: UBND xã Thử\nĐịa chỉ: https://example.vn/cchc/\n"
ENTRY = "---\nTiêu đề: \"{title}\"\nNgày đăng: {date}\n{more}---\n{body}\n"


def small_portal(folder, binary):
    """A portal under a base path with what is hard to find, built."""
    content = folder / "content"
    (content / "tin-tuc").mkdir(parents=True)
    (content / "duong-day-nong").mkdir()
    (content / "site.yaml").write_text(SITE, "utf-8")
    (content / "viet-tat.yaml").write_text("KCN: khu công nghiệp\n", "utf-8")
    (content / "duong-day-nong/a.md").write_text("---\nTiêu đề: Tổng đài\nSố điện thoại: 18001096\n---\n", "utf-8")
    entries = {
        "cum": ("Bài một", "05/03/2026", "", "Đã sửa thủ tục hành chính trong quý."),
        "roi": ("Bài hai", "06/03/2026", "", "Thủ kho nói: tục lệ cũ. Hành khách đi. Chính quyền nghe."),
        "dau": ("Bài ba", "04/03/2026", "", "Cái cách ấy không hay."),
        "dung": ("Bài bốn", "03/03/2026", "", "Cải cách ấy hay."),
        "kcn": ("Bài năm", "02/03/2025", "Lĩnh vực: thể chế\n", "Ở KCN ấy có đường."),
        "dai": ("Bài sáu", "01/03/2025", "Lĩnh vực: thể chế\n", "Ở khu công nghiệp ấy có cầu."),
        "vo": ("Bài bảy", "01/02/2025", "", "Chữ\tcó\ttab, chữ ngh\u00adiệp có gạch mềm, và <script>alert(1)</script> nữa."),
    }
    for name, (title, date, more, body) in entries.items():
        text = ENTRY.format(title=title, date=date, more=more, body=body)
        (content / f"tin-tuc/{name}.md").write_text(text, "utf-8")
    site = folder / "public"
    subprocess.run([binary, "build", "--source", folder, "--output", site, "--today", "2026-11-21", "--quiet"], check=True)
    return site


def titles(page, count=9):
    return [link.inner_text() for link in page.locator("#ket_qua h2 a").all()[:count]]


def ranking(check, page, base):
    """What stands before what."""
    ask(page, base, "thu tuc hanh chinh")
    check("search: a phrase stands before its scattered words",
          "" if titles(page)[:2] == ["Bài một", "Bài hai"] else str(titles(page)))
    ask(page, base, "cải cách")
    check("search: exact diacritics stand before folded ones",
          "" if titles(page)[:2] == ["Bài bốn", "Bài ba"] else str(titles(page)))
    for query in ("KCN", "khu cong nghiep", "khu công nghiệp", "kcn"):
        ask(page, base, query)
        check(f"search: {query} finds the short form and the long one",
              "" if sorted(titles(page)) == ["Bài năm", "Bài sáu"] else str(titles(page)))
    for query in ("cải cách ấy hay chỗ nào", "xin hỏi cải cách ấy"):
        ask(page, base, query)
        check(f"search: {query} is answered though no page has all of its words",
              "" if titles(page)[:1] == ["Bài bốn"] else str(titles(page)))
    for query in ("18001096", "1800 1096", "18 001 096"):
        ask(page, base, query)
        check(f"search: {query} finds the number however it is grouped",
              "" if titles(page)[:1] == ["Tổng đài"] else str(titles(page)))
    ask(page, base, "khu công nghiệp")
    page.locator(".passage mark").first.wait_for()
    words = page.locator(".passage").all_inner_texts()
    check("search: passages have the words as they are written", "" if any("khu công nghiệp" in one for one in words) else str(words))


def typing(check, page, base):
    """A query typed letter by letter, its address, the keyboard, the filters."""
    page.goto(base + "/tim-kiem/")
    page.type("#tim_kiem", "thủ tục hành ch")
    page.locator("#trang_thai", has_text="“thủ tục hành ch”").wait_for()
    answered(page)
    check("search: answers while it is typed", "" if titles(page)[:1] == ["Bài một"] else str(titles(page)))
    check("search: the address has the query", "" if "q=th%E1%BB%A7" in page.url else page.url)
    page.press("#tim_kiem", "ArrowDown")
    focus = page.evaluate("document.activeElement.textContent")
    check("search: the arrow leads to the first result", "" if focus == "Bài một" else focus)
    page.keyboard.press("Enter")
    page.wait_for_url("**/tin-tuc/2026/03/bai-mot/")
    page.go_back()
    answered(page)
    check("search: the way back leads to the answer", "" if titles(page)[:1] == ["Bài một"] else str(titles(page)))
    page.fill("#tim_kiem", "bai")
    page.press("#tim_kiem", "Enter")
    page.locator("select[name=nam] option[value='2025']").wait_for(state="attached")
    page.select_option("select[name=nam]", "2025")
    page.locator("#trang_thai", has_text="3 kết quả").wait_for()
    check("search: a year narrows the answer", "" if len(titles(page)) == 3 and "nam=2025" in page.url else str(titles(page)))
    other = page.context.new_page()
    other.goto(page.url)
    answered(other)
    check("search: a shared address has its filter", "" if len(titles(other)) == 3 else str(titles(other)))
    other.close()
    role = page.get_attribute("#trang_thai", "role")
    check("search: what was found is announced", "" if role == "status" else str(role))


def rubbish(check, page, base):
    """Queries that no reader means."""
    trouble = []
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("dialog", lambda dialog: trouble.append(dialog.message))
    typed = {
        "10,000 letters": "cải cách " * 1111, "punctuation": "?!…/()[]{}<>&%$#@", "emoji": "😀🏛️👍",
        "markup": "<img src=x onerror=alert(1)><b>cải</b>", "an expression": "(((.*+?^${}|[\\", "spaces": " \t ",
        "a null and a mark": "\u0301\u0323\u00ad", "a prototype's name": "constructor __proto__ toString",
    }
    for name, query in typed.items():
        trouble.clear()
        page.goto(base + "/tim-kiem/")
        page.fill("#tim_kiem", query)
        page.press("#tim_kiem", "Enter")
        if query.strip():
            answered(page)
        fault = "; ".join(trouble) or ("markup in the page" if page.locator("#trang_thai *, main img").count() else "")
        check(f"search: survives {name}", fault)
    ask(page, base, "<b>xyzzy</b>")
    shown = page.inner_text("#trang_thai")
    check("search: markup in a query is shown as text", "" if "<b>xyzzy</b>" in shown else shown)
    ask(page, base, "ca\u0309i ca\u0301ch")
    check("search: NFD finds what NFC finds", "" if titles(page)[:1] == ["Bài bốn"] else str(titles(page)))
    ask(page, base, "nghiệp gạch mềm")
    check("search: soft hyphens part no word", "" if titles(page)[:1] == ["Bài bảy"] else str(titles(page)))
    ask(page, base, "xyzzyq")
    check("search: who finds nothing is given a number to call",
          "" if page.locator("#khong_thay a[href='tel:18001096']").is_visible() else page.inner_text("#khong_thay"))
    ask(page, base, "cahc")
    link = page.locator("#khong_thay a").first
    check("search: who finds nothing is offered a spelling", "" if "cách" in link.inner_text() else link.inner_text())
    ask(page, base, "xyzzyq cahc")
    check("search: a spelling leaves out what stands nowhere", "" if link.inner_text() == "cách" else link.inner_text())
    for query, filters in (("xyzzyq", {}), ("cải cách", {"nam": "1999"})):
        ask(page, base, query, **filters)
        check(f"search: {query} is not offered a spelling where there is none", "visible" if link.is_visible() else "")


def narrow_screen(check, browser, base):
    """What the filters say can be read on a telephone."""
    page = browser.new_context(viewport={"width": 360, "height": 800}).new_page()
    ask(page, base, "bai")
    clipped = page.evaluate("""() => [...document.querySelectorAll(".search-filters select")].filter(select => {
      const text = document.createElement("span");
      text.style.font = getComputedStyle(select).font;
      text.textContent = select.selectedOptions[0].text;
      document.body.append(text);
      const wanted = text.offsetWidth + 40;
      text.remove();
      return select.offsetWidth < wanted;
    }).map(select => select.name)""")
    check("search: no filter is clipped at 360 px", ", ".join(clipped))
    page.context.close()


def without_script(check, browser, base):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base + "/tim-kiem/")
    links = [link.get_attribute("href") for link in page.locator("main a[href]").all()]
    missing = [one for one in ("/so-do-trang/", "/tthc/linh-vuc/", "/tu-khoa/") if not any(one in link for link in links)]
    check("search: without script there are the site map, fields and keywords", ", ".join(missing))
    context.close()


def search(check, browser, example, binary):
    """All checks of search; `example` is where the example portal is served."""
    scratch = pathlib.Path(tempfile.mkdtemp())
    try:
        site = small_portal(scratch, binary)
        base = serve(site, "/cchc")
        page = browser.new_context().new_page()
        ranking(check, page, base)
        typing(check, page, base)
        rubbish(check, page, base)
        narrow_screen(check, browser, base)
        without_script(check, browser, example)
        loaded = []
        page.on("request", lambda request: loaded.append(request.url) if "/chi-muc/" in request.url else None)
        asked = queries("mau")
        missed = []
        for _, query, address in asked:
            ask(page, example, query)
            if address not in results(page):
                missed.append(query)
        found = 100 - 100 * len(missed) / len(asked)
        check(f"search: recall at 3 over {len(asked)} queries of the example", "" if found >= 95 else f"{found:.0f} %: {missed}")
        check("search: a small portal loads one file of its index",
              "" if len(set(loaded)) == 1 and os.path.getsize(site / "tim-kiem/chi-muc/muc-luc.bin") < 30_000 else str(set(loaded)))
        page.context.close()
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
