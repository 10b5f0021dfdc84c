namespace Vamsa.Gate.Syntax;

/// <summary>
/// The alphabet of the grammar (Python reference §2). Binary operators stand in the order of
/// <see cref="BinaryOperator"/>, their augmented forms and the comparisons likewise, so that one kind leads to the
/// other by subtraction.
/// </summary>
internal enum TokenKind : byte
{
    EndOfFile,

    /// <summary>
    /// The cursor stands on this while a statement is given up: no rule accepts it, so every rule returns.
    /// </summary>
    Panic,

    /// <summary>Characters that are no token; the lexer has said why.</summary>
    Bad,
    Newline,
    Indent,
    Dedent,

    /// <summary>An IPython escape: a whole line, or the head of one whose rest is Python.</summary>
    Magic,

    Name,
    Number,
    String,
    FStringStart,
    FStringMiddle,
    FStringEnd,

    False,
    None,
    True,
    And,
    As,
    Assert,
    Async,
    Await,
    Break,
    Class,
    Continue,
    Def,
    Del,
    Elif,
    Else,
    Except,
    Finally,
    For,
    From,
    Global,
    If,
    Import,
    In,
    Is,
    Lambda,
    Nonlocal,
    Not,
    Or,
    Pass,
    Raise,
    Return,
    Try,
    While,
    With,
    Yield,

    LeftParen,
    RightParen,
    LeftBracket,
    RightBracket,
    LeftBrace,
    RightBrace,
    Comma,
    Colon,
    Semicolon,
    Dot,
    Ellipsis,
    Arrow,
    Assign,
    Walrus,
    Tilde,
    Exclamation,
    Question,
    Backtick,

    Plus,
    Minus,
    Star,
    At,
    Slash,
    Percent,
    DoubleStar,
    LeftShift,
    RightShift,
    Pipe,
    Caret,
    Ampersand,
    DoubleSlash,

    PlusAssign,
    MinusAssign,
    StarAssign,
    AtAssign,
    SlashAssign,
    PercentAssign,
    DoubleStarAssign,
    LeftShiftAssign,
    RightShiftAssign,
    PipeAssign,
    CaretAssign,
    AmpersandAssign,
    DoubleSlashAssign,

    EqualEqual,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
}
