#!/usr/bin/env bash
# build/process-benchmark.sh [RUNS]   the whole process, `check` on one typical script with SARIF written: time and memory
# of the native tool and of the one for any machine with .NET, from packages made here; then what a policy costs the native
# one. Needs hyperfine and GNU time.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-30}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

platform=$(dotnet --info | sed -n 's/^ *RID: *//p')
build/pack.sh "$work/feed" >&2
build/pack.sh "$work/feed" "$platform" >&2
unzip -q "$work"/feed/Vamsa.Gate."$platform".*.nupkg -d "$work/native"
unzip -q "$work"/feed/Vamsa.Gate.any.*.nupkg -d "$work/any"
chmod +x "$work/native/tools/any/$platform/vamsa-gate"

script=tests/cases/scripts/credit_scoring.py
row() {
    local name=$1 most=$2 memory=$3
    shift 3
    hyperfine -N --ignore-failure --warmup 3 --runs "$runs" --export-json "$work/times.json" -- "$* check $script --output sarif=$work/out.sarif" > /dev/null 2>&1
    for _ in 1 2 3; do
        /usr/bin/time -v "$@" check "$script" --output "sarif=$work/out.sarif" > /dev/null 2> "$work/time.txt" || true
        sed -n 's/.*Maximum resident set size (kbytes): //p' "$work/time.txt"
    done | sort -n | tail -n 1 > "$work/memory.txt"
    python3 - "$work/times.json" "$work/memory.txt" "$name" "$most" "$memory" <<'PYTHON'
import json, sys
times, memory, name, most, limit = sys.argv[1:]
with open(times) as file:
    result = json.load(file)["results"][0]
with open(memory) as file:
    kilobytes = int(file.read())
print(f"| {name} | {result['median'] * 1000:.0f} ms | {result['min'] * 1000:.0f} ms | {kilobytes / 1024:.0f} MB | {most} ms, {limit} MB |")
PYTHON
}

echo "| tool | median | fastest | memory | may take |"
echo "|---|---|---|---|---|"
row "native, $platform" 100 80 "$work/native/tools/any/$platform/vamsa-gate"
row "any, .NET runtime" 400 – dotnet "$work/any/tools/net10.0/any/vamsa-gate.dll"

echo
python3 build/policy-load-time.py "$work/native/tools/any/$platform/vamsa-gate" "$runs"
