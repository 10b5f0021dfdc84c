"""build/policy-load-time.py TOOL [RUNS]   how long a policy takes to be read in a process that begins with it.

`TOOL policy check` on a policy that says nothing, on one with every current pack, and on one as large as a bank may have;
in turns, so that a busy moment of the machine falls on all. What a policy costs is the difference to the empty one: the
start of the process is not its doing. Time of the processor beside that of the clock, since it depends less on what else
runs. Prints a Markdown table.
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

PACKS_MAY_TAKE = 10  # ms


def policies(tool):
    listed = subprocess.run([tool, "policy", "packs"], capture_output=True, text=True, check=True).stdout
    packs = re.findall(r"^(\S+@\S+) +current ", listed, re.MULTILINE)
    every = "version: 1\npacks:\n" + "".join(f"  - {pack}\n" for pack in packs)
    columns = ", ".join(f"c{column}: none" for column in range(40))
    bank = (
        every
        + "scopes:\n" + "".join(f'  - {{ name: s{i}, paths: ["models/s{i}/**"], unresolved: {{ open: deny }} }}\n' for i in range(20))
        + "rules:\n" + "".join(f'  - {{ id: r{i}, columns: [c{i}, "d{i}_*"], scopes: [s{i % 20}], message: No such column. }}\n' for i in range(100))
        + "datasets:\n" + "".join(f"  - {{ name: t{i}, match: {{ tables: [dwh.t{i}] }}, columns: {{ {columns} }} }}\n" for i in range(50))
    )
    return {
        "`version: 1` alone": "version: 1\n",
        f"{len(packs)} packs": every,
        f"{len(packs)} packs, 100 rules, 50 datasets of 40 columns": bank,
    }


def run(arguments, nowhere):
    """Milliseconds of the clock and of the processor."""
    start = time.perf_counter()
    process = os.posix_spawn(
        arguments[0], arguments, os.environ,
        file_actions=[(os.POSIX_SPAWN_DUP2, nowhere, 1), (os.POSIX_SPAWN_DUP2, nowhere, 2)])
    _, status, used = os.wait4(process, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(arguments)} ended with {os.waitstatus_to_exitcode(status)}")
    return (time.perf_counter() - start) * 1000, (used.ru_utime + used.ru_stime) * 1000


def main():
    tool = os.path.abspath(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 40
    with tempfile.TemporaryDirectory() as folder, open(os.devnull, "wb") as nowhere:
        commands = {}
        for name, text in policies(tool).items():
            path = os.path.join(folder, f"{len(commands)}.yml")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            commands[name] = [tool, "policy", "check", path]
        times = {name: [] for name in commands}
        for _ in range(runs + 2):
            for name, command in commands.items():
                times[name].append(run(command, nowhere.fileno()))
    print("| policy | process | processor | the policy alone | processor | may take |")
    print("|---|---|---|---|---|---|")
    empty = None
    for name, taken in times.items():
        wall, processor = (statistics.median(column) for column in zip(*taken[2:]))
        empty = empty or (wall, processor)
        alone = "| | |" if name.startswith("`") else f"| {wall - empty[0]:.1f} ms | {processor - empty[1]:.1f} ms |"
        limit = f" {PACKS_MAY_TAKE} ms |" if name.endswith("packs") else " |"
        print(f"| {name} | {wall:.1f} ms | {processor:.1f} ms {alone}{limit}")


main()
