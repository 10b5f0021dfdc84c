using System.Collections.Immutable;

namespace Vamsa.Gate.Analysis.DataFiles;

/// <summary>How a CSV-like text is written.</summary>
internal sealed record TextLayout(RowLayout Rows)
{
    /// <summary>A separator of this name is any number of blanks, and those around a row are none.</summary>
    public const string Blanks = @"\s+";

    /// <summary>Characters that are not themselves in a pattern.</summary>
    private const string MeansMore = @"\.^$*+?{}[]|()";

    /// <summary>Null: the one that splits the first row into most parts.</summary>
    public string? Separator { get; init; }

    /// <summary>What begins a comment, to the end of the line.</summary>
    public char? Comment { get; init; }

    public char Quote { get; init; } = '"';

    /// <summary>Blanks after a separator belong to no value.</summary>
    public bool SkipsBlanks { get; init; }

    /// <summary>What else means that a value is missing.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>What a pattern that splits a row stands for, where that is a text; null where it is not.</summary>
    public static (string Separator, bool SkipsBlanks)? OfPattern(string pattern)
    {
        if (pattern == Blanks) return (Blanks, false);
        var skips = Array.Find([@"\s*", " *"], ending => pattern.Length > ending.Length && pattern.EndsWith(ending, StringComparison.Ordinal));
        var one = skips is null ? pattern : pattern[..^skips.Length];
        var plain = one switch
        {
            { Length: 1 } => one,
            ['\\', 't'] => "\t",
            ['\\', var escaped] when !char.IsAsciiLetterOrDigit(escaped) => escaped.ToString(),
            ['[', var only, ']'] when only is not ('^' or '\\') => only.ToString(),
            _ => one.Any(MeansMore.Contains) ? null : one,
        };
        return plain is { Length: > 0 } ? (plain, skips is not null) : null;
    }
}
