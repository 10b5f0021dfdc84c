#!/usr/bin/env bash
# build/pack.sh FOLDER [PLATFORM]   packages of this commit, as a release makes them; the version is that of its tag.
#
# Without a platform: the MSBuild package, the tool for any machine with .NET, and the package that leads to the tools.
# With one (linux-x64, win-arm64, …): the native tool, which has to be made on that platform and needs its linker; and
# beside it PLATFORM.runtime, the runtime that was linked into it and the hash of its package, for build/sbom.py.
set -euo pipefail
mkdir -p "$1"
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
export CI=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

pack() { dotnet pack "$@" -c Release -v q -o "$folder"; }

if [ $# -gt 1 ]; then
    pack src/Vamsa.Gate.Cli -r "$2"
    runtime=microsoft.netcore.app.runtime.nativeaot.$2
    version=$(dotnet msbuild src/Vamsa.Gate.Cli -getProperty:BundledNETCoreAppPackageVersion | tr -d '\r')
    packages=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: *//' | tr -d '\r')
    echo "$2 $version $(cat "$packages/$runtime/$version/$runtime.$version.nupkg.sha512")" > "$folder/$2.runtime"
else
    pack src/Vamsa.Gate.MSBuild
    pack src/Vamsa.Gate.Cli -r any
    pack src/Vamsa.Gate.Cli
fi
