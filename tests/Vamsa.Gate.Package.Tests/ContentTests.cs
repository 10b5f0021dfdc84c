using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Vamsa.Gate.Tests;

namespace Vamsa.Gate.Package.Tests;

/// <summary>What is in the packages, and that it depends on the commit alone.</summary>
public sealed class ContentTests(Packages packages)
{
    [Fact]
    public void The_task_has_beside_it_what_it_needs_and_asks_its_users_for_nothing()
    {
        var entries = Entries(Path.Combine(packages.Managed, $"Vamsa.Gate.MSBuild.{Packages.Version}.nupkg"));

        foreach (var name in (string[])["Vamsa.Gate.MSBuild", "Vamsa.Gate", "Sarif", "Newtonsoft.Json", "QuikGraph", "YamlDotNet"])
            Assert.Contains($"tasks/net10.0/{name}.dll", entries.Keys);
        Assert.DoesNotContain(entries.Keys, name => name.StartsWith("lib/", StringComparison.Ordinal) || name.Contains("Microsoft.Build", StringComparison.Ordinal));
        Assert.Contains("rules/VG101.md", entries.Keys);
        using var package = ZipFile.OpenRead(Path.Combine(packages.Managed, $"Vamsa.Gate.MSBuild.{Packages.Version}.nupkg"));
        using var reader = new StreamReader(package.GetEntry("Vamsa.Gate.MSBuild.nuspec")!.Open());
        var description = reader.ReadToEnd();
        Assert.DoesNotContain("<dependency ", description, StringComparison.Ordinal);
        Assert.Contains("<developmentDependency>true", description, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_assembly_of_the_tool_for_any_machine_has_an_image_for_this_one()
    {
        var image = $"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/";
        var assemblies = Directory.GetFiles(Path.GetDirectoryName(packages.AnyTool)!, "*.dll").Select(path => image + Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList();

        using var dependencies = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(packages.AnyTool, ".deps.json")));

        var named = dependencies.RootElement.GetProperty("targets").EnumerateObject().SelectMany(target => target.Value.EnumerateObject())
            .SelectMany(library => library.Value.TryGetProperty("runtimeTargets", out var targets) ? targets.EnumerateObject().Select(asset => asset.Name) : []).Distinct();
        Assert.Equal(assemblies, named.Order(StringComparer.Ordinal));
        Assert.All(assemblies, path => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(packages.AnyTool)!, path)), path));
    }

    [Fact]
    public void Another_clone_of_the_commit_packs_the_same()
    {
        var elsewhere = packages.PackElsewhere();
        foreach (var package in (string[])["Vamsa.Gate.MSBuild", "Vamsa.Gate.any", "Vamsa.Gate"])
        {
            var file = $"{package}.{Packages.Version}.nupkg";
            Assert.Equal(WithoutImages(Path.Combine(packages.Managed, file)), WithoutImages(Path.Combine(elsewhere, file)));
        }
    }

    [Fact]
    public void The_bill_of_materials_names_every_package_whose_code_ships()
    {
        Repository.Require("python3");
        Assert.NotEmpty(packages.Managed);
        var printed = Shell.Run(packages.Checkout, new Dictionary<string, string>(), "python3", "build/sbom.py", Packages.Version).Ends(0).Output;
        Assert.Equal(printed, Shell.Run(packages.Checkout, new Dictionary<string, string>(), "python3", "build/sbom.py", Packages.Version).Output);

        using var bill = JsonDocument.Parse(printed);
        var components = bill.RootElement.GetProperty("components").EnumerateArray().ToList();
        Assert.Equal("1.6", bill.RootElement.GetProperty("specVersion").GetString());
        var libraries = components.Where(component => component.GetProperty("type").GetString() == "library").ToList();
        Assert.All(libraries, component => Assert.Matches("^[0-9a-f]{128}$", component.GetProperty("hashes")[0].GetProperty("content").GetString()));
        Assert.All(components, component => Assert.True(component.TryGetProperty("licenses", out _)));
        var shipped = Entries(Path.Combine(packages.Managed, $"Vamsa.Gate.any.{Packages.Version}.nupkg")).Keys
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Select(name => Path.GetFileNameWithoutExtension(name))
            .Where(name => name is not ("vamsa-gate" or "Vamsa.Gate")).Distinct().Select(name => name == "Sarif" ? "Sarif.Sdk" : name);
        Assert.Equal(
            shipped.Order(StringComparer.Ordinal),
            libraries.Select(component => component.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));

        // A native tool is its platform's runtime too.
        var runtimes = components.Except(libraries).ToList();
        Assert.Equal(
            ["linux-arm64", "linux-x64", "osx-arm64", "win-x64"],
            runtimes.Select(component => component.GetProperty("name").GetString()!.Split("NativeAOT.")[1]).Order(StringComparer.Ordinal));
        Assert.All(runtimes, component => Assert.Equal("framework", component.GetProperty("type").GetString()));
        Assert.Equal(Environment.Version.Major, Assert.Single(runtimes.Select(component => Version.Parse(component.GetProperty("version").GetString()!)).Distinct()).Major);
    }

    /// <summary>Nor with what names them.</summary>
    private static IEnumerable<KeyValuePair<string, string>> WithoutImages(string package) => Entries(package)
        .Where(entry => !entry.Key.Contains("/runtimes/", StringComparison.Ordinal) && !entry.Key.EndsWith("/vamsa-gate.deps.json", StringComparison.Ordinal));

    /// <summary>The container's own description has a random name and nothing that is ours.</summary>
    private static SortedDictionary<string, string> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var entries = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal) && entry.FullName != "_rels/.rels"))
        {
            using var stream = entry.Open();
            entries[entry.FullName] = Convert.ToHexStringLower(SHA256.HashData(stream));
        }

        return entries;
    }
}
