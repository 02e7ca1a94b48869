"""Judges what is published from outside, through the program alone.

    run.py BINARY [TEST…]

Kills builds and looks at the served site; compares whole trees; reads feeds and site maps with parsers of others.
Prints "N passed, M failed" and exits 1 on a failure.
"""

import os
import sys

import checks
import crash
import feeds
import progress
import sameness
import servers

TESTS = {
    "crash": crash.run,
    "both": crash.both_at_once,
    "changes": crash.only_changes,
    "sameness": sameness.run,
    "example": sameness.example,
    "feeds": feeds.run,
    "servers": servers.run,
    "progress": progress.run,
}


def main():
    binary = os.path.abspath(sys.argv[1])
    for name in sys.argv[2:] or TESTS:
        TESTS[name](binary)
    print(f"publishing: {checks.passed} passed, {checks.failed} failed")
    sys.exit(1 if checks.failed else 0)


main()
