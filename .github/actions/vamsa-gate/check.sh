#!/usr/bin/env bash
# Runs the gate once and keeps its reports; the verdict is given in a later step, when it is known whether code scanning
# took the SARIF file. Exits with 0 after any verdict.
set -euo pipefail
cd "$GATE_WORKING_DIRECTORY"

# The checkout may belong to another user, as in a container.
git() { command git -c safe.directory='*' "$@"; }

say_error() { echo "::error::$1"; }

ensure() { # COMMIT: it is here, or can be fetched alone
    git cat-file -e "$1^{commit}" 2>/dev/null || git fetch --quiet --no-tags --depth=1 origin "$1" 2>/dev/null
}

# The state before the change. A pull request is checked out as a merge, whose first parent is the tip of the base branch;
# a shallow clone knows the parent's name even where it does not have it.
base_of_change() {
    if [ "$GITHUB_EVENT_NAME" != merge_group ] && [ "$(git rev-parse HEAD)" = "${GITHUB_SHA:-}" ]; then
        local parents
        parents=$(git cat-file -p HEAD | sed -n '/^$/q; s/^parent //p')
        if [ "$(wc -l <<< "$parents")" -eq 2 ]; then head -n 1 <<< "$parents"; return; fi
    fi
    if [ -n "$GATE_BASE_SHA" ] && ensure "$GATE_BASE_SHA"; then
        # Where the branch left its base; in a shallow clone there may be no such commit.
        git merge-base "$GATE_BASE_SHA" HEAD 2>/dev/null || echo "$GATE_BASE_SHA"
        return
    fi
    echo "$GATE_BASE_SHA"
}

case "$GATE_SCOPE" in
    all) changed=false ;;
    changed) changed=true ;;
    auto) case "$GITHUB_EVENT_NAME" in pull_request | merge_group) changed=true ;; *) changed=false ;; esac ;;
    *) say_error "the input 'scope' is auto, changed or all"; exit 2 ;;
esac

reports=$(mktemp -d "$RUNNER_TEMP/vamsa-gate.XXXXXX")
sarif=$reports/vamsa-gate.sarif
[ -z "$GATE_SARIF_FILE" ] || sarif=$(realpath -m -- "$GATE_SARIF_FILE")
arguments=(--output "text=$reports/text" --output "github=$reports/github" --output "markdown=$reports/markdown" --output "sarif=$sarif")
[ -z "$GATE_HTML_REPORT" ] || arguments+=(--output "html=$(realpath -m -- "$GATE_HTML_REPORT")")
[ -z "$GATE_POLICY" ] || arguments+=("--policy=$GATE_POLICY")
[ -z "$GATE_POLICY_FROM" ] || arguments+=("--policy-from=$GATE_POLICY_FROM")
base=
if [ "$changed" = true ]; then
    base=$(base_of_change)
    if [ -z "$base" ] || ! ensure "$base"; then
        say_error "the commit before the change is not in this checkout: set 'fetch-depth: 2' at actions/checkout"
        exit 2
    fi
    arguments+=("--base=$base")
fi
paths=()
while IFS= read -r path; do [ -z "$path" ] || paths+=("$path"); done <<< "$GATE_PATHS"

code=0
"$GATE_COMMAND" check "${arguments[@]}" -- "${paths[@]}" > /dev/null 2> "$reports/messages" || code=$?
case $code in 0) conclusion=passed ;; 1) conclusion=blocked ;; 4) conclusion=blind ;; *) conclusion=error ;; esac

# What was said holds names of files: no line of it may be a command.
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "::stop-commands::$token"
cat "$reports/messages"
echo "::$token::"

# The policy that judged: of the base where there is one.
policy=${GATE_POLICY:-.vamsa/policy.yml}
if [ -n "$base" ] && [[ "${GATE_POLICY_FROM:-base}" = base ]] && git cat-file -e "$base:$policy" 2>/dev/null; then
    policy_sha=$(git cat-file blob "$base:$policy" | sha256sum | cut -d ' ' -f 1)
elif [ -f "$policy" ]; then
    policy_sha=$(sha256sum < "$policy" | cut -d ' ' -f 1)
else
    policy_sha=built-in
fi

findings=0 blocking=0 upload=false
if [ "$conclusion" = error ]; then
    # Nothing is uploaded of a run that did not end well: what is missing in it would be closed as fixed.
    sarif=
else
    # passed: 0 deny, 1 warn, 0 note; …
    read -r deny warn note <<< "$(tail -n 1 "$reports/text" | sed -nE 's/.*: ([0-9]+) deny, ([0-9]+) warn, ([0-9]+) note;.*/\1 \2 \3/p')"
    findings=$((deny + warn + note)) blocking=$deny
    [ "$GATE_UPLOAD" = false ] || upload=true
    [ "$GATE_SUMMARY" != true ] || cat "$reports/markdown" >> "$GITHUB_STEP_SUMMARY"
fi

{
    echo "conclusion=$conclusion"
    echo "exit-code=$code"
    echo "findings=$findings"
    echo "blocking=$blocking"
    echo "reports=$reports"
    echo "sarif-file=$sarif"
    echo "policy-sha=$policy_sha"
    echo "upload=$upload"
} >> "$GITHUB_OUTPUT"
