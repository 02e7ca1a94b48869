"""Walks from an empty folder to a published page as a new editor would, and watches the preview in a browser.

With a folder in PICTURES the walk leaves the pictures of the editor's guide there.
"""
import os
import pathlib
import re
import subprocess
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error

AGENCY = "UBND xã Thử Nghiệm"


class Walk:
    """One editor's folder, preview and browser, and how many commands were typed so far."""

    def __init__(self, browser, binary, check, axe, today):
        self.browser, self.binary, self.check, self.axe, self.today = browser, binary, check, axe, today
        self.folder = pathlib.Path(tempfile.mkdtemp()) / "cong"
        self.steps = 0
        self.pictures = os.environ.get("PICTURES")

    def type(self, *arguments):
        """Types a command; its output comes back."""
        self.steps += 1
        run = subprocess.run([self.binary, *arguments], capture_output=True, text=True, cwd=self.folder.parent)
        self.check(f"cchc-site {arguments[0]} ends well", run.stderr if run.returncode else "")
        return run.stdout

    def go(self, page, address):
        """Goes to an address, though the page may just be reloading itself."""
        for _ in range(20):
            try:
                return page.goto(address)
            except Error as error:
                if "ERR_ABORTED" not in str(error) and "interrupted" not in str(error):
                    raise
                page.wait_for_timeout(500)
        return page.goto(address)

    def picture(self, page, name):
        """A picture for the guide, wide and narrow."""
        if self.pictures:
            page.screenshot(path=os.path.join(self.pictures, name + ".png"))

    def wait(self, name, page, condition):
        """Whether a condition on the page comes about by itself, however often the page reloads meanwhile."""
        # The pages' own policy forbids the evaluation that waiting in the page would need.
        for _ in range(600):
            try:
                if page.evaluate(condition):
                    return self.check(name, "")
            except Error:
                pass
            page.wait_for_timeout(100)
        return self.check(name, "did not come about")

    def judge(self, name, page):
        """axe-core on what the preview adds, and the width of the page."""
        found = self.axe_on(page)
        self.check(f"axe {name}", found)
        width = page.evaluate("document.documentElement.scrollWidth")
        self.check(f"width {name}", f"{width} px" if width > page.viewport_size["width"] else "")

    def axe_on(self, page):
        found = Axe().run(page, options=self.axe).response["violations"]
        return "; ".join(f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found)


def walk(browser, binary, check, axe, today):
    """The whole way; every page of it is judged."""
    one = Walk(browser, binary, check, axe, today)
    one.type("init", str(one.folder), "--agency", AGENCY, "--today", today)
    preview = subprocess.Popen(
        [binary, "serve", "--source", str(one.folder), "--port", "0", "--today", today, "--quiet"],
        stdout=subprocess.PIPE, text=True)
    one.steps += 1
    try:
        base = re.search(r"http://127\.0\.0\.1:\d+", preview.stdout.readline()).group(0)
        follow(one, base)
    finally:
        preview.terminate()
        preview.wait()
    one.type("check", "--source", str(one.folder), "--today", today)
    one.type("build", "--source", str(one.folder), "--today", today)
    published = list(one.folder.glob("public/tin-tuc/*/*/*/index.html"))
    check("the article is published", "" if any("ho-tro" in str(path) for path in published) else str(published))
    check("the way takes five commands", "" if one.steps == 5 else f"{one.steps}")


def follow(one, base):
    """Edits files and sees the page change."""
    context = one.browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    trouble = []
    page.on("console", lambda message: trouble.append(message.text) if message.type == "error" else None)
    one.go(page, base + "/")
    one.picture(page, "cong-moi")
    made = one.type("new", "tin", "Xã mở điểm hỗ trợ", "--source", str(one.folder), "--today", one.today)
    article = one.folder / re.search(r"content/\S+\.md", made).group(0)
    one.wait("a new article appears on the home page by itself", page, "document.body.innerText.includes('Xã mở điểm hỗ trợ')")

    one.go(page, base + "/tin-tuc/")
    page.get_by_role("link", name="Xã mở điểm hỗ trợ").first.click()
    address = page.url
    text = article.read_text()
    article.write_text(text.replace("Viết nội dung ở đây.", "Từ hôm nay, xã hỗ trợ nộp hồ sơ tại nhà văn hóa."))
    one.wait("an edit is seen without a touch", page, "document.body.innerText.includes('tại nhà văn hóa')")
    check_marks(one, page, address)
    one.picture(page, "bai-vua-luu")

    good = article.read_text()
    article.write_text(re.sub(r"Ngày đăng: .*", "Ngày đăng: 31/02/2026", good))
    one.wait("a fault lies over the page", page, "document.querySelector('#cchc-xem-thu details[open]') !== null")
    panel = page.locator("#cchc-xem-thu")
    words = panel.inner_text()
    for part in ["31/02/2026", article.name, "Cách sửa", "^"]:
        one.check(f"the fault tells {part}", "" if part in words else words)
    one.check("the last good page stays behind", "" if "tại nhà văn hóa" in page.inner_text("main") else "gone")
    one.picture(page, "bao-loi")
    one.judge("fault, wide", page)
    page.set_viewport_size({"width": 360, "height": 800})
    one.judge("fault, narrow", page)
    one.picture(page, "bao-loi-dien-thoai")
    page.set_viewport_size({"width": 1280, "height": 800})
    page.keyboard.press("Escape")
    one.check("Escape folds the panel", "" if page.locator("#cchc-xem-thu details[open]").count() == 0 else "open")

    draft = good.replace("---\n", "---\nBản nháp: có\n", 1)
    article.write_text(draft)
    one.wait("a mended fault goes, and a draft is labelled", page,
             "document.querySelector('#cchc-xem-thu .nhan')?.innerText.includes('Bản nháp')")
    one.picture(page, "ban-nhap")
    one.judge("draft", page)
    one.go(page, base + "/tin-tuc/")
    one.wait("a draft is labelled in the list", page, "document.querySelector('main [data-cchc-nhan]') !== null")
    one.judge("label in the list", page)
    article.write_text(good)
    one.wait("a published article loses its label", page, "document.querySelector('main [data-cchc-nhan]') === null")

    one.go(page, base + "/khong-co-trang-nay/")
    one.check("what is not there is told by the site's own page",
              "" if page.locator(".masthead, header").count() else page.content()[:200])
    quiet = [line for line in trouble if "404" not in line]
    one.check("the console stays quiet", "; ".join(quiet))
    context.close()

    plain = one.browser.new_context(java_script_enabled=False)
    page = plain.new_page()
    article.write_text(re.sub(r"Ngày đăng: .*", "Ngày đăng: 31/02/2026", good))
    for _ in range(600):
        one.go(page, address)
        if page.locator("#cchc-xem-thu details[open]").count():
            break
        page.wait_for_timeout(100)
    one.check("faults are shown without script", "" if page.locator("#cchc-xem-thu li").count() else "nothing")
    article.write_text(good)
    plain.close()


def check_marks(one, page, address):
    """Nothing inline is added, so the page's strict policy holds."""
    inline = page.evaluate("document.querySelectorAll('#cchc-xem-thu [style], #cchc-xem-thu script').length")
    one.check("nothing inline is added", "" if inline == 0 else f"{inline} at {address}")
