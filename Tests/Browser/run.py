"""Builds the example portal and judges its pages with the tools that outsiders would use.

    run.py BINARY

Nu HTML checker on every page; axe-core on each type of page at 360 and 1280 px in light and dark; keyboard,
reflow and script-free checks in Chromium. Prints "N passed, M failed" and exits 1 on a failure.
"""
import functools
import http.server
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
TODAY = "2026-11-21"
AXE = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}
# What the checker of 2020 does not know yet and wrongly rejects.
TOO_NEW = ["text-wrap", "clip-path", "aspect-ratio", "forced-colors", "prefers-", "inset", "fetchpriority"]

passed, failed = 0, 0


def check(name, fault):
    """Counts one check; `fault` is empty where it passed."""
    global passed, failed
    if fault:
        failed += 1
        print(f"✘ {name}\n    {fault}", flush=True)
    else:
        passed += 1


def serve(folder):
    """Serves `folder` on a free port of this machine."""
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def page_types(site):
    """One address of each type of page."""
    types = ["/", "/tin-tuc/", "/tin-tuc/2026/", "/tin-tuc/2026/03/", "/ke-hoach/", "/tthc/", "/tthc/1.004222/",
             "/tthc/thay-doi/", "/duong-day-nong/", "/van-ban/", "/chi-so/", "/hoi-dap/", "/video/", "/ban-tin/",
             "/thong-ke/", "/tim-kiem/", "/so-do-trang/", "/rss/", "/404.html", "/gioi-thieu/"]
    for section in ["tin-tuc/2026/03", "ke-hoach", "van-ban", "chi-so", "hoi-dap", "video", "duong-day-nong",
                    "tu-khoa", "linh-vuc", "don-vi", "tthc/linh-vuc"]:
        folder = pathlib.Path(site) / section
        found = sorted(one.name for one in folder.iterdir() if one.is_dir() and one.name != "trang") if folder.exists() else []
        if found:
            types.append(f"/{section}/{found[0]}/")
    return types


def markup(site):
    """The Nu HTML checker on every page."""
    pages = [str(page) for page in pathlib.Path(site).rglob("*.html")]
    jar = next(pathlib.Path(sys.prefix).rglob("vnu.jar"), None)
    if jar is None:
        return check("Nu HTML checker", "vnu.jar not found")
    run = subprocess.run(["java", "-Xss4m", "-jar", str(jar), "--format", "gnu", *pages], capture_output=True, text=True)
    lines = [line for line in run.stderr.splitlines() if line and not any(word in line for word in TOO_NEW)]
    for line in lines[:20]:
        print("    " + line.replace(site, ""), flush=True)
    check(f"Nu HTML checker on {len(pages)} pages", f"{len(lines)} errors or warnings" if lines else "")


def access(browser, base, types):
    """axe-core on each type of page, wide and narrow, light and dark."""
    for width in (360, 1280):
        for scheme in ("light", "dark"):
            context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page = context.new_page()
            for address in types:
                page.goto(base + address)
                found = Axe().run(page, options=AXE).response["violations"]
                fault = "; ".join(f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found)
                check(f"axe {width} {scheme} {address}", fault)
            context.close()


def layout(browser, base, types):
    """No page is wider than the narrowest screen, errs in the console, or asks another host."""
    context = browser.new_context(viewport={"width": 320, "height": 800})
    page = context.new_page()
    trouble = []
    page.on("console", lambda message: trouble.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: trouble.append(request.url) if not request.url.startswith(base) else None)
    for address in types:
        trouble.clear()
        page.goto(base + address)
        width = page.evaluate("document.documentElement.scrollWidth")
        check(f"reflow at 320 px {address}", f"{width} px wide" if width > 320 else "")
        check(f"quiet console {address}", "; ".join(trouble))
    context.close()


def by_hand(browser, base):
    """What a person does: the keyboard, the reader's own text size, the filter, no script at all."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(base + "/")
    page.keyboard.press("Tab")
    check("the skip link is first", "" if page.evaluate("document.activeElement.className") == "skip" else "another element")
    page.keyboard.press("Enter")
    check("the skip link leads to the content", "" if page.evaluate("document.activeElement.id") == "noi_dung" else "elsewhere")
    page.click("[data-text='2']")
    page.goto(base + "/tin-tuc/")
    check("text size is remembered", "" if page.evaluate("document.documentElement.dataset.text") == "2" else "forgotten")
    page.goto(base + "/tthc/")
    page.fill("#loc", "thuong tru")
    shown = page.locator("#danh_sach > li:visible").count()
    check("procedures are filtered without diacritics", "" if shown == 1 else f"{shown} shown")
    context.close()
    plain = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page = plain.new_page()
    page.goto(base + "/")
    page.click(".menu-switch summary")
    check("the menu opens without script", "" if page.locator(".menu > ul").is_visible() else "closed")
    page.goto(base + "/duong-day-nong/")
    number = page.locator("a.tel").first.get_attribute("href") or ""
    check("hotline numbers can be tapped", "" if number.startswith("tel:") else number)
    plain.close()


def main():
    binary = sys.argv[1]
    site = os.path.join(tempfile.mkdtemp(), "public")
    try:
        subprocess.run([binary, "build", "--source", str(ROOT), "--output", site, "--today", TODAY, "--quiet"], check=True)
        types = page_types(site)
        markup(site)
        base = serve(site)
        with sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            access(browser, base, types)
            layout(browser, base, types)
            by_hand(browser, base)
            browser.close()
    finally:
        shutil.rmtree(os.path.dirname(site), ignore_errors=True)
    print(f"browser: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
