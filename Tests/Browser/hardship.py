"""A portal of everything that strains a page: what editors do write, and what they might.

Titles of 300 characters, words of 80, no picture, no summary, empty sections, 400 keywords, a table of twelve columns,
translations older than their originals, an index across the change from 63 to 34 provinces, a theme of its own.
"""
import pathlib
import struct
import zlib

LONG_WORD = "Nghiệpvụhànhchính" * 5
LONG_TITLE = ("Kế hoạch triển khai thực hiện việc rà soát, đơn giản hóa thủ tục hành chính và cải thiện môi trường "
              "đầu tư, kinh doanh, nâng cao năng lực cạnh tranh gắn với chuyển đổi số, xây dựng chính quyền số "
              "trên địa bàn xã trong sáu tháng cuối năm và những năm tiếp theo, có xét đến đặc thù miền núi, biên "
              "giới, vùng đồng bào dân tộc thiểu số")[:300]

SITE = f"""Tên: Thông tin cải cách hành chính
Cơ quan: Ủy ban nhân dân xã {LONG_WORD}
Cơ quan chủ quản: Ủy ban nhân dân tỉnh Thử Nghiệm
Địa chỉ: https://example.vn/cchc/
Minh họa: có
Giao diện: que-toi
Biểu trưng: anh/dau.png
Phản ánh kiến nghị: https://example.vn/phan-anh
Menu:
{chr(10).join(f'  - Tên: Mục thực đơn dài số {n}{chr(10)}    Địa chỉ: /tin-tuc/' for n in range(1, 13))}
Chân trang:
  Chịu trách nhiệm: Ông Chánh Văn phòng
  Địa chỉ: Số 1, đường {LONG_WORD}
  Điện thoại: 0212 3 852 001
  Email: {'a' * 60}@example.vn
  Giấy phép: Giấy phép số 1/GP-TTĐT
Mạng xã hội:
  - Tên: Zalo
    Địa chỉ: https://zalo.me/1
Chỉ tiêu:
  - Đếm: tin, bài
    Ít nhất: 30
    Mỗi: tháng
  - Đếm: bản tin
    Ít nhất: 4
    Mỗi: tháng
"""


def png(width, height):
    """A grey picture."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = (b"\0" + b"\x90" * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def entry(fields, body=""):
    return f"---\n{fields.strip()}\n---\n\n{body}\n"


def article(title, date, more="", body="Nội dung."):
    return entry(f"Tiêu đề: \"{title}\"\nNgày đăng: {date}\n{more}", body)


def files():
    """The portal's files by path."""
    columns = " | ".join(f"Cột {n}" for n in range(1, 13))
    cells = " | ".join(f"giá trị {n}" for n in range(1, 13))
    table = f"| {columns} |\n|{'---|' * 12}\n| {cells} |\n| {cells} |\n"
    body = (f"Từ {LONG_WORD} dài, địa chỉ https://example.vn/{'a' * 120}\n\n{table}\n\n## {LONG_TITLE}\n\n"
            f"```\n{'mã ' * 60}\n```\n\n> Trích dẫn {LONG_WORD}\n\n![Ảnh rất rộng](../anh/rong.png)\n")
    keywords = ", ".join(f"từ khóa thứ {n}" for n in range(400))
    tasks = "\n".join(
        f"  - Nội dung: {LONG_TITLE}\n    Chủ trì: Sở {n % 3} {LONG_WORD}\n    Phối hợp: Phòng A, Phòng B\n    Hạn: 0{n + 1}/06/2026"
        for n in range(6))
    papers = "\n".join(
        f"  - Tên: {LONG_TITLE}\n    Bản chính: 1\n    Bản sao: 2\n    Mẫu: anh/dau.png\n    Trường hợp: Trường hợp {n % 2}"
        for n in range(4))
    years = "\n".join(
        f"  - Năm: {year}\n    Điểm: {80 + (year * 7) % 13},{year % 10}\n    Tối đa: 100\n    Hạng: {(year * 5) % 30 + 1}\n"
        f"    Trên: {63 if year < 2025 else 34}\n    Nguồn: Bộ Nội vụ"
        for year in range(2012, 2027) if year != 2019)
    procedure = (
        f"Tiêu đề: \"{LONG_TITLE}\"\nMã: 9.900901\nLĩnh vực TTHC: {LONG_WORD}\nCấp: xã\n"
        f"Cơ quan giải quyết: Ủy ban nhân dân xã\nNơi tiếp nhận: Bộ phận một cửa {LONG_WORD}\nMức dịch vụ công: toàn trình\n"
        f"Tình trạng: thay thế\nCách thức:\n  - Hình thức: trực tiếp\n    Thời hạn: {LONG_TITLE}\n    Lệ phí: 20.000 đồng\n"
        f"  - Hình thức: trực tuyến\n    Thời hạn: 3 ngày\n    Lệ phí: \"{LONG_TITLE}\"\nHồ sơ:\n{papers}\n"
        f"Liên kết trực tuyến: https://example.vn/")
    return {
        "content/site.yaml": SITE,
        "content/units.yaml": "- Tên đường dẫn: phong-a\n  Tên: Phòng " + LONG_WORD + "\n",
        "content/anh/dau.png": png(300, 300), "content/anh/rong.png": png(2400, 800),
        "content/tin-tuc/dai.md": article(
            LONG_TITLE, "05/03/2026", f"Từ khóa: {keywords}\nĐơn vị: phong-a\nẢnh:\n  Tệp: anh/rong.png\n  Mô tả: Ảnh rất rộng", body),
        "content/tin-tuc/tu-dai.md": article(LONG_WORD, "06/03/2026", f"Tóm tắt: {LONG_WORD * 4}", body),
        "content/tin-tuc/goc.md": article("Bài gốc", "10/11/2026"),
        "content/tin-tuc/goc.en.md": article("The original, translated", "01/11/2026", "", "Text."),
        "content/tin-tuc/goc.blt.md": article("Bài tiếng Thái", "12/11/2026"),
        "content/ke-hoach/dai.md": entry(
            f"Tiêu đề: \"{LONG_TITLE}\"\nSố ký hiệu: 1/KH-UBND\nCơ quan ban hành: Ủy ban nhân dân xã\nCơ quan chủ quản: UBND tỉnh\n"
            f"Hiệu lực:\n  Từ: 01/01/2026\n  Đến: 31/12/2026\nChỉ tiêu:\n  - Đếm: tin, bài\n    Ít nhất: 2\n    Mỗi: tháng\n"
            f"Nhiệm vụ:\n{tasks}\nNơi nhận:\n  - Như trên", table),
        "content/tthc/dai.md": entry(procedure),
        "content/tthc/dai.en.md": entry(procedure.replace(LONG_TITLE + "\"\nMã", "Registration\"\nMã", 1)),
        "content/tthc/cu.md": entry(
            "Tiêu đề: Thủ tục cũ\nMã: 9.900902\nLĩnh vực TTHC: Cư trú\nCơ quan giải quyết: Xã\nTình trạng: bãi bỏ\nĐược thay thế bởi: \"9.900901\"\n"
            "Quyết định công bố:\n  Số: 7/QĐ-UBND\n  Ngày: 02/02/2025"),
        "content/chi-so/pci.md": entry(f"Tiêu đề: Chỉ số năng lực cạnh tranh (PCI)\nMã: PCI\nSố liệu:\n{years}"),
        "content/duong-day-nong/a.md": entry(
            f"Tiêu đề: \"{LONG_TITLE}\"\nSố điện thoại: 0212 3852 001, 1800 1096, 0912 345 678\nĐịa chỉ: {LONG_WORD}\nGiờ trực: 24/7"),
        "themes/que-toi/theme.yaml": "light:\n  lacquer: \"#1f4d2b\"\nradius: 12\nscale: 1,25\n",
        "themes/que-toi/header.html": "<p class=\"notice\">Thông báo của cơ quan.</p>\n",
    }


def write(root):
    """Writes the portal into the folder `root`."""
    for path, content in files().items():
        file = pathlib.Path(root) / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
