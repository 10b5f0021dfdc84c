using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;
using Xunit;

namespace Vamsa.Gate.Tests.Syntax;

/// <summary>
/// Our tree against that of the machine's python3: its whole standard library with its tests, and the cases that it
/// accepts. What it refuses is not compared.
/// </summary>
public sealed class Conformance(ITestOutputHelper output)
{
    /// <summary>Files, relative to the library, whose trees are known to differ. The list may only shrink.</summary>
    private static readonly string[] KnownDifferences = [];

    [Fact]
    public void Standard_library_has_CPythons_trees()
    {
        var (library, version) = TheLibrary();
        var files = Directory.EnumerateFiles(library, "*.py", SearchOption.AllDirectories)
            .Where(p => !p.Contains("site-packages", StringComparison.Ordinal))
            .Where(p => !p.Contains("dist-packages", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToArray();
        var known = KnownDifferences.Select(k => Path.Combine(library, k)).ToHashSet(StringComparer.Ordinal);
        var equal = Compare(files, known, out var rejected);
        output.WriteLine($"Python {version}, {files.Length} files: {equal} equal, {rejected} refused by python3, "
            + $"{known.Count} known differences");
        Assert.True(equal > 100, "the standard library was not found");
    }

    [Fact]
    public void Cases_have_CPythons_trees()
    {
        TheLibrary();
        var files = Directory.EnumerateFiles(Repository.Cases("syntax/ok"), "*.py").Order(
            StringComparer.Ordinal).ToArray();
        var equal = Compare(files, [], out var rejected);
        output.WriteLine($"{files.Length} cases: {equal} equal, {rejected} refused by python3");
        Assert.True(equal > 0, "no case was accepted by python3");
    }

    /// <summary>
    /// Where the machine's python3 has its library, and its version; without a usable one the test is skipped.
    /// </summary>
    private static (string Folder, string Version) TheLibrary()
    {
        var said = Python.Run(
            "-c", "import sys, sysconfig; print(sysconfig.get_path('stdlib'), '%d.%d' % sys.version_info[:2], sep='|', end='')");
        if (said is null) Assert.Skip("python3 is missing: conformance was not compared.");
        var parts = said.Split('|');
        if (Version.Parse(parts[1]) < new Version(3, 10))
            Assert.Skip($"Python {parts[1]} does not tell where imported names stand: conformance was not compared.");
        return (parts[0], parts[1]);
    }

    private static int Compare(string[] files, HashSet<string> known, out int rejected)
    {
        var folder = Directory.CreateTempSubdirectory("vamsa-syntax-").FullName;
        try
        {
            var list = Path.Combine(folder, "files.list");
            var hashes = Path.Combine(folder, "hashes");
            File.WriteAllLines(list, files);
            var oracle = Path.Combine(Repository.Root, "tests", "Vamsa.Gate.Tests", "Syntax", "oracle.py");
            Python.Run(oracle, "hashes", hashes, list);
            var lines = File.ReadAllLines(hashes);
            var places = lines[0].EndsWith('1');
            var expected = lines[1..].Select(l => l.Split('\t')).ToDictionary(
                l => l[0], l => l[1], StringComparer.Ordinal);
            rejected = expected.Values.Count(v => v.StartsWith("rejected", StringComparison.Ordinal));

            var different = new ConcurrentBag<string>();
            var equal = 0;
            Parallel.ForEach(expected.Where(e => !e.Value.StartsWith("rejected", StringComparison.Ordinal)), entry =>
            {
                if (HashOf(entry.Key, places) == entry.Value) Interlocked.Increment(ref equal);
                else different.Add(entry.Key);
            });
            var surprising = different.Where(d => !known.Contains(d)).Order(StringComparer.Ordinal).ToArray();
            Assert.True(surprising.Length == 0, Explain(oracle, surprising, places));
            Assert.Empty(known.Except(different, StringComparer.Ordinal));
            return equal;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string DumpOf(string path, bool places)
    {
        var reading = SourceReader.Read(path, File.ReadAllBytes(path));
        return reading.IsReadable ? SyntaxDump.Write(Parser.Parse(reading.File), places) : reading.Problem.Message;
    }

    private static string HashOf(string path, bool places) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(DumpOf(path, places))));

    /// <summary>The first differing line of the first file, and the names of the others.</summary>
    private static string Explain(string oracle, string[] paths, bool places)
    {
        if (paths.Length == 0) return "";
        var theirs = Python.Run(oracle, "dump", paths[0])!.Split('\n');
        var ours = DumpOf(paths[0], places).Split('\n');
        var at = 0;
        while (at < theirs.Length && at < ours.Length && theirs[at] == ours[at]) at++;
        return $"""
            {paths.Length} trees differ from python3's: {string.Join(", ", paths.Take(20))}
            python3: {theirs.ElementAtOrDefault(at)}
            ours:    {ours.ElementAtOrDefault(at)}
            """;
    }
}
