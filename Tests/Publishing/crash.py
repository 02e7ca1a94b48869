"""Kills builds at random moments and looks at the site that is served: always a whole one, the old or the new.

Two editions of a portal take turns. Half of the kills come from outside at a random time. The others fall just before
a random one of the calls that change the file system, half of these where folders change places and a mistake would
show; these depend on the seed alone, however fast the machine is.
"""

import collections
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import tempfile
import time

from checks import build, check, command, difference, expect, scratch, tree
from portal import portal, write

KILLS = 200
SEED = 20261121
ARTICLES = 60
# How many calls from the manifest on are looked at one by one: the journal, the exchange, the first removals.
TAIL = 24
# What others put into the output folder; no build may lose it.
FOREIGN = {".well-known/security.txt": b"Contact: mailto:cchc@example.vn\n", "google0123.html": b"google0123"}


class Site:
    """The two editions, and the one output folder that both are published to."""

    def __init__(self, binary, root):
        self.binary = binary
        self.editions = [root / "mot", root / "hai"]
        self.output = root / "web" / "public"
        self.work = root / "web" / ".cchc-public"
        self.whole = []
        for number, edition in enumerate(self.editions):
            write(edition, portal(ARTICLES, SEED, edition="mới" if number else ""))
            alone = root / f"rieng-{number}"
            start = time.monotonic()
            build(binary, edition, output=alone)
            self.seconds = time.monotonic() - start
            self.whole.append(tree(alone) | FOREIGN)
        build(binary, self.editions[0], output=self.output)
        write(self.output, FOREIGN)

    def served(self):
        """Which edition is served; none if it is not exactly one of them."""
        now = tree(self.output)
        return next((number for number, whole in enumerate(self.whole) if now == whole), None)

    def start(self, edition, env=None):
        # Its own group, so that a kill finds everything that the program may have started.
        return subprocess.Popen(
            command(self.binary, "build", self.editions[edition], "--threads", "2", output=self.output),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=env,
        )

    def traces(self):
        """How far the killed build had come, as what it left tells."""
        if (self.work / "publishing").exists():
            return "while folders changed places"
        if (self.work / "discarded").exists():
            return "while the oldest release was removed"
        if (self.work / "next" / ".cchc-manifest").exists():
            return "with a complete release"
        return "while it wrote" if (self.work / "next").exists() else "before it wrote or after it published"


def killed_by_time(site, edition, chance):
    """Kills a build from outside, at any time of its usual length; says whether it still ran."""
    process = site.start(edition)
    time.sleep(chance.random() * site.seconds)
    in_time = process.poll() is None
    if in_time:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    # A busy machine takes longer, a quiet one less: so that most kills land inside all the same.
    site.seconds *= 1.02 if in_time else 0.9
    return in_time


def killed_at_call(site, edition, library, number, start=None):
    """Kills a build just before a call, counted from its first or from the file `start`; says whether it came so far."""
    counting = {"CCHC_KILL_FROM": start} if start else {}
    process = site.start(edition, env=os.environ | {"LD_PRELOAD": library, "CCHC_KILL_AT": str(number)} | counting)
    return process.wait() == -signal.SIGKILL


def compiled(root):
    """The library that kills at a call; ends the test where there is no compiler, which Swift needs itself."""
    compiler = next((found for found in map(shutil.which, ("cc", "clang", "gcc")) if found), None)
    if compiler is None:
        raise SystemExit("no C compiler found")
    library = str(root / "kill_at_call.so")
    source = pathlib.Path(__file__).with_name("kill_at_call.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, str(source), "-ldl"], check=True)
    return library


def calls(site, edition, library):
    """How many calls a build of this edition over the other makes."""
    told = site.output.parent / "calls"
    site.start(edition, env=os.environ | {"LD_PRELOAD": library, "CCHC_KILL_COUNT": str(told)}).wait()
    return int(told.read_text())


def run(binary):
    root = pathlib.Path(tempfile.mkdtemp(dir=scratch()))
    chance = random.Random(SEED)
    traces = collections.Counter()
    torn, lost, left, in_time, at_calls = [], [], [], 0, 0
    try:
        site = Site(binary, root)
        library = compiled(root)
        expect("the two editions differ", site.whole[0] != site.whole[1], "equal")
        expect("the first edition is served, foreign files and all", site.served() == 0, "another site")
        total = calls(site, 1, library)
        served = site.served()
        expect("the calls of a build are counted", served == 1 and total > 500, f"{total}, serving {served}")
        started = time.monotonic()
        for number in range(KILLS):
            wanted = 1 - served
            if number % 2 == 0:
                in_time += killed_by_time(site, wanted, chance)
            elif number % 4 == 1:
                at_calls += killed_at_call(site, wanted, library, chance.randrange(1, total))
            else:
                at_calls += killed_at_call(site, wanted, library, chance.randrange(1, TAIL), start=".cchc-manifest")
            traces[site.traces()] += 1
            now = site.served()
            if now is None:
                torn.append(number)
                build(binary, site.editions[wanted], output=site.output)
            served = wanted if now is None else now
            if number % 20 == 9 and (site.work / "previous").exists():
                # Going back after a kill shows a whole site too.
                subprocess.run(command(binary, "rollback", site.editions[0], output=site.output), check=False)
                now = site.served()
                if now is None:
                    torn.append(number)
                served = 0 if now is None else now
            if number % 20 == 19:
                # Whatever the kill left, the next build succeeds, shows its own edition and clears up.
                build(binary, site.editions[1 - served], output=site.output)
                if site.served() != 1 - served:
                    lost.append(number)
                served = 1 - served
                rest = sorted(os.listdir(site.work))
                if rest != ["lock", "previous"]:
                    left.append(f"after kill {number}: {rest}")
        seconds = time.monotonic() - started
        expect(f"the served site is whole after each of {KILLS} kills", not torn, f"torn at {torn}")
        expect("the next build always succeeds", not lost, f"lost at {lost}")
        check("the next build clears up", "; ".join(left[:3]))
        # A test whose kills all miss would prove nothing.
        expect("kills by time land inside a build", in_time > KILLS / 20, f"only {in_time}")
        expect("kills at calls land inside a build", at_calls > KILLS / 3, f"only {at_calls}")
        expect("kills land while files are written", traces["while it wrote"] > KILLS / 20, str(dict(traces)))
        swaps = traces["while folders changed places"] + traces["while the oldest release was removed"]
        expect("kills land while releases change places", swaps > KILLS / 20, str(dict(traces)))
        print(
            f"    {in_time} kills by time and {at_calls} at calls, of {KILLS}, in {seconds:.0f} s: "
            + ", ".join(f"{count} {trace}" for trace, count in traces.most_common()),
            flush=True,
        )
    finally:
        shutil.rmtree(root, ignore_errors=True)


def both_at_once(binary):
    """Two builds at the same time: one publishes, the other says so and exits with 2; the site is whole."""
    root = pathlib.Path(tempfile.mkdtemp(dir=scratch()))
    try:
        site = Site(binary, root)
        endings = collections.Counter()
        for round in range(6):
            pair = [site.start(edition) for edition in (0, 1)]
            endings.update(process.wait() for process in pair)
            expect(f"two builds at once leave a whole site ({round})", site.served() is not None, "torn")
        expect("two builds at once end with 0 or 2", set(endings) <= {0, 2} and endings[0] >= 6, str(endings))
        build(binary, site.editions[1], output=site.output)
        expect("the build after both succeeds", site.served() == 1, "another site")
    finally:
        shutil.rmtree(root, ignore_errors=True)


def only_changes(binary):
    """A small change touches only the files that differ, so that rsync sends only those."""
    root = pathlib.Path(tempfile.mkdtemp(dir=scratch()))
    try:
        write(root, portal(60, SEED))
        output = root / "public"

        def stamps():
            return {path: (os.stat(output / path).st_ino, os.stat(output / path).st_mtime_ns) for path in tree(output)}

        build(binary, root)
        before, old = tree(output), stamps()
        page = root / "content/tin-tuc/bai-7.md"
        page.write_text(page.read_text() + "\nThêm một câu.\n")
        run = build(binary, root, "--format", "json")
        after, new = tree(output), stamps()
        changed = {path for path in after if before.get(path) != after[path]}
        touched = {path for path in after if old.get(path) != new[path]}
        expect(
            "a change of one article changes some files and not most",
            0 < len(changed) < len(after) / 4,
            str(len(changed)),
        )
        expect(
            "only files whose bytes differ have a new inode or time",
            not (changed != touched),
            difference(dict.fromkeys(changed), dict.fromkeys(touched)),
        )
        told = json.loads(run.stdout)
        ours = {path for path in changed if path != ".cchc-manifest"}
        expect(
            "the build says how many files changed",
            told["changed"] == len(ours) and told["added"] == told["removed"] == 0,
            f"{told['added']}/{told['changed']}/{told['removed']}, not 0/{len(ours)}/0",
        )
        build(binary, root)
        expect("a build without a change touches nothing", stamps() == new, "touched")
    finally:
        shutil.rmtree(root, ignore_errors=True)
