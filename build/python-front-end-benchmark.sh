#!/usr/bin/env bash
# Our lexer and parser beside CPython's, Ruff's and tree-sitter's: one table, one machine, one run, the same files
# (the standard library of python3), one thread, warm.
#   build/python-front-end-benchmark.sh [ROUNDS]
# Needs python3; node and npm for the two WebAssembly parsers, which are left out without them.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 - "$work/files.list" <<'PYTHON'
import ast, pathlib, sys, sysconfig, warnings
warnings.simplefilter("ignore")
library = pathlib.Path(sysconfig.get_path("stdlib"))
with open(sys.argv[1], "w") as out:
    for path in sorted(library.rglob("*.py")):
        if "site-packages" in path.parts or "dist-packages" in path.parts:
            continue
        try:
            path.read_bytes().decode("utf-8")
            ast.parse(path.read_bytes())
        except (SyntaxError, ValueError, UnicodeDecodeError):
            continue  # what one of the parsers refuses would be timed as fast
        out.write(f"{path}\n")
PYTHON

project=tests/Vamsa.Gate.Benchmarks
dotnet build -c Release -v q --nologo "$project" >&2
others=$project/Others
{
  dotnet artifacts/bin/Vamsa.Gate.Benchmarks/release/Vamsa.Gate.Benchmarks.dll row "$work/files.list" "$((rounds * 3))"
  python3 "$others/cpython.py" "$work/files.list" "$rounds"
  if command -v npm > /dev/null; then
    (cd "$work" && npm init -y > /dev/null 2>&1 &&
      npm install --silent --no-audit --no-fund --ignore-scripts @astral-sh/ruff-wasm-nodejs web-tree-sitter tree-sitter-python > /dev/null 2>&1)
    node "$others/ruff.mjs" "$work/files.list" "$rounds" "$work"
    node "$others/tree-sitter.mjs" "$work/files.list" "$rounds" "$work"
  fi
} > "$work/rows"

printf '| parser | files | MB | MB/s, best | MB/s, median | MB/s of processor time | bytes allocated per byte |\n'
printf '|---|--:|--:|--:|--:|--:|--:|\n'
awk -F'\t' '{ printf "| %s | %s | %s | %s | %s | %s | %s |\n", $1, $2, $3, $4, $5, $6, $7 }' "$work/rows"
awk -F'\t' 'NR == 1 { ours = $4; cpu = $6 } NR == 2 { printf "\n%.1f times CPython by the clock, %.1f times by processor time\n", ours / $4, cpu / $6 }' "$work/rows"
