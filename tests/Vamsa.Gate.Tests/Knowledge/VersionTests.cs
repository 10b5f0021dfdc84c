using System.Text.RegularExpressions;

namespace Vamsa.Gate.Tests.Knowledge;

/// <summary>Each stub says which version of its library it was checked against, or that it was not.</summary>
public sealed partial class VersionTests
{
    public static TheoryData<string> Libraries => [.. ListedName.Libraries];

    [Fact]
    public void Every_stub_says_what_it_was_checked_against() =>
        Assert.Equal([], StubHeader.Stubs.Where(stub => StubHeader.Version(stub) is null).Select(stub => $"{stub}: begin with '# Checked against NAME VERSION.', '# Meant for NAME VERSION, not checked against it.' or '# Not checked against a version.'"));

    /// <summary>Stubs that are held against the list of an installed library name that version.</summary>
    [Theory, MemberData(nameof(Libraries))]
    public void Listed_libraries_are_checked_against_the_version_of_their_list(string library)
    {
        var list = File.ReadLines(Repository.At($"tests/Vamsa.Gate.Tests/Knowledge/Libraries/{library}.tsv")).First();
        var version = ListVersion().Match(list).Groups["version"].Value;

        Assert.NotEqual("", version);
        Assert.Equal($"Checked against {version}", StubHeader.OfLibrary(library));
    }

    [GeneratedRegex(@"libraries\.py from (?<version>.+): change that", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListVersion();
}
