"""Judges the JSON Schema of the front matter by an independent validator.

    run.py BINARY

The example portal's own files must be accepted; and for a table of right and wrong lines the validator and the
program must agree, file by file. Prints "N passed, M failed" and exits 1 on a failure.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml
from jsonschema import Draft202012Validator

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = {"tin-tuc": "article", "ke-hoach": "plan", "tthc": "procedure", "duong-day-nong": "contact",
           "ban-tin": "bulletin", "van-ban": "document", "chi-so": "index", "hoi-dap": "question", "video": "video",
           "trang": "page"}
passed, failed = 0, 0


def check(name, fault):
    """Counts one check; `fault` is empty where it passed."""
    global passed, failed
    if fault:
        failed += 1
        print(f"✘ {name}\n    {fault}", flush=True)
    else:
        passed += 1


class Core(yaml.SafeLoader):
    """YAML 1.2's core schema, as editors' programs read it: a date stays text, `yes` and `on` are no flags."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
        ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
        ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
        ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
        ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789")]:
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))
Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))


def front_matter(text):
    return yaml.load(text.split("\n---", 1)[0].removeprefix("\ufeff").removeprefix("---"), Loader=Core)


def program(binary, *arguments):
    return subprocess.run([binary, *arguments], capture_output=True, text=True, check=False).stdout


def fault(validator, value):
    errors = [f"{'/'.join(map(str, one.path))}: {one.message[:200]}" for one in validator.iter_errors(value)]
    return "; ".join(errors)


def judge_schemas(binary):
    """Every schema is a schema; returns their validators by folder."""
    validators = {}
    whole = json.loads(program(binary, "schema"))
    for folder in [*FOLDERS, "site", "units", "theme"]:
        schema = json.loads(program(binary, "schema", folder))
        try:
            Draft202012Validator.check_schema(schema)
            check(f"{folder}: a schema", "")
        except Exception as error:
            check(f"{folder}: a schema", str(error))
        check(f"{folder}: draft 2020-12", "" if schema["$schema"].endswith("/2020-12/schema") else schema["$schema"])
        check(f"{folder}: in the whole", "" if FOLDERS.get(folder, folder) in whole["$defs"] else "missing")
        words = [one.get("description") for one in schema.get("items", schema)["properties"].values()]
        check(f"{folder}: descriptions", "" if words and all(words) else "a property says nothing")
        validators[folder] = Draft202012Validator(schema)
    Draft202012Validator.check_schema(whole)
    return validators, Draft202012Validator(whole)


def judge_example(validators, whole):
    """The example portal's own front matter is accepted."""
    content = ROOT / "content"
    for file in sorted(content.rglob("*.md")):
        name = str(file.relative_to(content))
        folder = "trang" if file.name == "index.md" else name.split("/")[0]
        value = front_matter(file.read_text(encoding="utf-8"))
        check(f"content/{name}", fault(validators[folder], value))
        check(f"content/{name} in the whole", "" if whole.is_valid(value) else "refused")
    for folder in ["site", "units"]:
        value = yaml.load((content / f"{folder}.yaml").read_text(encoding="utf-8"), Loader=Core)
        check(f"content/{folder}.yaml", fault(validators[folder], value))
    value = yaml.load((ROOT / "themes/default/theme.yaml").read_text(encoding="utf-8"), Loader=Core)
    check("themes/default/theme.yaml", fault(validators["theme"], value))


TITLE = "Tiêu đề: Thử\n"
# A folder, the lines of a front matter, and whether they are right.
LINES = [
    ("tin-tuc", TITLE + "Ngày đăng: 05/03/2026\n", True),
    ("tin-tuc", "title: Thử\ndate: 2026-03-05\n", True),
    ("tin-tuc", "TIEU_DE: Thử\nngay-dang: 5/3/2026\n", True),
    ("tin-tuc", "tieu đề: Thử\nNGÀY ĐĂNG: ngày 05 tháng 3 năm 2026\n", True),
    ("tin-tuc", TITLE + "ngày: 2026-03-05T08:30:00+07:00\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026 8h30\n", True),
    ("tin-tuc", TITLE + "ngày: 8 giờ 30 phút, ngày 05 tháng 3 năm 2026\n", True),
    ("tin-tuc", TITLE + "ngày: Ngay 5 thang 3, nam 2026\n", True),
    ("tin-tuc", TITLE + "ngày: mai\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/26\n", False),
    ("tin-tuc", TITLE + "ngày: 03.2026\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026 buổi sáng\n", False),
    ("tin-tuc", TITLE + "ngày: [05/03/2026]\n", False),
    ("tin-tuc", TITLE + "ngày:\n", False),
    ("tin-tuc", TITLE, False),
    ("tin-tuc", "ngày: 05/03/2026\n", False),
    ("tin-tuc", "Tiêu đề:\nngày: 05/03/2026\n", False),
    ("tin-tuc", "Tiêu đề: 2026\nngày: 05/03/2026\n", True),
    ("tin-tuc", "Tiêu đề: true\nngày: 05/03/2026\n", True),
    ("tin-tuc", "Tiêu đề: [a, b]\nngày: 05/03/2026\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nTieeu đề: x\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nTóm tắt:\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nTóm tắt: {a: b}\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nBản nháp: Không\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nBản nháp: CÓ\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nBản nháp: false\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nBản nháp: 1\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nBản nháp: 2\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nBản nháp: chắc vậy\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nTừ khóa: một cửa, hồ sơ\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nTừ khoá: [một cửa, hồ sơ]\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nTừ khóa: {a: b}\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nLĩnh vực: thể chế\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nLĩnh vực: the_che\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nLĩnh vực: thơ ca\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nThể loại: đối thoại\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nThể loại: tiểu thuyết\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nĐường dẫn: bai-cua-toi\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nĐường dẫn: Bài của tôi\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nĐường dẫn: " + 300 * "a" + "\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nThẩm định:\n  người: A\n  ngày: 04/03/2026\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nThẩm định:\n  by: A\n  on: 04/03/2026\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nThẩm định:\n  ai đó: A\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nNguồn:\n  tên: Báo\n  địa chỉ: https://example.vn/\n", True),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nNguồn:\n  tên: Báo\n  địa chỉ: example.vn\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nNguồn: Báo\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nẢnh:\n  mô tả: Ảnh\n", False),
    ("tin-tuc", TITLE + "ngày: 05/03/2026\nTệp đính kèm: a.pdf\n", False),
    ("tthc", TITLE + "Mã: 1.004222\nLĩnh vực TTHC: Cư trú\nCơ quan giải quyết: Công an\n", True),
    ("tthc", TITLE + "Mã: 1.004222\nLĩnh vực TTHC: Cư trú\n", False),
    ("tthc", TITLE + "Mã: 1.004222\nlinh vuc tthc: Cư trú\nauthority: Công an\nSố bộ: 01\nyêu cầu, điều kiện: Không, hoặc có\n",
     True),
    ("tthc", TITLE + "Mã: 1.004222\nlinh vuc tthc: Cư trú\nauthority: Công an\nSố bộ: một\n", False),
    ("tthc", TITLE + "Mã: 1.004222\nlinh vuc tthc: Cư trú\nauthority: Công an\nCách thức:\n  - hình thức: trực tuyến\n"
     "    phí/lệ phí: 10.000 đồng\n", True),
    ("tthc", TITLE + "Mã: 1.004222\nlinh vuc tthc: Cư trú\nauthority: Công an\nCách thức: trực tuyến\n", False),
    ("tthc", TITLE + "Mã: 1.004222\nlinh vuc tthc: Cư trú\nauthority: Công an\nTrình tự: một bước\n", False),
    ("duong-day-nong", TITLE + "Điện thoại: 0912345678\n", True),
    ("duong-day-nong", TITLE + "Điện thoại: 0912 345 678; 1800 1096\nemail: a@example.vn\n", True),
    ("duong-day-nong", TITLE + "Điện thoại: 0912345678\nemail: không có\n", False),
    ("duong-day-nong", TITLE, False),
    ("ban-tin", TITLE + "Số: 12\nngày: 05/03/2026\n", False),
    ("van-ban", TITLE + "Loại: Nghị quyết\nSố ký hiệu: 76/NQ-CP\nNgày ban hành: 15/7/2021\nTrích yếu: Về cải cách\n"
     "Thay thế: 30c/NQ-CP\n", True),
    ("van-ban", TITLE + "Loại: Nghị quyết\nSố ký hiệu: 76/NQ-CP\nNgày ban hành: 15/7/2021\n", False),
    ("chi-so", TITLE + "Mã: PCI\nSố liệu:\n  - năm: 2024\n    điểm: 66,2\n    thứ hạng: 20\n", True),
    ("chi-so", TITLE + "Mã: PCI\nSố liệu:\n  - điểm: 66,2\n", False),
    ("chi-so", TITLE + "Mã: PCI\nSố liệu:\n  - năm: 2024\n    điểm: cao\n", False),
    ("chi-so", TITLE + "Mã: PCI\nTiêu chí:\n  - tên: A\n    tiêu chí con:\n      - tên: B\n        tiêu chí con:\n"
     "          - tên: C\n", True),
    ("chi-so", TITLE + "Mã: PCI\nTiêu chí:\n  - tên: A\n    tiêu chí con:\n      - điểm: 1\n", False),
    ("ke-hoach", TITLE + "Chỉ tiêu:\n  - đếm: tin, bài\n    ít nhất: 2\n    mỗi: tháng\n", True),
    ("ke-hoach", TITLE + "Chỉ tiêu:\n  - đếm: tin, bài\n    mỗi: tuần\n", False),
    ("ke-hoach", TITLE + "Hiệu lực:\n  từ: 01/01/2026\n  đến: cuối năm\n", False),
    ("trang", TITLE + "đơn_vị:\n", True),
    ("trang", "- a\n- b\n", False),
]


# The lines of a theme.yaml, and whether they are right.
THEMES = [
    ("light:\n  lacquer: \"#7a1022\"\n", True), ("Sáng:\n  màu chính: \"#712\"\n", True),
    ("light:\n  lacquer: #7a1022\n", False), ("light:\n  lacquer: đỏ\n", False), ("light:\n  laquer: \"#7a1022\"\n", False),
    ("light: \"#7a1022\"\n", False), ("scale: 1,25\nradius: 0\n", True), ("scale: 1.25\ntext: 24\n", True), ("scale: 2\n", False),
    ("text: 12\n", False), ("radius: -1\n", False), ("radius:\n", False), ("heading_font: Georgia, serif\n", True),
    ("font: Arial\n", False),
]


def judge_themes(binary, validator):
    """The validator and the program agree on every theme of the table."""
    with tempfile.TemporaryDirectory() as root:
        (pathlib.Path(root) / "content").mkdir()
        (pathlib.Path(root) / "content/site.yaml").write_text("Tên: Thử\nCơ quan: UBND xã\nĐịa chỉ: https://example.vn/\n")
        file = pathlib.Path(root) / "themes/thu/theme.yaml"
        file.parent.mkdir(parents=True)
        for lines, is_right in THEMES:
            file.write_text(lines)
            report = json.loads(program(binary, "check", "--source", root, "--theme", "thu", "--format", "json"))
            codes = [one["code"] for one in report["diagnostics"] if one["severity"] == "error"]
            check(f"program, theme: {lines!r}", "" if (not codes) == is_right else f"says {codes or 'nothing'}")
            verdict = fault(validator, yaml.load(lines, Loader=Core))
            check(f"schema, theme: {lines!r}", "" if (not verdict) == is_right else f"says {verdict or 'nothing'}")


def judge_lines(binary, validators):
    """The validator and the program agree on every front matter of the table."""
    with tempfile.TemporaryDirectory() as root:
        content = pathlib.Path(root) / "content"
        content.mkdir()
        (content / "site.yaml").write_text("Tên: Thử\nCơ quan: UBND xã\nĐịa chỉ: https://example.vn/\n")
        for number, (folder, lines, _) in enumerate(LINES):
            (content / folder).mkdir(exist_ok=True)
            (content / folder / f"bai-{number}.md").write_text(f"---\n{lines}---\nThử.\n")
        report = json.loads(program(binary, "check", "--source", root, "--format", "json", "--today", "2026-11-21"))
    # What no schema can know: files, addresses that collide.
    refused = {}
    for one in report["diagnostics"]:
        if one["severity"] == "error" and one["code"] not in ("E-ADDRESS", "E-FILE", "E-UNIT", "E-REFERENCE"):
            refused.setdefault(one["file"], []).append(one["code"])
    for number, (folder, lines, is_right) in enumerate(LINES):
        name = f"{folder}: {lines[:200]!r}"
        codes = refused.get(f"content/{folder}/bai-{number}.md", [])
        check(f"program, {name}", "" if (not codes) == is_right else f"says {codes or 'nothing'}")
        verdict = fault(validators[folder], front_matter(f"---\n{lines}---\n"))
        check(f"schema, {name}", "" if (not verdict) == is_right else f"says {verdict or 'nothing'}")


binary = str(pathlib.Path(sys.argv[1]).resolve())
validators, whole = judge_schemas(binary)
judge_example(validators, whole)
judge_lines(binary, validators)
judge_themes(binary, validators["theme"])
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
