#!/usr/bin/env bash
# build/newcomer.sh [--here]   what somebody does who has git, Python and the .NET SDK: a clean clone, and in it every shell
# command of the README and of docs/install.md as it is written, each with the exit code that stands beside it.
# --here does it in this checkout, and leaves out the tests, which run this.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ "${1:-}" != --here ]; then
    git clone -q . "$work/clone"
    cd "$work/clone"
fi

for document in README.md docs/install.md; do
    inside=
    while IFS= read -r line; do
        case $line in
            '```sh') inside=1; continue ;;
            '```') inside=; continue ;;
        esac
        if [ -z "$inside" ] || [ -z "$line" ]; then continue; fi
        command=${line%%# exits *}
        expected=0
        if [ "$command" != "$line" ]; then expected=${line##*# exits }; fi
        case "${1:-} $command" in --here*"dotnet test"*) continue ;; esac

        echo "\$ $command"
        code=0
        bash -c "$command" < /dev/null > "$work/out" 2>&1 || code=$?
        tail -n 1 "$work/out"
        if [ "$code" != "$expected" ]; then
            cat "$work/out"
            echo "$document: ended with $code and not with $expected" >&2
            exit 1
        fi
    done < "$document"
done
echo "every command does what it says"
