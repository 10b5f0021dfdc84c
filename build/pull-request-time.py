#!/usr/bin/env python3
"""Time of `vamsa-gate check --base HEAD^1` for a change of ten files in a repository of 5,000.

    build/pull-request-time.py [COMMAND...]     default: the release build of this repository

The repository is made in a temporary folder: 4,000 scripts of some 80 lines that import one of 1,000 modules; every
tenth script trains a model. The change edits five scripts and five modules, so that scripts which did not change are
judged too. Prints each of ten runs, and exits with 1 when the median is above one second.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

SCRIPTS, MODULES, RUNS, LIMIT = 4000, 1000, 10, 1.0

FILLER = "".join(
    f"""

def step_{i}(frame, factor={i}):
    # One of the things that scripts are full of.
    total = frame["amount"].sum() * factor
    for name in ["amount", "count", "rate"]:
        print(name, total, frame[name].mean())
    return frame
"""
    for i in range(8)
)

MODULE = '''"""Features of one kind."""
LEFT_OUT = ["member_no"]


def prepare(frame):
    frame = frame.dropna()
    return frame.drop(columns=LEFT_OUT)
'''

SCRIPT = """import pandas as pd
from sklearn.linear_model import LogisticRegression

from lib.part{part:02d}.features_{module:04d} import prepare
{filler}

frame = prepare(pd.read_csv("data/people_{number:04d}.csv", usecols=["age", "amount", "count", "rate", "member_no", "target"]))
"""

FIT = """X = frame.drop(columns=["target"])
LogisticRegression().fit(X, frame["target"])
"""

POLICY = """version: 1
rules:
  - { id: identifiers, columns: ["*_no"] }
"""


def write(root, path, text):
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def git(root, *arguments):
    subprocess.run(
        ["git", "-c", "user.name=t", "-c", "user.email=t@t", *arguments], cwd=root, check=True, stdout=subprocess.DEVNULL
    )


def module_path(number):
    return f"lib/part{number % 20:02d}/features_{number:04d}.py"


def script_path(number):
    return f"models/team{number % 40:02d}/train_{number:04d}.py"


def make(root):
    write(root, ".vamsa/policy.yml", POLICY)
    for number in range(MODULES):
        write(root, module_path(number), MODULE + FILLER)
    for number in range(SCRIPTS):
        module = number % MODULES
        text = SCRIPT.format(part=module % 20, module=module, filler=FILLER, number=number)
        write(root, script_path(number), text + (FIT if number % 10 == 0 else "print(frame.describe())\n"))
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "base")
    for number in range(5):
        path = root / module_path(number * 10)
        path.write_text(path.read_text().replace('["member_no"]', "[]"))
        path = root / script_path(number * 100 + 50)
        path.write_text(path.read_text().replace('"age", ', ""))
    git(root, "commit", "-qam", "change")


def main():
    here = pathlib.Path(__file__).resolve().parent.parent
    command = sys.argv[1:] or [str(here / "artifacts/bin/Vamsa.Gate.Cli/release/vamsa-gate")]
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        make(root)
        times = []
        for _ in range(RUNS + 1):
            start = time.perf_counter()
            run = subprocess.run([*command, "check", "--base", "HEAD^1"], cwd=root, capture_output=True, text=True)
            times.append(time.perf_counter() - start)
        if run.returncode != 1 or run.stderr:
            sys.exit(f"the change must be blocked, and it ended with {run.returncode}: {run.stderr or run.stdout[-500:]}")
        print(run.stdout.splitlines()[-1])
        print(" ".join(f"{seconds:.2f}" for seconds in times[1:]), f"s on {os.cpu_count()} cores")
        median = statistics.median(times[1:])
        print(f"median {median:.2f} s, limit {LIMIT} s")
        sys.exit(median > LIMIT)


if __name__ == "__main__":
    main()
