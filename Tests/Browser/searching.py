"""Asks the search page of a built site in Chromium, as a reader would; shared by the tests and the benchmark."""
import functools
import http.server
import pathlib
import threading
import urllib.parse

QUERIES = pathlib.Path(__file__).resolve().parents[2] / "Benchmarks/search/queries.tsv"


def serve(folder, prefix=""):
    """Serves `folder` on a free port of this machine, where wanted only below `prefix`."""
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def translate_path(self, path):
            return super().translate_path(path[len(prefix):] if path.startswith(prefix + "/") else "/nothing-here")

        def log_message(self, *_):
            pass
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}{prefix}"


def queries(portal):
    """The class, the query and the wanted address of each line for a portal."""
    lines = [line.split("\t") for line in QUERIES.read_text("utf-8").splitlines() if not line.startswith("#")]
    return [(kind, query, address) for name, kind, query, address in lines if name == portal]


def ask(page, base, query, **filters):
    """Opens the address of a query and waits for its answer."""
    page.goto(f"{base}/tim-kiem/?" + urllib.parse.urlencode({"q": query} | filters))
    answered(page)


def answered(page):
    """Waits until the script has said how much it found."""
    page.locator("#trang_thai:not(:empty)").wait_for()
    page.locator("#ket_qua > li, #khong_thay:not([hidden])").first.wait_for()


def results(page, count=3):
    """The paths of the first results."""
    return [urllib.parse.urlparse(link.get_attribute("href")).path
            for link in page.locator("#ket_qua h2 a").all()[:count]]
