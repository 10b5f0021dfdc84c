"""ast.parse over the files of a list: one row of the table."""
import ast
import platform
import sys
import time
import warnings

warnings.simplefilter("ignore")
sources, size = [], 0
for path in open(sys.argv[1], encoding="utf-8").read().split("\n"):
    if path:
        with open(path, "rb") as file:
            data = file.read()
        sources.append(data.decode("utf-8"))
        size += len(data)

walls, cpus = [], []
for _ in range(int(sys.argv[2])):
    cpu, wall = time.process_time(), time.perf_counter()
    for source in sources:
        ast.parse(source)
    walls.append(time.perf_counter() - wall)
    cpus.append(time.process_time() - cpu)
walls.sort()
mb = size / 1e6
print("CPython %s ast.parse\t%d\t%.1f\t%.1f\t%.1f\t%.1f\t-" % (
    platform.python_version(), len(sources), mb, mb / walls[0], mb / walls[len(walls) // 2], mb / min(cpus)))
