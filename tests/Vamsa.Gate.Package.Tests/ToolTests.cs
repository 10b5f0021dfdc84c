using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Vamsa.Gate.Tests;

namespace Vamsa.Gate.Package.Tests;

/// <summary>The native tool, installed from the packages, against the same code on the .NET runtime.</summary>
public sealed class ToolTests(Packages packages)
{
    private static readonly Dictionary<string, string> Nothing = [];
    private static readonly string[] Extensions = [".py", ".ipynb"];

    [Fact]
    public void The_version_is_the_tags()
    {
        RequireLinker();

        Shell.Run(packages.Folder, Nothing, packages.Tool, "--version").Ends(0).Says($"{Packages.Version}+");
        Shell.Run(packages.Folder, Nothing, "dotnet", packages.AnyTool, "--version").Ends(0).Says($"{Packages.Version}+");
    }

    [Fact]
    public void The_release_tries_what_it_made()
    {
        RequireLinker();
        Assert.NotEmpty(packages.Tool);

        Shell.Run(packages.Checkout, Nothing, "bash", "build/try-packages.sh", packages.Managed).Ends(0).Says("blocked: ");
    }

    /// <summary>As it is written for Linux x64; the tests themselves are not run in a test, and the packages are those of the fixture.</summary>
    [Fact]
    public void A_newcomer_gets_there_by_the_documents_alone()
    {
        RequireLinker();
        Assert.SkipUnless(RuntimeInformation.RuntimeIdentifier == "linux-x64", "docs/install.md names Linux x64");
        Assert.NotEmpty(packages.Tool);
        var packed = File.ReadLines(Repository.At("docs/install.md")).Where(line => line.StartsWith("build/pack.sh", StringComparison.Ordinal));
        Assert.Equal(["build/pack.sh packages", "build/pack.sh packages linux-x64"], packed);

        Shell.Run(packages.Checkout, Packages.Quick, "bash", "build/newcomer.sh", "--here").Ends(0)
            .Says("tools/vamsa-gate check tests/cases/scripts").Says("every command does what it says");
    }

    /// <summary>The hash of the package as it lies in NuGet's cache, taken again.</summary>
    [Fact]
    public void The_bill_of_materials_has_the_hash_of_the_runtime_that_was_linked()
    {
        RequireLinker();
        Repository.Require("python3");
        Assert.NotEmpty(packages.Tool);
        var platform = RuntimeInformation.RuntimeIdentifier;
        var written = Path.Combine(packages.Managed, $"{platform}.runtime");

        using var bill = JsonDocument.Parse(Shell.Run(packages.Checkout, Nothing, "python3", "build/sbom.py", Packages.Version, written).Ends(0).Output);

        var runtimes = bill.RootElement.GetProperty("components").EnumerateArray().Where(component => component.GetProperty("type").GetString() == "framework").ToList();
        var linked = Assert.Single(runtimes, component => component.TryGetProperty("hashes", out _));
        var (name, version) = (linked.GetProperty("name").GetString()!.ToLowerInvariant(), linked.GetProperty("version").GetString()!);
        Assert.EndsWith($".nativeaot.{platform}", name, StringComparison.Ordinal);
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        using var package = File.OpenRead(Path.Combine(cache, name, version, $"{name}.{version}.nupkg"));
        Assert.Equal(Convert.ToHexStringLower(SHA512.HashData(package)), linked.GetProperty("hashes")[0].GetProperty("content").GetString());
    }

    [Fact]
    public void Every_case_reads_the_same_from_both()
    {
        RequireLinker();
        var cases = CopyOfCases();
        string[] provenance = ["provenance", ".", "--output", "json=1.out", "--output", "text=2.out"];
        string[] check = ["check", ".", "--output", "sarif=1.out", "--output", "text=2.out"];

        foreach (var (arguments, exitCode) in (IEnumerable<(string[], int)>)[(provenance, 0), (check, 1)])
        {
            var (native, managed) = (Run(packages.Tool, arguments), Run("dotnet", [packages.AnyTool, .. arguments]));

            Assert.Equal(exitCode, native.Outcome.ExitCode);
            Assert.Equal(managed.Outcome, native.Outcome);
            Assert.True(native.First.Length > 100_000);
            Assert.True(managed.First.AsSpan().SequenceEqual(native.First), $"{arguments[0]}: the first report differs");
            Assert.True(managed.Second.AsSpan().SequenceEqual(native.Second), $"{arguments[0]}: the text differs");
        }

        (Outcome Outcome, byte[] First, byte[] Second) Run(string program, string[] arguments)
        {
            var outcome = Shell.Run(cases, Nothing, program, arguments);
            return (outcome, File.ReadAllBytes(Path.Combine(cases, "1.out")), File.ReadAllBytes(Path.Combine(cases, "2.out")));
        }
    }

    /// <summary>What the runtime still compiles in a run is code of the framework over types that no image foresaw.</summary>
    [Fact]
    public void The_tool_for_any_machine_runs_what_was_compiled_for_this_one()
    {
        var cases = CopyOfCases();
        var compiled = Path.Combine(packages.Folder, "compiled.txt");
        var log = new Dictionary<string, string> { ["DOTNET_JitStdOutFile"] = compiled, ["DOTNET_JitDisasmSummary"] = "1" };

        Shell.Run(cases, log, "dotnet", packages.AnyTool, "check", "scripts/credit_scoring.py", "--output", "sarif=1.out").Ends(1);

        var methods = File.ReadAllLines(compiled).Where(line => line.Contains("JIT compiled", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(methods);
        Assert.DoesNotContain(methods, line => line.Contains("JIT compiled Vamsa.Gate.", StringComparison.Ordinal) && line.Contains("Tier0", StringComparison.Ordinal));
    }

    [Fact]
    public void Cases_with_a_policy_find_what_is_expected()
    {
        RequireLinker();
        var cases = CopyOfCases();
        var policies = Directory.GetFiles(cases, "*.policy.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var wrong = new List<string>();
        var judged = 0;
        foreach (var policy in policies)
        {
            var (folder, stem) = (Path.GetDirectoryName(policy)!, Path.GetFileName(policy)[..^".policy.yml".Length]);
            var expectation = Path.Combine(folder, stem + ".out");
            var script = Extensions.Select(extension => stem + extension).FirstOrDefault(name => File.Exists(Path.Combine(folder, name)));

            // Columns that a case declares in a comment are the case runner's, not the tool's.
            if (script is null || !File.Exists(expectation) || File.ReadAllText(Path.Combine(folder, script)).Contains("#: ", StringComparison.Ordinal)) continue;
            var run = Shell.Run(folder, Nothing, packages.Tool, "check", script, "--policy", Path.GetFileName(policy));
            var findings = run.Output.Split('\n').Where(line => line.StartsWith(script + ":", StringComparison.Ordinal));
            judged++;
            if (string.Concat(findings.Select(line => line + "\n")) != File.ReadAllText(expectation)) wrong.Add($"{stem}:\n{run.Output}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(judged > 4, $"only {judged} cases bring all their columns in a policy");
    }

    [Fact]
    public void A_report_written_natively_has_no_byte_order_mark_and_ends_with_a_line()
    {
        RequireLinker();
        var folder = Directory.CreateDirectory(Path.Combine(packages.Folder, "näme mit space")).FullName;
        Shell.Write(folder, "größe.py", "import pandas as pd\n");

        Shell.Run(folder, Nothing, packages.Tool, "check", "größe.py", "-o", "sarif=a b.sarif").Ends(0);

        var bytes = File.ReadAllBytes(Path.Combine(folder, "a b.sarif"));
        Assert.Equal(((byte)'{', (byte)'\n'), (bytes[0], bytes[^1]));
        Assert.Contains("Vamsa.Gate", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private static void RequireLinker()
    {
        if (Packages.WhyNotNative is not { } reason) return;
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.Skip(reason);
    }

    private string CopyOfCases()
    {
        var copy = Path.Combine(packages.Folder, Path.GetRandomFileName());
        foreach (var path in Repository.Files.Where(path => path.StartsWith("tests/cases/", StringComparison.Ordinal)))
        {
            var target = Path.Combine(copy, path["tests/cases/".Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.At(path), target);
        }

        return copy;
    }
}
