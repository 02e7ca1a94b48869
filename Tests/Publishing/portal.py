"""A synthetic portal: the same for the same seed, with every kind of thing that becomes a file."""

import pathlib
import random

WORDS = (
    "cải cách hành chính thủ tục một cửa hồ sơ trực tuyến người dân doanh nghiệp đơn vị kế hoạch tuyên truyền "
    "chuyển đổi số dịch vụ công tiếp nhận giải quyết đúng hạn công khai minh bạch"
).split()

SITE = """Tên: Thông tin cải cách hành chính
Cơ quan: UBND xã Thử Nghiệm
Địa chỉ: https://example.vn/
"""
UNITS = """- tên đường dẫn: van-phong
  tên: Văn phòng
- tên đường dẫn: tu-phap
  tên: Phòng Tư pháp
"""
AREAS = ["chi-dao-dieu-hanh", "the-che", "thu-tuc-hanh-chinh", "to-chuc-bo-may", "che-do-cong-vu", "chinh-quyen-so"]


def write(root, files, order=None):
    """Writes files below `root`, in an order that a file system without sorting gives back."""
    paths = sorted(files)
    if order is not None:
        random.Random(order).shuffle(paths)
    for path in paths:
        place = pathlib.Path(root) / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(files[path] if isinstance(files[path], bytes) else files[path].encode())


def article(title, date, body, **fields):
    """An article's file."""
    more = "".join(f"{name.replace('_', ' ')}: {value}\n" for name, value in fields.items())
    return f"---\nTiêu đề: {title}\nNgày đăng: {date}\n{more}---\n{body}\n"


def portal(count, seed, edition="", former=True):
    """`count` articles over two years, with pictures, files, units, areas, keywords and former addresses.

    Two editions differ in every page of an article, and in which articles there are.
    """
    chance = random.Random(seed)
    files = {"content/site.yaml": SITE, "content/units.yaml": UNITS}
    for number in range(8):
        files[f"content/tep/anh-{number}.png"] = chance.randbytes(500 + 100 * number)
        files[f"content/tep/mau-{number}.txt"] = " ".join(chance.choices(WORDS, k=200))
    for number in range(count):
        date = f"{number % 28 + 1:02}/{number % 12 + 1:02}/{2025 + number % 2}"
        if edition and number % 10 == 0:
            continue
        text = [" ".join(chance.choices(WORDS, k=60)).capitalize() + "." for _ in range(4)]
        body = (
            f"## Nội dung {edition}\n\n{text[0]} Xem [tin tức](/tin-tuc/) và [mẫu](/tep/mau-{number % 8}.txt).\n\n"
            f"| Việc | Hạn |\n|---|---|\n| {text[1][:40]} | {number % 9 + 1} ngày |\n\n{text[2]}\n\n- {text[3]}\n"
        )
        files[f"content/tin-tuc/bai-{number}.md"] = article(
            f"Tin số {number} về {' '.join(chance.choices(WORDS, k=5))}",
            date,
            body,
            Tóm_tắt=text[0][:120],
            Từ_khóa=f"một cửa, việc {number % 7}",
            Lĩnh_vực=AREAS[number % len(AREAS)],
            Đơn_vị="van-phong" if number % 3 else "tu-phap",
            Đường_dẫn_cũ=f"[/cu/tin-{number}/]" if former else "",
            Ảnh=f"{{tệp: /tep/anh-{number % 8}.png, mô tả: Hình {number}}}",
        )
    return files
