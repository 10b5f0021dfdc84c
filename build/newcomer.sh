#!/usr/bin/env bash
# build/newcomer.sh [--here]   what somebody does who has git, Python and the .NET SDK: a clean clone, and in it every shell
# command of the README and of docs/install.md as it is written, each with the exit code that stands beside it. Then the
# other doors in a repository of somebody else's, by what their pages say: the build, the action, pre-commit (if installed).
# --here does it in this checkout, where packages/ has what build/pack.sh makes, and leaves out that, which compiles the native
# tool once more, the tests, which run this, and pre-commit, which has a test of its own.
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
        case "${1:-} $command" in --here*"dotnet test"* | "--here build/pack.sh"*) continue ;; esac

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

# The block of a page that stands below a heading.
block() { # PAGE HEADING LANGUAGE
    awk -v heading="$2" -v fence="\`\`\`$3" '
        $0 == heading { below = 1 } below && $0 == fence { inside = 1; next } inside && $0 == "```" { exit } inside' "$1"
}

says() { # TEXT CODE COMMAND...: it ends with the code and prints the text
    local text=$1 expected=$2 code=0
    shift 2
    echo "\$ $*"
    "$@" < /dev/null > "$work/out" 2>&1 || code=$?
    if [ "$code" != "$expected" ] || { [ -n "$text" ] && ! grep -qF "$text" "$work/out"; }; then
        cat "$work/out"
        echo "ended with $code and not with $expected, or does not say: $text" >&2
        exit 1
    fi
    [ -z "$text" ] || grep -m 1 -F "$text" "$work/out"
}

clone=$PWD
consumer=$work/consumer
mkdir -p "$consumer/models"
cat > "$consumer/models/train.py" << 'SCRIPT'
import pandas as pd
from sklearn.linear_model import LogisticRegression
people = pd.read_csv("people.csv")
LogisticRegression().fit(people[["income", "sex"]], people["target"])
SCRIPT

# The build; its packages are those that were made above.
{
    echo '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>'
    block docs/msbuild.md '# The gate in a build' xml
    echo '</Project>'
} > "$consumer/app.csproj"
echo "<configuration><packageSources><clear /><add key=\"packed\" value=\"$clone/packages\" /></packageSources></configuration>" > "$consumer/nuget.config"
NUGET_PACKAGES=$work/restored says 'vamsa-gate error VG101: column' 1 dotnet build "$consumer"
rm -rf "${consumer:?}"/{app.csproj,nuget.config,obj,bin}

# The action, in the shell of a runner, with the tool that was installed above.
cd "$consumer"
git init -q
git config user.name newcomer
git config user.email newcomer@example.org
git add -A
git commit -qm "A model"
action=$clone/.github/actions/vamsa-gate
export GITHUB_ACTION_PATH=$action GITHUB_EVENT_NAME=push GITHUB_OUTPUT=$work/output GITHUB_STEP_SUMMARY=$work/summary RUNNER_TEMP=$work
export GATE_COMMAND=$clone/tools/vamsa-gate GATE_VERSION='' GATE_POLICY='' GATE_POLICY_FROM='' GATE_PATHS='' GATE_SCOPE=auto GATE_SARIF_FILE='' \
    GATE_UPLOAD=auto GATE_SUMMARY=true GATE_WORKING_DIRECTORY=. GATE_BASE_SHA='' GATE_FAIL_ON=policy GATE_ANNOTATIONS=auto GATE_UPLOADED=failure \
    GATE_HTML_REPORT=$work/report.html
says "" 0 bash "$action/install.sh"
says "" 0 bash "$action/check.sh"
output() { sed -n "s/^$1=//p" "$GITHUB_OUTPUT" | tail -n 1; }
export GATE_CONCLUSION GATE_EXIT_CODE GATE_REPORTS
GATE_CONCLUSION=$(output conclusion) GATE_EXIT_CODE=$(output exit-code) GATE_REPORTS=$(output reports)
says '::error file=models/train.py,line=4,' 1 bash "$action/verdict.sh"
grep -qF 'blocked' "$GITHUB_STEP_SUMMARY"
grep -qF 'VG101' "$work/report.html"

# The hook, of the clone as it was committed.
if [ "${1:-}" != --here ] && command -v pre-commit > /dev/null; then
    block "$clone/docs/continuous-integration.md" '## pre-commit' yaml \
        | sed "s|https://github.com/OWNER/Vamsa.Gate|$clone|; s|VERSION|$(git -C "$clone" rev-parse HEAD)|" > .pre-commit-config.yaml
    export PRE_COMMIT_HOME=$work/pre-commit
    says 'installed at' 0 pre-commit install --install-hooks
    echo '# once more' >> models/train.py
    git add -A
    says 'models/train.py:4:1: VG101 deny: column' 1 git commit -qm "A model that is refused"
fi
echo "every command does what it says"
