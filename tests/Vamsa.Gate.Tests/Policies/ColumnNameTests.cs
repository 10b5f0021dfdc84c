using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Tests.Policies;

/// <summary>How well names alone tell a person's attributes, on the two lists of names beside this file.</summary>
public sealed class ColumnNameTests
{
    private const double LeastFound = 0.99, MostMistaken = 0.01;

    public static TheoryData<string> Lists => ["published.txt", "headers.txt"];

    [Theory, MemberData(nameof(Lists))]
    public void Attributes_are_found_by_their_names(string list)
    {
        var known = Read(list).Where(name => name.Category != "none").ToList();
        var missed = known.Where(name => !Lexicon.Default.CategoriesOf(name.Column).Contains(name.Category)).ToList();

        Assert.True(known.Count >= 75, $"{known.Count} names");
        Assert.True(1 - (double)missed.Count / known.Count >= LeastFound, Shown(missed, known.Count));
    }

    [Theory, MemberData(nameof(Lists))]
    public void Other_columns_are_left_alone(string list)
    {
        var others = Read(list).Where(name => name.Category == "none").ToList();
        var mistaken = others.Where(name => !Lexicon.Default.CategoriesOf(name.Column).IsEmpty).ToList();

        Assert.True(others.Count >= 200, $"{others.Count} names");
        Assert.True((double)mistaken.Count / others.Count <= MostMistaken, Shown(mistaken, others.Count));
    }

    private static string Shown(IReadOnlyCollection<(string Category, string Column)> wrong, int of) =>
        $"{wrong.Count} of {of}: " + string.Join(", ", wrong.Select(name => $"{name.Column} ({name.Category}, not {string.Join('+', Lexicon.Default.CategoriesOf(name.Column))})"));

    private static IEnumerable<(string Category, string Column)> Read(string list)
    {
        var category = "";
        foreach (var line in File.ReadLines(Repository.At($"tests/Vamsa.Gate.Tests/Policies/Columns/{list}")))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') category = line[1..^1];
            else yield return (category, line);
        }
    }
}
