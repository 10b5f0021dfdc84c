using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>
/// One category of the lexicon; lexicon.txt says what each list means. Its sets do not change; frozen ones would take longer
/// to build than a run has columns to look up.
/// </summary>
/// <param name="Kind">sensitive, identifier or quasi_identifier.</param>
/// <param name="Phrases">Glued: <c>zipcode</c>.</param>
/// <param name="Names">Glued too.</param>
internal sealed record LexiconCategory(
    string Name, string Kind, HashSet<string> Words, ImmutableArray<string> Stems, HashSet<string> Phrases,
    HashSet<string> Names, HashSet<string> Unless, IReadOnlyDictionary<string, HashSet<string>> UnlessFor)
{
    /// <summary>Three letters or fewer are a survey's code: MAR is marital status, mar is March.</summary>
    private const int CodeLength = 3;

    private const int LongestPhrase = 6;

    /// <summary>Null when the name does not suggest this category.</summary>
    public CategoryMatch? Match(string column, NameSegments name, IReadOnlyList<string> tiles)
    {
        if (Names.Contains(name.Whole) && (name.Whole.Length > CodeLength || !column.Any(char.IsLower)))
            return new CategoryMatch(Name, "name", column);
        if (name.IsOneWord && Words.Contains(name.Whole)) return new CategoryMatch(Name, "word", name.Whole);
        if ((Phrase(name.Coarse, Phrases) ?? Phrase(name.Fine, Phrases) ?? Phrase(tiles, Phrases)) is { } phrase)
            return new CategoryMatch(Name, "phrase", phrase);
        return (Word(name, name.Coarse) ?? Word(name, name.Fine) ?? Word(name, tiles)) is { } word
            ? new CategoryMatch(Name, "word", word)
            : null;
    }

    private string? Word(NameSegments name, IReadOnlyList<string> segments)
    {
        var hits = segments.Where(IsWord).ToList();
        if (hits.Count == 0 || IsVetoed(name, segments, Unless)) return null;
        return hits.Find(hit => !UnlessFor.TryGetValue(hit, out var unless) || !IsVetoed(name, segments, unless));
    }

    private bool IsWord(string segment)
    {
        if (Words.Contains(segment)) return true;
        foreach (var stem in Stems)
            if (segment.StartsWith(stem, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool IsVetoed(NameSegments name, IReadOnlyList<string> segments, HashSet<string> unless) =>
        unless.Count > 0
        && (Phrase(segments, unless) ?? Phrase(name.Coarse, unless) ?? Phrase(name.Fine, unless)) is not null;

    /// <summary>Neighbours that spell a phrase together, as they stand in the name: <c>zip code</c>.</summary>
    private static string? Phrase(IReadOnlyList<string> segments, HashSet<string> phrases)
    {
        if (phrases.Count == 0) return null;
        for (var i = 0; i < segments.Count; i++)
        {
            var run = "";
            for (var j = i; j < segments.Count && j < i + LongestPhrase; j++)
            {
                run += segments[j];
                if (phrases.Contains(run)) return string.Join(' ', segments.Skip(i).Take(j - i + 1));
            }
        }

        return null;
    }

    /// <summary>With the words of <paramref name="more"/> as well; the kind stays.</summary>
    public LexiconCategory With(LexiconCategory more) => this with
    {
        Words = Words.Union(more.Words).ToHashSet(),
        Stems = [.. Stems.Union(more.Stems)],
        Phrases = Phrases.Union(more.Phrases).ToHashSet(),
        Names = Names.Union(more.Names).ToHashSet(),
        Unless = Unless.Union(more.Unless).ToHashSet(),
    };
}

/// <summary>Why a column is taken for one of a category.</summary>
/// <param name="By">name, phrase or word of the column; dataset or contract where it is declared.</param>
/// <param name="Term">What matched: <c>zip code</c>; the dataset's name.</param>
public sealed record CategoryMatch(string Category, string By, string Term);
