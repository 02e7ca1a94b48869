"""Kills builds at random moments and looks at the site that is served: always a whole one, the old or the new.

Two editions of a portal take turns. A kill falls either anywhere in the run or, for every other build, into its last
part: once the release is complete and changes places with the old one, where a mistake would show. What is checked
depends on the seed alone; where exactly a kill lands, on the machine.
"""
import collections
import os
import pathlib
import random
import shutil
import signal
import subprocess
import tempfile
import time

from checks import build, check, command, difference, scratch, tree
from portal import portal, write

KILLS = 200
SEED = 20261121
ARTICLES = 160
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

    def start(self, edition):
        # Its own group, so that a kill finds everything that the program may have started.
        return subprocess.Popen(command(self.binary, "build", self.editions[edition], output=self.output),
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)

    def is_publishing(self):
        """Whether a release is complete or has just changed places."""
        return (self.work / "next" / ".cchc-manifest").exists() or (self.work / "publishing").exists()

    def phase(self):
        """How far the killed build had come, as its traces tell."""
        if (self.work / "publishing").exists():
            return "while folders changed places"
        if (self.work / "discarded").exists():
            return "while the oldest release was removed"
        if (self.work / "next" / ".cchc-manifest").exists():
            return "with a complete release"
        return "while it wrote" if (self.work / "next").exists() else "before it wrote or after it ended"


def kill_once(site, edition, late, chance):
    """Starts a build and kills it; says whether the kill came in time."""
    process = site.start(edition)
    if late:
        while process.poll() is None and not site.is_publishing():
            pass
        time.sleep(chance.random() * site.seconds * 0.05)
    else:
        time.sleep(chance.random() * site.seconds)
    in_time = process.poll() is None
    if in_time:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    return in_time


def run(binary):
    root = pathlib.Path(tempfile.mkdtemp(dir=scratch()))
    chance = random.Random(SEED)
    phases = collections.Counter()
    torn, lost, in_time, left = [], [], 0, []
    try:
        site = Site(binary, root)
        check("the two editions differ", "" if site.whole[0] != site.whole[1] else "equal")
        served = site.served()
        check("the first edition is served, foreign files and all", "" if served == 0 else "another site")
        started = time.monotonic()
        for number in range(KILLS):
            wanted = 1 - served
            in_time += kill_once(site, wanted, late=number % 2 == 1, chance=chance)
            phases[site.phase()] += 1
            now = site.served()
            if now is None:
                torn.append(number)
                served = wanted
                build(binary, site.editions[wanted], output=site.output)
                continue
            served = now
            if number % 20 == 19:
                # Whatever the kill left, the next build succeeds, shows its own edition and clears up.
                build(binary, site.editions[1 - served], output=site.output)
                if site.served() != 1 - served:
                    lost.append(number)
                served = 1 - served
                rest = sorted(os.listdir(site.work))
                if rest != ["lock", "previous"]:
                    left.append(f"after kill {number}: {rest}")
            if number % 20 == 9 and (site.work / "previous").exists():
                # Going back after a kill shows a whole site too.
                subprocess.run(command(binary, "rollback", site.editions[0], output=site.output), check=False)
                served = site.served()
                if served is None:
                    torn.append(number)
                    served = 0
        seconds = time.monotonic() - started
        check(f"the served site is whole after each of {KILLS} kills", f"torn at {torn}" if torn else "")
        check("the next build always succeeds", f"lost at {lost}" if lost else "")
        check("the next build clears up", "; ".join(left[:3]))
        # A test whose kills all miss would prove nothing.
        check("most kills land inside a build", "" if in_time > KILLS / 2 else f"only {in_time}")
        check("kills land while files are written", "" if phases["while it wrote"] > KILLS / 20 else str(dict(phases)))
        swaps = KILLS - phases["while it wrote"] - phases["before it wrote or after it ended"]
        check("kills land while the release takes its place", "" if swaps > KILLS / 20 else str(dict(phases)))
        print(f"    {in_time} of {KILLS} kills in {seconds:.0f} s: "
              + ", ".join(f"{count} {phase}" for phase, count in phases.most_common()), flush=True)
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
            check(f"two builds at once leave a whole site ({round})", "" if site.served() is not None else "torn")
        check("two builds at once end with 0 or 2", "" if set(endings) <= {0, 2} and endings[0] >= 6 else str(endings))
        build(binary, site.editions[1], output=site.output)
        check("the build after both succeeds", "" if site.served() == 1 else "another site")
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
        check("a change of one article changes some files and not most", "" if 0 < len(changed) < len(after) / 4 else str(len(changed)))
        check("only files whose bytes differ have a new inode or time", difference(dict.fromkeys(changed), dict.fromkeys(touched)) if changed != touched else "")
        import json
        told = json.loads(run.stdout)
        ours = {path for path in changed if path != ".cchc-manifest"}
        check("the build says how many files changed", "" if told["changed"] == len(ours) and told["added"] == told["removed"] == 0
              else f"{told['added']}/{told['changed']}/{told['removed']}, not 0/{len(ours)}/0")
        build(binary, root)
        check("a build without a change touches nothing", "" if stamps() == new else "touched")
    finally:
        shutil.rmtree(root, ignore_errors=True)
