#!/usr/bin/env python3
"""Prints what the packages are made of, as CycloneDX 1.6: build/sbom.py VERSION [PLATFORM.runtime…], after build/pack.sh.

The packages are those that the restore of the two shipped projects resolved, with the hashes it checked. What only a
build uses (analyzers, versioning) is left out. The native tools hold the .NET runtime, of each platform its own; the
others run on the one that is installed. Which package a native tool took its runtime from, only the machine that made it
knows: build/pack.sh wrote it down there, and without that file the runtime has no hash. The same commit, SDK and files give
the same bytes: no time, no random number.
"""
import base64, glob, json, os, re, subprocess, sys, uuid

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROJECTS = ("Vamsa.Gate.Cli", "Vamsa.Gate.MSBuild")


def purl(name, version):
    return f"pkg:nuget/{name}@{version}"


def licence(folder):
    """Of the package's own description; None where it gives a file or an address."""
    for path in glob.glob(os.path.join(folder, "*.nuspec")):
        with open(path, encoding="utf-8-sig") as description:
            found = re.search(r'<license type="expression">([^<]+)</license>', description.read())
            if found:
                return found.group(1)
    return None


def component(name, version, sha512, folder):
    entry = {"type": "library", "bom-ref": purl(name, version), "name": name, "version": version}
    entry["hashes"] = [{"alg": "SHA-512", "content": base64.b64decode(sha512).hex()}]
    expression = licence(folder)
    if expression:
        entry["licenses"] = [{"expression": expression}]
    entry["purl"] = purl(name, version)
    return entry


def read(assets, components, edges):
    """Adds the packages of one project; returns those that it asks for itself."""
    folders = list(assets["packageFolders"])
    libraries = assets["libraries"]
    used = {}
    for target in assets["targets"].values():
        for key, found in target.items():
            if found["type"] == "package" and any(not path.endswith("_._") for path in found.get("runtime", {})):
                used[key] = found
    names = {key.split("/")[0]: key for key in used}
    for key, found in used.items():
        name, version = key.split("/")
        folder = os.path.join(folders[0], libraries[key]["path"])
        components[purl(name, version)] = component(name, version, libraries[key]["sha512"], folder)
        edges.setdefault(purl(name, version), set()).update(
            purl(*names[needed].split("/")) for needed in found.get("dependencies", {}) if needed in names)
    direct = set()
    for framework in assets["project"]["frameworks"].values():
        direct.update(purl(*names[name].split("/")) for name in framework.get("dependencies", {}) if name in names)
        for download in framework.get("downloadDependencies", []):
            # Taken as an assembly, without the packages that only its own build uses (build/Sarif.props).
            name, version = download["name"], download["version"].strip("[]").split(",")[0].strip()
            if not name.startswith("Sarif."):
                continue
            folder = os.path.join(folders[0], name.lower(), version)
            with open(os.path.join(folder, f"{name.lower()}.{version}.nupkg.sha512"), encoding="ascii") as checked:
                components[purl(name, version)] = component(name, version, checked.read().strip(), folder)
            direct.add(purl(name, version))
    return direct


def linked(paths):
    """Hash of the runtime's package by its platform and version, from the files that build/pack.sh wrote."""
    hashes = {}
    for path in paths:
        with open(path, encoding="ascii") as file:
            platform, version, sha512 = file.read().split()
        hashes[platform, version] = base64.b64decode(sha512, validate=True).hex()
    return hashes


def runtimes(hashes):
    """The runtime that the compiler links into each native tool, as the SDK here names it."""
    asked = ["-getProperty:BundledNETCoreAppPackageVersion", "-getProperty:ToolPackageRuntimeIdentifiers"]
    project = os.path.join(ROOT, "src", PROJECTS[0])
    answer = subprocess.run(["dotnet", "msbuild", project, *asked], check=True, capture_output=True, text=True).stdout
    version, platforms = json.loads(answer)["Properties"].values()
    for platform in platforms.split(";"):
        if platform == "any":
            continue
        name = f"Microsoft.NETCore.App.Runtime.NativeAOT.{platform}"
        entry = {"type": "framework", "bom-ref": purl(name, version), "name": name, "version": version,
                 "description": f"The .NET runtime that is part of the native tool for {platform}.",
                 "licenses": [{"expression": "MIT"}], "purl": purl(name, version)}
        sha512 = hashes.pop((platform, version), None)
        if sha512:
            entry["hashes"] = [{"alg": "SHA-512", "content": sha512}]
        yield entry
    if hashes:
        sys.exit(f"another runtime was linked than the SDK here names: {hashes}")


def main():
    version = sys.argv[1]
    components, edges, direct = {}, {}, set()
    for project in PROJECTS:
        with open(os.path.join(ROOT, "artifacts", "obj", project, "project.assets.json"), encoding="utf-8") as assets:
            direct |= read(json.load(assets), components, edges)
    # A project that another one refers to brings its packages along.
    direct |= {ref for ref in components if not any(ref in needs for needs in edges.values())}
    for runtime in runtimes(linked(sys.argv[2:])):
        components[runtime["bom-ref"]] = runtime
        direct.add(runtime["bom-ref"])
    root = purl("Vamsa.Gate", version)
    edges[root] = direct
    for ref in components:
        edges.setdefault(ref, set())
    identity = "\n".join([root, *sorted(components)])
    json.dump({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, identity)}",
        "version": 1,
        "metadata": {"component": {
            "type": "application", "bom-ref": root, "name": "Vamsa.Gate", "version": version,
            "licenses": [{"license": {"id": "MIT"}}], "purl": root}},
        "components": [components[ref] for ref in sorted(components)],
        "dependencies": [{"ref": ref, "dependsOn": sorted(edges[ref])} for ref in sorted(edges)],
    }, sys.stdout, indent=2)
    print()


main()
