using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>Which categories a column's name suggests. A hint from a name only: a policy's <c>datasets:</c> overrules it.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Embedded = new(() => LexiconReader.Read(Resources.Text("lexicon.txt")));

    private readonly ImmutableArray<LexiconCategory> _categories;
    private readonly ImmutableArray<string> _glue;

    public Lexicon(ImmutableArray<LexiconCategory> categories, ImmutableArray<string> glue)
    {
        _categories = categories;
        _glue = glue;
        Names = [.. categories.Select(category => category.Name).Concat(categories.Select(category => category.Kind))
            .Distinct().Order(StringComparer.Ordinal)];
    }

    public static Lexicon Default => Embedded.Value;

    /// <summary>All that a policy may write under <c>categories:</c>: categories and kinds of categories.</summary>
    public string[] Names { get; }

    /// <summary>Null when there is no such category.</summary>
    public string? KindOf(string category) => _categories.FirstOrDefault(known => known.Name == category)?.Kind;

    public bool Knows(string name) => Array.BinarySearch(Names, name, StringComparer.Ordinal) >= 0;

    /// <summary>Names of the categories, in the lexicon's order.</summary>
    public ImmutableArray<string> CategoriesOf(string column) => [.. MatchesOf(column).Select(match => match.Category)];

    /// <summary>The categories, each with the word that says so.</summary>
    public ImmutableArray<CategoryMatch> MatchesOf(string column)
    {
        var name = NameSegments.Of(column);
        var tiles = name.Coarse.Count == 1 ? Tiles(name.Coarse[0]) : [];
        return [.. _categories.Select(category => category.Match(column, name, tiles)).OfType<CategoryMatch>()];
    }

    /// <summary>With a policy's own categories; one of a name that is known adds its words to it.</summary>
    public Lexicon With(IReadOnlyCollection<LexiconCategory> own)
    {
        if (own.Count == 0) return this;
        var known = _categories.Select(category => own.Where(more => more.Name == category.Name).Aggregate(category, (all, more) => all.With(more)));
        return new Lexicon([.. known, .. own.Where(category => !_categories.Any(there => there.Name == category.Name))], _glue);
    }

    /// <summary>Whether a column of <paramref name="category"/> is meant by a rule for <paramref name="wanted"/>.</summary>
    public bool IsOrIsOfKind(string category, string wanted) =>
        category == wanted || _categories.Any(known => known.Name == category && known.Kind == wanted);

    /// <summary>
    /// A name in one piece, put together from the glue words alone: customerage is customer age; mileage is nothing,
    /// since mile is no glue word. Longer words are tried first.
    /// </summary>
    private List<string> Tiles(string segment)
    {
        const int Shortest = 6, Longest = 40;
        if (segment.Length is < Shortest or > Longest) return [];

        // nextTile[i]: the word that starts the tiling of segment[i..]; null where there is none.
        var nextTile = new string?[segment.Length + 1];
        nextTile[segment.Length] = "";
        for (var i = segment.Length - 1; i >= 0; i--)
            foreach (var word in _glue)
                if (string.CompareOrdinal(segment, i, word, 0, word.Length) == 0
                    && nextTile[i + word.Length] is not null
                    && word.Length > (nextTile[i]?.Length ?? 0))
                    nextTile[i] = word;

        var tiles = new List<string>();
        for (var i = 0; nextTile[i] is { Length: > 0 } tile; i += tile.Length) tiles.Add(tile);
        return tiles;
    }
}
