using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>One category of the lexicon; lexicon.txt says what each list means.</summary>
/// <param name="Kind">sensitive, identifier or quasi_identifier.</param>
/// <param name="Phrases">Glued: <c>zipcode</c>.</param>
internal sealed record LexiconCategory(
    string Name, string Kind, FrozenSet<string> Words, ImmutableArray<string> Stems, FrozenSet<string> Phrases,
    FrozenSet<string> Names, FrozenSet<string> Unless, FrozenDictionary<string, FrozenSet<string>> UnlessFor)
{
    /// <summary>Three letters or fewer are a survey's code: MAR is marital status, mar is March.</summary>
    private const int CodeLength = 3;

    private const int LongestPhrase = 6;

    public bool Matches(string column, NameSegments name, IReadOnlyList<string> tiles)
    {
        if (Names.Contains(name.Whole) && (name.Whole.Length > CodeLength || !column.Any(char.IsLower)))
            return true;
        if (name.IsOneWord && Words.Contains(name.Whole)) return true;
        return HasPhrase(name.Coarse, Phrases) || HasPhrase(name.Fine, Phrases) || HasPhrase(tiles, Phrases)
            || HasWord(name, name.Coarse) || HasWord(name, name.Fine) || HasWord(name, tiles);
    }

    private bool HasWord(NameSegments name, IReadOnlyList<string> segments)
    {
        var hits = segments.Where(IsWord).ToList();
        if (hits.Count == 0) return false;
        if (IsVetoed(name, segments, Unless)) return false;
        return hits.Exists(hit => !UnlessFor.TryGetValue(hit, out var unless) || !IsVetoed(name, segments, unless));
    }

    private bool IsWord(string segment)
    {
        if (Words.Contains(segment)) return true;
        foreach (var stem in Stems)
            if (segment.StartsWith(stem, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool IsVetoed(NameSegments name, IReadOnlyList<string> segments, FrozenSet<string> unless) =>
        unless.Count > 0
        && (HasPhrase(segments, unless) || HasPhrase(name.Coarse, unless) || HasPhrase(name.Fine, unless));

    /// <summary>Neighbours that spell a phrase together.</summary>
    private static bool HasPhrase(IReadOnlyList<string> segments, FrozenSet<string> phrases)
    {
        if (phrases.Count == 0) return false;
        for (var i = 0; i < segments.Count; i++)
        {
            var run = "";
            for (var j = i; j < segments.Count && j < i + LongestPhrase; j++)
            {
                run += segments[j];
                if (phrases.Contains(run)) return true;
            }
        }

        return false;
    }
}
