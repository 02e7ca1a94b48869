"""Makes the files that the editors' guide tells editors to write, and looks at the pages they become.

Every sample in docs/huong-dan-bien-tap that stands below "Tệp `content/…`:" is written into a new portal, which must
then build without a fault or a warning. With a folder in PICTURES the pages' pictures for the guide are left there.
"""
import os
import pathlib
import re
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs/huong-dan-bien-tap"
SAMPLE = re.compile(r"^Tệp `(content/[^`]+)`:\n\n```\w*\n(.*?)^```$", re.M | re.S)
SHOWN = re.compile(r"!\[[^\]]+\]\(hinh/([^)]+\.png)\)")

# The guide's picture, the page, what must be read on it, and how much of it is shown.
PAGES = [
    ("bai-co-anh", "/tin-tuc/2026/11/nop-ho-so-truc-tuyen-le-phi-giam-mot-nua/", "Các bước nộp hồ sơ", 1200),
    ("bang", "/tin-tuc/2026/11/ket-qua-giai-quyet-ho-so-thang-10/", "Bảng 1.", 800),
    ("ke-hoach", "/ke-hoach/ke-hoach-tuyen-truyen-cai-cach-hanh-chinh-nam-2026/", "12/KH-UBND", 1200),
    ("thu-tuc", "/tthc/1.004222/", "10.000 đồng", 1200),
    ("duong-day-nong", "/duong-day-nong/", "Bộ phận Một cửa", 600),
]


def samples():
    """What the guide tells to write: text by path."""
    found = {}
    for page in sorted(GUIDE.glob("*.md")):
        found.update(SAMPLE.findall(page.read_text()))
    return found


def walk(browser, binary, check, judge, serve, folder, today):
    """Writes the samples, builds, and looks at each page wide and narrow."""
    portal = pathlib.Path(folder) / "huong-dan"
    subprocess.run([binary, "init", portal, "--agency", "UBND xã Thử Nghiệm", "--today", today], check=True,
                   stdout=subprocess.DEVNULL)
    written = samples()
    check("the guide has samples of every kind", "" if len(written) >= len(PAGES) else str(list(written)))
    for path, text in written.items():
        (portal / path).parent.mkdir(parents=True, exist_ok=True)
        (portal / path).write_text(text)
    (portal / "content/anh").mkdir()
    shutil.copy(ROOT / "content/anh/le-phi-dang-ky-thuong-tru.png", portal / "content/anh")
    (portal / "content/tep").mkdir()
    (portal / "content/tep/huong-dan-nop.csv").write_text("Bước;Việc\n1;Đăng nhập\n2;Nộp hồ sơ\n")
    built = subprocess.run([binary, "build", "--source", portal, "--today", today, "--strict"], capture_output=True, text=True)
    check("the guide's samples build without a fault or a warning", built.stderr if built.returncode else "")
    base = serve(str(portal / "public"))
    pictures = os.environ.get("PICTURES")
    for name, address, words, height in PAGES:
        for width in (360, 1280):
            page = browser.new_page(viewport={"width": width, "height": height})
            page.goto(base + address)
            text = page.inner_text("main")
            check(f"guide {width} {address}", "" if words in text else text[:300])
            judge(f"guide {width} {address}", page)
            if pictures and width == 1280:
                page.screenshot(path=os.path.join(pictures, name + ".png"))
            page.close()


def shown(check):
    """Every picture that the guide shows is there, and none lies there unshown."""
    wanted = {name for page in GUIDE.glob("*.md") for name in SHOWN.findall(page.read_text())}
    there = {one.name for one in (GUIDE / "hinh").glob("*.png")}
    check("the guide's pictures are there", "; ".join(sorted(wanted - there)))
    check("no picture of the guide is left over", "; ".join(sorted(there - wanted)))
