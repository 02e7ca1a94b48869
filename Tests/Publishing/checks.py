"""Counting checks, running the program, reading trees: what all tests of publishing share."""

import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
TODAY = "2026-11-21"
passed, failed = 0, 0


def check(name, fault=""):
    """Counts one check; `fault` is empty where it passed."""
    global passed, failed
    if fault:
        failed += 1
        print(f"✘ {name}\n    {fault}", flush=True)
    else:
        passed += 1


def expect(name, holds, found=""):
    """Counts one check; where it does not hold, tells what was found instead."""
    check(name, "" if holds else f"found {found}")


def scratch():
    """A folder for short-lived files: in memory where the machine has one."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def command(binary, verb, portal, *more, output=None, today=TODAY):
    """The command line of a build or a rollback that says nothing."""
    place = ["--output", str(output)] if output else []
    return [binary, verb, "--source", str(portal), "--today", today, "--quiet", *place, *more]


def build(binary, portal, *more, output=None, today=TODAY, env=None, cwd=None):
    """Builds a portal to the end; an unwanted exit ends the test with what was said."""
    run = subprocess.run(
        command(binary, "build", portal, *more, output=output, today=today),
        capture_output=True,
        text=True,
        env=env,
        cwd=cwd,
    )
    if run.returncode != 0:
        raise SystemExit(f"build of {portal} ended with {run.returncode}:\n{run.stderr[:2000]}")
    return run


def tree(folder):
    """Every file below a folder with its bytes; a link with where it leads."""
    files = {}
    stack = [str(folder)]
    while stack:
        with os.scandir(stack.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    stack.append(entry.path)
                elif entry.is_symlink():
                    files[os.path.relpath(entry.path, folder)] = os.readlink(entry.path).encode()
                else:
                    with open(entry.path, "rb") as file:
                        files[os.path.relpath(entry.path, folder)] = file.read()
    return files


def difference(one, other):
    """In which files two trees differ, in a few words; empty where they are the same."""
    paths = sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))
    return f"{len(paths)} files differ: {', '.join(paths[:5])}" if paths else ""
