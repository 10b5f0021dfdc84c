#!/usr/bin/env bash
# Finds or installs vamsa-gate and says where it is. Runs outside of the checkout: a pull request's configuration of
# package sources, or of the SDK, must not choose what is installed.
set -euo pipefail

if [ -n "$GATE_COMMAND" ]; then
    command=$(command -v -- "$GATE_COMMAND") || { echo "::error::the input 'command' names no program that can be run"; exit 2; }
else
    version=${GATE_VERSION:-$(cat "$GITHUB_ACTION_PATH/version")}
    if ! [[ "$version" =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]]; then
        echo "::error::the input 'version' is no version such as 1.2.3"
        exit 2
    fi
    folder=$RUNNER_TEMP/vamsa-gate-$version
    cd "$RUNNER_TEMP"
    [ -x "$folder/vamsa-gate" ] || dotnet tool install Vamsa.Gate --version "$version" --tool-path "$folder"
    command=$folder/vamsa-gate
fi

echo "command=$(realpath -- "$command")" >> "$GITHUB_OUTPUT"
