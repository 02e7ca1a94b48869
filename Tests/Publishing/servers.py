"""Runs real web servers with the rule files of a site and asks them for what the rules promise.

A server that is not installed is left out and said so; `.ci/install-browser-tools` installs all three.
"""

import gzip
import http.client
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time

from lxml import etree

from checks import build, check, expect, scratch, tree
from portal import article, portal, write

SITE = "Tên: Cải cách\nCơ quan: UBND xã Thử\nĐịa chỉ: https://example.vn/\nNén: gzip, brotli\nMáy chủ: apache, iis\n"
# Former addresses as editors may write them: plain ones get a rule, strange ones must not become code.
FORMER = '[/cu/tin-cu/, /cu/bai.aspx, "/la/a;b{c}$d\'(e)/"]'
TARGET = "/tin-tuc/2026/03/tin-moi/"


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def nginx(work, site, port):
    (work / "nginx.conf").write_text(f"""
daemon off; master_process off; pid {work}/pid; error_log stderr;
events {{}}
http {{
  include /etc/nginx/mime.types; access_log off; client_body_temp_path {work}/a; proxy_temp_path {work}/b;
  fastcgi_temp_path {work}/c; uwsgi_temp_path {work}/d; scgi_temp_path {work}/e;
  server {{ listen 127.0.0.1:{port}; root {site}; include {site}/.may-chu/nginx.conf; }}
}}
""")
    return ["nginx", "-c", f"{work}/nginx.conf", "-e", "stderr"]


def apache(work, site, port):
    modules = pathlib.Path("/usr/lib/apache2/modules")
    wanted = ["mpm_event", "authz_core", "dir", "mime", "headers", "alias", "rewrite", "env", "setenvif"]
    load = "\n".join(
        f"LoadModule {name}_module {modules}/mod_{name}.so" for name in wanted if (modules / f"mod_{name}.so").exists()
    )
    user = "User nobody\nGroup nogroup\n" if os.geteuid() == 0 else ""
    (work / "apache.conf").write_text(f"""
ServerRoot {work}
PidFile {work}/pid
Listen 127.0.0.1:{port}
ServerName localhost
ErrorLog {work}/log
{load}
{user}TypesConfig /etc/mime.types
DocumentRoot {site}
<Directory {site}>
  AllowOverride All
  Require all granted
</Directory>
""")
    return ["apache2", "-X", "-f", f"{work}/apache.conf"]


def caddy(work, site, port):
    (work / "Caddyfile").write_text(f"""{{
  admin off
  auto_https off
}}
http://127.0.0.1:{port} {{
  root * {site}
  import {site}/.may-chu/caddy.conf
}}
""")
    return ["caddy", "run", "--config", f"{work}/Caddyfile", "--adapter", "caddyfile"]


def ask(port, path, **headers):
    for _ in range(100):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        except ConnectionRefusedError:
            time.sleep(0.1)
    raise SystemExit(f"no server answers at port {port}")


def judge(name, port, place):
    """What every server must answer."""
    status, headers, body = ask(port, "/")
    expect(f"{name}: the home page", status == 200 and body == place["index.html"], f"{status}, {len(body)} bytes")
    expect(
        f"{name}: the home page is HTML in UTF-8",
        headers["Content-Type"].lower().replace(" ", "") == "text/html;charset=utf-8",
        headers["Content-Type"],
    )
    expect(
        f"{name}: a strict policy stands in the header",
        "default-src 'self'" in headers.get("Content-Security-Policy", "")
        and "unsafe" not in headers["Content-Security-Policy"],
        str(headers.get("Content-Security-Policy")),
    )
    expect(f"{name}: types are not guessed", headers.get("X-Content-Type-Options") == "nosniff", "missing")
    expect(
        f"{name}: pages are asked for each time",
        headers.get_all("Cache-Control") == ["no-cache"],
        str(headers.get_all("Cache-Control")),
    )
    asset = next(path for path in sorted(place) if path.startswith("tai-nguyen/") and path.endswith(".css"))
    status, headers, body = ask(port, "/" + asset)
    expect(
        f"{name}: assets are kept for ever",
        status == 200 and headers.get_all("Cache-Control") == ["public, max-age=31536000, immutable"],
        f"{status} {headers.get_all('Cache-Control')}",
    )
    expect(f"{name}: assets carry the policy too", headers.get("Content-Security-Policy"), "missing")
    for former in ("/cu/tin-cu/", "/cu/bai.aspx"):
        status, headers, _ = ask(port, former)
        where = (
            (headers.get("Location") or "").removeprefix(f"http://127.0.0.1:{port}").removeprefix("http://localhost")
        )
        expect(
            f"{name}: {former} leads on for good",
            (status, where) == (301, TARGET),
            f"{status} {headers.get('Location')}",
        )
    status, headers, body = ask(port, "/khong-co/")
    expect(
        f"{name}: what is not there is answered by our page, with 404",
        status == 404 and body == place["404.html"],
        f"{status}, {len(body)} bytes",
    )
    expect(
        f"{name}: hidden files are not shown",
        [ask(port, path)[0] for path in ("/.may-chu/nginx.conf", "/.cchc-manifest")] in ([404, 404], [403, 403]),
        "shown",
    )
    status, _, body = ask(port, "/.well-known/security.txt")
    expect(f"{name}: .well-known is shown", (status, body) == (200, b"Contact"), str(status))
    status, headers, body = ask(port, "/tin-tuc/", **{"Accept-Encoding": "gzip"})
    unpacked = gzip.decompress(body) if headers.get("Content-Encoding") == "gzip" else b""
    expect(
        f"{name}: a page goes out as the compressed copy",
        status == 200 and unpacked == place["tin-tuc/index.html"] and body == place["tin-tuc/index.html.gz"],
        f"{status} {headers.get('Content-Encoding')} {len(body)}",
    )
    expect(
        f"{name}: a compressed page is still HTML and varies",
        headers["Content-Type"].startswith("text/html") and "Accept-Encoding" in headers.get("Vary", ""),
        f"{headers['Content-Type']} {headers.get('Vary')}",
    )
    if name != "nginx":
        status, headers, body = ask(port, "/tin-tuc/", **{"Accept-Encoding": "gzip, br"})
        expect(
            f"{name}: Brotli comes first",
            headers.get("Content-Encoding") == "br" and body == place["tin-tuc/index.html.br"],
            str(headers.get("Content-Encoding")),
        )
    status, headers, body = ask(port, "/" + asset, **{"Accept-Encoding": "gzip"})
    expect(
        f"{name}: a compressed asset is still kept for ever",
        headers.get_all("Cache-Control") == ["public, max-age=31536000, immutable"]
        and headers["Content-Type"].startswith("text/css"),
        f"{headers.get_all('Cache-Control')} {headers['Content-Type']}",
    )
    status, headers, _ = ask(port, "/feed.json")
    expect(
        f"{name}: the JSON feed has a JSON type",
        status == 200 and "json" in headers["Content-Type"],
        f"{status} {headers['Content-Type']}",
    )


def iis(place):
    """IIS runs elsewhere: the file is judged as XML, by what its schema asks for."""
    root = etree.fromstring(place["web.config"])
    expect(
        "IIS: the file in the root and the one to copy are the same",
        place["web.config"] == place[".may-chu/web.config"],
        "differ",
    )
    former = {add.get("key"): add.get("value") for add in root.iterfind(".//rewriteMap/add")}
    expect(
        "IIS: former addresses are in the map", former == {"/cu/tin-cu/": TARGET, "/cu/bai.aspx": TARGET}, str(former)
    )
    names = {add.get("name") for add in root.iterfind("./system.webServer/httpProtocol/customHeaders/add")}
    expect(
        "IIS: the headers are there",
        {"Content-Security-Policy", "X-Content-Type-Options", "Cache-Control"} <= names,
        str(names),
    )
    long = root.find("./location[@path='tai-nguyen']//add[@name='Cache-Control']")
    expect("IIS: assets are kept for ever", long is not None and "immutable" in long.get("value"), "missing")


def run(binary):
    root = pathlib.Path(tempfile.mkdtemp(dir=scratch()))
    root.chmod(0o755)
    try:
        files = {
            "content/site.yaml": SITE,
            "content/tin-tuc/moi.md": article("Tin mới", "05/03/2026", "Mới.", Đường_dẫn_cũ=FORMER),
        }
        write(root, portal(30, 3, former=False) | files)
        build(binary, root)
        site = root / "public"
        write(site, {".well-known/security.txt": "Contact"})
        place = tree(site)
        expect(
            "a strange former address has its page and no rule",
            any(path.startswith("la/a;b{c}") for path in place)
            and all(
                b"a;b" not in place[f".may-chu/{name}"]
                for name in ("nginx.conf", "apache.conf", "caddy.conf", "web.config")
            ),
            "else",
        )
        iis(place)
        for name, start in (("nginx", nginx), ("apache2", apache), ("caddy", caddy)):
            if shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin") is None:
                print(f"    {name} is not installed: its rules were not tried", flush=True)
                continue
            work = root / name
            work.mkdir()
            work.chmod(0o777)
            port = free_port()
            with open(work / "out", "wb") as out:
                server = subprocess.Popen(
                    start(work, site, port),
                    stdout=out,
                    stderr=out,
                    env=os.environ
                    | {
                        "PATH": os.environ["PATH"] + ":/usr/sbin",
                        "HOME": str(work),
                        "XDG_DATA_HOME": str(work),
                        "XDG_CONFIG_HOME": str(work),
                    },
                )
            try:
                time.sleep(0.3)
                if server.poll() is not None:
                    check(f"{name} starts with the rules", (work / "out").read_text()[-600:])
                    continue
                judge(name, port, place)
            finally:
                server.terminate()
                server.wait()
    finally:
        shutil.rmtree(root, ignore_errors=True)
