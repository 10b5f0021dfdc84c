#!/usr/bin/env bash
# build/try-packages.sh FOLDER...   installs the tool from these folders of packages and runs it on our samples.
set -euo pipefail
version=$(find "$@" -name 'Vamsa.Gate.[0-9]*.nupkg' | head -n 1)
version=${version##*/Vamsa.Gate.}
version=${version%.nupkg}
sources=""
for folder in "$@"; do
    # On Windows a shell and NuGet write a path in two ways.
    folder=$(cd "$folder" && { pwd -W 2>/dev/null || pwd; })
    sources="$sources<add key=\"$folder\" value=\"$folder\" />"
done
cd "$(dirname "$0")/.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
echo "<configuration><packageSources><clear />$sources</packageSources></configuration>" > "$scratch/nuget.config"
export NUGET_PACKAGES=$scratch/restored DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet tool install Vamsa.Gate --version "$version" --tool-path "$scratch" --configfile "$scratch/nuget.config"

"$scratch/vamsa-gate" --version
code=0
"$scratch/vamsa-gate" check tests/cases/scripts > "$scratch/out" || code=$?
tail -n 1 "$scratch/out"
if [ "$code" != 1 ] || ! grep -q VG101 "$scratch/out"; then
    echo "the samples were not blocked: exit code $code" >&2
    exit 1
fi
