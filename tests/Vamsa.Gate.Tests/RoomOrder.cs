using System.Text.RegularExpressions;

namespace Vamsa.Gate.Tests;

/// <summary>Data goes through the rooms one way, and so do references: held over the source text.</summary>
public sealed partial class RoomOrder
{
    private const string Library = "src/Vamsa.Gate/";
    private const int LongestFile = 600;

    private static readonly string[] Rooms =
        ["Text", "Syntax", "Workflows", "Knowledge", "Sql", "Analysis", "Provenance", "Changes", "Policies", "Reports"];

    private static readonly string[] InnerRooms = ["Formulas", "Values", "DataFiles"];

    /// <summary>Files that may be longer than <see cref="LongestFile"/> lines, each with its reason.</summary>
    private static readonly Dictionary<string, string> LongFiles = [];

    [Fact]
    public void Every_folder_of_the_library_is_a_room()
    {
        var folders = LibraryFiles().Select(path => path[Library.Length..].Split('/'))
            .Where(parts => parts.Length > 1).Select(parts => parts[0]).Distinct();

        Assert.Empty(folders.Except(Rooms));
    }

    [Fact]
    public void A_room_knows_only_the_rooms_before_it()
    {
        var wrong =
            from path in LibraryFiles()
            let room = Array.IndexOf(Rooms, path[Library.Length..].Split('/')[0])
            where room >= 0
            from line in File.ReadAllLines(Repository.At(path)).Index()
            from Match use in RoomName().Matches(Comment().Replace(line.Item, ""))
            where Array.IndexOf(Rooms, use.Groups["room"].Value) > room
            select $"{path}:{line.Index + 1}: {Rooms[room]} comes before {use.Groups["room"].Value}";

        Assert.Empty(wrong);
    }

    /// <summary>Within the analysis values know nothing of what computes them, nor do the readers of data files and formulas.</summary>
    [Fact]
    public void What_the_analysis_computes_with_does_not_know_who_computes()
    {
        var wrong =
            from path in LibraryFiles()
            let inner = path[Library.Length..].Split('/') is ["Analysis", var folder, _] ? Array.IndexOf(InnerRooms, folder) : -1
            where inner >= 0
            from line in File.ReadAllLines(Repository.At(path)).Index()
            let code = Comment().Replace(line.Item, "")
            where Computing().IsMatch(code) || InnerRooms.Skip(inner + 1).Any(later => code.Contains("Analysis." + later, StringComparison.Ordinal))
            select $"{path}:{line.Index + 1}: {line.Item.Trim()}";

        Assert.Empty(wrong);
        Assert.Matches(Computing(), "    private readonly Interpreter _interpreter;");
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var wrong =
            from path in LibraryFiles()
            let folder = Path.GetDirectoryName(path[Library.Length..])!.Replace('\\', '/')
            let room = folder.Split('/')[0]
            let expected = room.Length == 0 ? "namespace Vamsa.Gate;" : $"namespace Vamsa.Gate.{room}"
            where !File.ReadLines(Repository.At(path)).Any(line => line.StartsWith(expected, StringComparison.Ordinal))
            select $"{path}: {expected}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Files_are_short_enough_to_be_read()
    {
        var tooLong = Repository.Files.Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Where(path => File.ReadLines(Repository.At(path)).Count() > LongestFile);

        Assert.Equal(LongFiles.Keys.Order(StringComparer.Ordinal), tooLong);
    }

    /// <summary>An expression that matches nothing would hold for ever: it is tried on what it forbids.</summary>
    [Theory]
    [InlineData("using Vamsa.Gate.Policies;", "Policies")]
    [InlineData("    private Policies.Policy _policy;", "Policies")]
    [InlineData("    Vamsa.Gate.Reports.SarifReport.Write(x)", "Reports")]
    [InlineData("    var length = file.Text.Length;", null)]
    [InlineData("    private PoliciesAndMore.Thing _thing;", null)]
    public void Uses_of_a_room_are_seen(string line, string? room)
    {
        var use = RoomName().Match(line);
        Assert.Equal(room, use.Success ? use.Groups["room"].Value : null);
    }

    private static IEnumerable<string> LibraryFiles() =>
        Repository.Files.Where(path => path.StartsWith(Library, StringComparison.Ordinal)
            && path.EndsWith(".cs", StringComparison.Ordinal));

    [GeneratedRegex("""
        (?:Vamsa\.Gate\.|(?<![\w.]))
        (?<room>Text|Syntax|Workflows|Knowledge|Sql|Analysis|Provenance|Changes|Policies|Reports)
        (?:\.[A-Z]|;)
        """, RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RoomName();

    [GeneratedRegex(@"\b(?:Interpreter|Effects|FactRecorder)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Computing();

    [GeneratedRegex("//.*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();
}
