"""The same content makes the same bytes: whole trees are compared, whatever the machine and the moment."""

import os
import pathlib
import shutil
import subprocess
import tempfile

from checks import ROOT, TODAY, build, check, difference, expect, scratch, tree
from portal import portal, write

SEED = 5
ARTICLES = 80


def environment(**changes):
    """This process's environment with changes; `None` takes a variable away."""
    merged = os.environ | changes
    return {name: value for name, value in merged.items() if value is not None}


def variants(binary, root, files):
    """Builds of the same content under other circumstances: a name, and the tree that came out."""

    def made(name, source, *more, **options):
        output = root / "out" / name.replace(" ", "-").replace("/", "-")
        build(binary, source, *more, output=output, **options)
        return name, tree(output)

    source = root / "nguon"
    write(source, files)
    for threads in (1, 2, 8):
        yield made(f"{threads} threads", source, "--threads", str(threads))
    # A file system gives names back in the order of its own; written in another order, they come in another order.
    for order in (1, 2):
        for place in {scratch(), tempfile.gettempdir()} - {None}:
            with tempfile.TemporaryDirectory(dir=place) as folder:
                write(folder, files, order=order)
                yield made(f"written in order {order} at {place}", folder)
    # The day is an input; the clock, the zone and the language of the machine are not.
    for zone, language in (("Pacific/Kiritimati", "vi_VN.UTF-8"), ("America/Adak", "C"), ("UTC", "tr_TR.UTF-8")):
        yield made(f"in {zone} speaking {language}", source, env=environment(TZ=zone, LANG=language, LC_ALL=language))
    yield made("with an empty environment", source, env={})
    for path in source.rglob("*"):
        os.utime(path, (10_000_000, 10_000_000))
    yield made("with old files", source)
    moved = root / "chỗ khác" / "a b"
    moved.parent.mkdir()
    source.rename(moved)
    yield made("moved to a folder with a blank and diacritics", moved)
    yield made("from within", ".", cwd=moved)
    link = root / "link"
    link.symlink_to(moved)
    yield made("through a link", link)
    # Built over another edition, and back: what stays is taken over, and the bytes are those of a first build.
    again = root / "out" / "again"
    other = root / "other"
    write(other, portal(ARTICLES, SEED, edition="mới"))
    for source in (moved, other, moved):
        build(binary, source, output=again)
    yield "over another edition", tree(again)


def clocks(binary, root, source):
    """The first and the last second of a day in Vietnam, given as `SOURCE_DATE_EPOCH`, are that day."""
    trees = []
    for second in (1795194000, 1795194000 + 86399):
        output = root / f"out-{second}"
        clock = environment(SOURCE_DATE_EPOCH=str(second))
        subprocess.run(
            [binary, "build", "--source", str(source), "--output", str(output), "--quiet"], check=True, env=clock
        )
        trees.append(tree(output))
    return trees


def run(binary):
    root = pathlib.Path(tempfile.mkdtemp(dir=scratch()))
    try:
        files = portal(ARTICLES, SEED)
        files["content/site.yaml"] += "Nén: gzip, brotli\nMáy chủ: apache, iis\n"
        first = None
        for name, made in variants(binary, root, files):
            if first is None:
                first = made
                expect(
                    "the tree has pages, feeds, maps, copies and rules",
                    {
                        "index.html",
                        "rss.xml",
                        "feed.json",
                        "sitemap.xml",
                        "index.html.gz",
                        "index.html.br",
                        ".htaccess",
                        "web.config",
                        ".may-chu/nginx.conf",
                    }
                    <= made.keys(),
                    str(sorted(made)[:40]),
                )
            else:
                check(f"same bytes: {name}", difference(first, made))
        days = clocks(binary, root, root / "link")
        check("same bytes at the first and the last second of a day", difference(*days))
        check(
            "no page tells a path of this machine",
            "".join(path for path, bytes_ in first.items() if str(root).encode() in bytes_)[:200],
        )
    finally:
        shutil.rmtree(root, ignore_errors=True)


def example(binary):
    """The example portal: one thread and eight."""
    with tempfile.TemporaryDirectory(dir=scratch()) as root:
        for threads in ("1", "8"):
            build(binary, ROOT, "--threads", threads, output=f"{root}/{threads}", today=TODAY)
        check("same bytes: the example portal", difference(tree(f"{root}/1"), tree(f"{root}/8")))
