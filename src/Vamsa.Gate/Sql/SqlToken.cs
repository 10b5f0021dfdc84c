using Vamsa.Gate.Text;

namespace Vamsa.Gate.Sql;

/// <param name="Text">Without its quotes; of a symbol the symbol.</param>
/// <param name="IsGlued">Nothing stands between it and the token before.</param>
internal readonly record struct SqlToken(SqlTokenKind Kind, string Text, Span Span, bool IsGlued)
{
    /// <summary>An unquoted word of the language, whatever its case.</summary>
    public bool Is(string word) => Kind == SqlTokenKind.Name && Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsSymbol(string symbol) => Kind == SqlTokenKind.Symbol && Text == symbol;

    public bool IsName => Kind is SqlTokenKind.Name or SqlTokenKind.Quoted or SqlTokenKind.DoubleQuoted or SqlTokenKind.Hole;
}

internal enum SqlTokenKind
{
    None,

    /// <summary>A word: a keyword, or a name; with a hole in it a name that is not known.</summary>
    Name,

    /// <summary>In backticks or brackets: certainly a name.</summary>
    Quoted,

    /// <summary>In double quotes: a name, in some dialects a text.</summary>
    DoubleQuoted,
    Number,
    Text,

    /// <summary><c>?</c>, <c>:id</c>, <c>@p</c>, <c>%s</c>, <c>$1</c>: a value that comes later.</summary>
    Parameter,

    /// <summary>A part of the text that is not known: it may be anything.</summary>
    Hole,
    Symbol,
    End,
}
