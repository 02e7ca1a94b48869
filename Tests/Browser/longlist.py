"""A portal of more procedures than one page shows: its pages, and the box that filters all of them."""
import pathlib

from playwright.sync_api import expect

COUNT = 120
FIELDS = ["Cư trú", "Đất đai", "Hộ tịch"]


def write(root):
    """Writes the portal into the folder `root`."""
    content = pathlib.Path(root) / "content"
    (content / "tthc").mkdir(parents=True)
    (content / "site.yaml").write_text(
        "Tên: Thông tin cải cách hành chính\nCơ quan: UBND xã Thử Nghiệm\nĐịa chỉ: https://example.vn/danh-muc/\n")
    for number in range(1, COUNT + 1):
        name = "Đăng ký nuôi ong" if number == 110 else f"Thủ tục số {1000 + number}"
        (content / "tthc" / f"{number}.md").write_text(
            f"---\nTiêu đề: {name}\nMã: \"1.{100_000 + number}\"\nLĩnh vực TTHC: {FIELDS[number % 3]}\n"
            "Cơ quan giải quyết: UBND xã\n---\n")


def walk(browser, base, check):
    """The box with script, without it, and when the other pages cannot be had."""
    context = browser.new_context(viewport={"width": 360, "height": 800})
    page = context.new_page()
    lines = page.locator("#danh_sach > li")
    page.goto(base + "/danh-muc/tthc/trang/2/")
    own = lines.all_inner_texts()
    check("a page of a long list", "" if len(own) == 50 else f"{len(own)} procedures")
    page.fill("#loc", "dang ky nuoi")
    expect(lines).to_have_count(1)
    check("the box finds what stands on another page", "" if "nuôi ong" in lines.first.inner_text() else lines.first.inner_text())
    check("the pager steps aside", "" if page.locator(".pager").is_hidden() else "shown")
    page.fill("#loc", "dat dai")
    check("the box counts over all pages", "" if lines.count() == COUNT // 3 else f"{lines.count()} found")
    check("and says so", "" if str(COUNT // 3) in page.inner_text(".filter-box output") else page.inner_text(".filter-box output"))
    page.fill("#loc", "không có đâu")
    check("nothing found is said", "" if lines.count() == 0 and page.inner_text(".filter-box output") else "silence")
    page.fill("#loc", "")
    check("an empty box gives the page back", "" if lines.all_inner_texts() == own and page.locator(".pager").is_visible() else "changed")
    page.fill("#loc", "nuôi ong")
    lines.first.locator("a").click()
    page.wait_for_url("**/tthc/1.*/")
    check("what was found leads on", "" if "/danh-muc/tthc/1." in page.url else page.url)
    context.close()

    context = browser.new_context()
    page = context.new_page()
    page.goto(base + "/danh-muc/tthc/")
    context.set_offline(True)
    page.fill("#loc", "1003")
    expect(page.locator(".filter-box output")).to_contain_text("trang này")
    check("without a line the box filters its own page", "" if page.locator("#danh_sach > li").count() == 1 else "nothing")
    context.set_offline(False)
    context.close()

    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base + "/danh-muc/tthc/")
    check("no box without script", "" if page.locator(".filter-box").is_hidden() else "shown")
    page.click(".pager [rel=next]")
    check("the pages lead on without script", "" if page.url.endswith("/tthc/trang/2/") else page.url)
    context.close()
