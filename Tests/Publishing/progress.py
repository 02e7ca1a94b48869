"""What a build says while it works: on a terminal, in a log, and when told to be quiet."""

import os
import pathlib
import pty
import re
import shutil
import subprocess
import tempfile

from checks import check, command, expect, scratch
from portal import article, portal, write


def on_terminal(arguments):
    """Runs a program whose output streams are one terminal; what it wrote there, byte for byte."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        arguments, stdin=follower, stdout=follower, stderr=follower, env=os.environ | {"TERM": "xterm"}
    )
    os.close(follower)
    said = b""
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:
            break
        if not part:
            break
        said += part
    os.close(leader)
    return process.wait(), said.decode()


def run(binary):
    root = pathlib.Path(tempfile.mkdtemp(dir=scratch()))
    try:
        write(root, portal(500, 1) | {"content/tin-tuc/hen.md": article("Bài hẹn", "01/12/2026", "Hẹn.")})
        build = [part for part in command(binary, "build", root) if part != "--quiet"]
        status, said = on_terminal(build)
        expect("on a terminal the build succeeds", status == 0, said[-500:])
        line = re.findall(r"\r\x1b\[2KDựng trang: (\d+)/\d+…", said)
        expect(
            "on a terminal one line is written over and counts up",
            line and line == sorted(line, key=int) and not re.search(r"Dựng trang: \d+…\r\n", said),
            repr(said[:300]),
        )
        last = said.rstrip("\r\n").rsplit("\n", 1)[-1]
        closing = r"Đã xuất bản \d+ trang trong \d+,\d\d giây: thêm \d+, sửa \d+, bỏ \d+ tệp\. Trang sẽ tự thay đổi vào ngày 01/12/2026\.$"
        expect(
            "the last line tells pages, time, changes and the next change",
            re.search("(^|\x1b\\[2K)" + closing, last),
            repr(last),
        )
        log = subprocess.run(build, capture_output=True, text=True)
        lines = log.stdout.splitlines()
        expect(
            "in a log each stage has a plain line",
            [lines[0], lines[3]] == ["Đọc nội dung…", "Xuất bản…"]
        and lines[1].startswith("Dựng trang: ")
            and lines[2].startswith("Ghi danh mục, RSS và tệp: "),
            str(lines),
        )
        expect(
            "a log has no control characters, and nothing on standard error",
            not re.search(r"[\x00-\x09\x0b-\x1f]", log.stdout) and not log.stderr,
            repr(log.stdout + log.stderr),
        )
        expect("nothing changed, says the second build", "thêm 0, sửa 0, bỏ 0 tệp" in lines[-1], lines[-1])
        english = subprocess.run([*build, "--lang", "en"], capture_output=True, text=True).stdout.splitlines()
        expect(
            "the same in English",
            english[0] == "Reading content…" and english[-1].endswith("The site next changes by itself on 2026-12-01."),
            str(english),
        )
        status, said = on_terminal([*build, "--quiet"])
        expect("--quiet is silent on a terminal", not said, repr(said))
        quiet = subprocess.run([*build, "--quiet"], capture_output=True, text=True)
        check("--quiet is silent in a log", quiet.stdout + quiet.stderr)
        json = subprocess.run([*build, "--format", "json"], capture_output=True, text=True)
        expect(
            "JSON stands alone",
            json.stdout.startswith("{") and json.stdout.count("\n") == 1 and not json.stderr,
            json.stdout[:200] + json.stderr,
        )
    finally:
        shutil.rmtree(root, ignore_errors=True)
