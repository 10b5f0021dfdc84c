using System.IO.Compression;
using System.Runtime.InteropServices;
using Vamsa.Gate.Package.Tests;
using Vamsa.Gate.Tests;

[assembly: AssemblyFixture(typeof(Packages))]

namespace Vamsa.Gate.Package.Tests;

/// <summary>The packages of this checkout, made once as a release makes them: from a clean clone that has a version's tag.</summary>
public sealed class Packages : IDisposable
{
    /// <summary>Of the tag <c>v1.2.3</c>, which the clone carries.</summary>
    public const string Version = "1.2.3";

    private readonly Lazy<string> _clone;
    private readonly Lazy<string> _managed;
    private readonly Lazy<string> _native;
    private readonly Lazy<string> _tool;

    public Packages()
    {
        _clone = new Lazy<string>(() => Clone("clone"));
        _managed = new Lazy<string>(() => PackHere(WithImages));
        _native = new Lazy<string>(() => PackHere(Quick, RuntimeInformation.RuntimeIdentifier));
        _tool = new Lazy<string>(Install);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("vamsa packages ").FullName;

    internal string Checkout => _clone.Value;

    /// <summary>What these tests install and restore stays out of the user's own folders.</summary>
    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(Folder, "restored"),
    };

    /// <summary>The folder of packages, with the MSBuild package and the tool for <c>any</c> in it.</summary>
    internal string Managed => _managed.Value;

    /// <summary>The tool as it is installed on this platform: a native program.</summary>
    internal string Tool => _tool.Value;

    /// <summary>The tool for <c>any</c>, unpacked: what follows <c>dotnet</c>.</summary>
    internal string AnyTool
    {
        get
        {
            var folder = Path.Combine(Folder, "any");
            if (!Directory.Exists(folder))
                ZipFile.ExtractToDirectory(Path.Combine(Managed, $"Vamsa.Gate.any.{Version}.nupkg"), folder);
            return Path.Combine(folder, "tools", "net10.0", "any", "vamsa-gate.dll");
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>
    /// The commit was analyzed when it was built; building it again for a test need not, and then builds less again. Nor has
    /// the tool for any machine images, which take the longest, but where they are looked at: those of this platform.
    /// </summary>
    internal static readonly Dictionary<string, string> Quick = new() { ["RunAnalyzers"] = "false", ["ReadyToRunPlatforms"] = "none" };

    private static readonly Dictionary<string, string> WithImages = new(Quick) { ["ReadyToRunPlatforms"] = RuntimeInformation.RuntimeIdentifier };

    /// <summary>Null where a native tool can be made; else why it cannot.</summary>
    internal static string? WhyNotNative =>
        OperatingSystem.IsLinux() && !OnPath("clang") && !OnPath("gcc")
            ? "NativeAOT needs a linker: install clang or gcc" : null;

    /// <summary>A second clone of the same commit elsewhere packs what the first did; without images.</summary>
    internal string PackElsewhere()
    {
        var feed = Path.Combine(Folder, "feed elsewhere");
        Pack(CloneAgain("elsewhere"), Quick, feed);
        return feed;
    }

    /// <summary>Sources from the feed only: nothing else is asked for a package of ours.</summary>
    internal void WriteSources(string folder, bool others = false) => Shell.Write(folder, "nuget.config", $"""
        <configuration>
          <packageSources>
            {(others ? "" : "<clear />")}
            <add key="packed" value="{Managed}" />
          </packageSources>
        </configuration>
        """);

    internal Outcome Dotnet(string folder, params IEnumerable<string> arguments) => Shell.Run(folder, Environment, "dotnet", arguments);

    private string CloneAgain(string name)
    {
        var clone = Path.Combine(Folder, name);
        Shell.Run(Folder, new Dictionary<string, string>(), "git", "clone", "-q", Checkout, clone).Ends(0);

        // Where a clone comes from is no part of the commit, and SourceLink writes it down.
        Shell.Run(clone, new Dictionary<string, string>(), "git", "remote", "remove", "origin").Ends(0);
        return clone;
    }

    private string Clone(string name)
    {
        var clone = Path.Combine(Folder, name);
        foreach (var path in Repository.Files)
        {
            var target = Path.Combine(clone, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.At(path), target);
        }

        // The same commit wherever it is made.
        var dates = new Dictionary<string, string> { ["GIT_AUTHOR_DATE"] = "2026-01-01T00:00:00Z", ["GIT_COMMITTER_DATE"] = "2026-01-01T00:00:00Z" };
        string[][] commands = [["init", "-q"], ["add", "-A"], ["-c", "user.name=t", "-c", "user.email=t@t", "commit", "-qm", "copy"], ["tag", $"v{Version}"]];
        foreach (var command in commands) Shell.Run(clone, dates, "git", command).Ends(0);
        return clone;
    }

    /// <summary>By the commands of docs/install.md, into the folder that stands there.</summary>
    private string PackHere(Dictionary<string, string> environment, params string[] platform)
    {
        Pack(Checkout, environment, ["packages", .. platform]);
        return Path.Combine(Checkout, "packages");
    }

    private string Install()
    {
        var folder = Path.Combine(Folder, "installed");
        Directory.CreateDirectory(folder);
        WriteSources(folder);
        Assert.Equal(Managed, _native.Value);
        Dotnet(folder, "tool", "install", "Vamsa.Gate", "--version", Version, "--tool-path", folder, "--configfile", "nuget.config").Ends(0);
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "vamsa-gate.exe" : "vamsa-gate");
    }

    private static void Pack(string clone, Dictionary<string, string> environment, params string[] arguments) =>
        Shell.Run(clone, environment, "bash", ["build/pack.sh", .. arguments]).Ends(0);

    private static bool OnPath(string program) =>
        (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
