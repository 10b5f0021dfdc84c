namespace Vamsa.Gate.Syntax;

/// <summary>A token is a kind and a stretch of the text, 12 bytes; its value is made when a node needs it.</summary>
internal readonly struct Token(TokenKind kind, TokenFlags flags, int start, int end)
{
    public readonly int Start = start;
    public readonly int End = end;
    public readonly TokenKind Kind = kind;
    public readonly TokenFlags Flags = flags;

    public bool Has(TokenFlags flag) => (Flags & flag) != TokenFlags.None;
}

[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>
    /// First on its line inside brackets: where a statement may begin when a bracket was never closed.
    /// </summary>
    FirstOnLine = 1,

    /// <summary>A string with a backslash or a carriage return: its value is not its text.</summary>
    Escaped = 2,

    /// <summary>An f-string start that is a t-string.</summary>
    Template = 4,

    /// <summary>An f-string start or middle without escapes.</summary>
    Raw = 8,

    /// <summary>A middle inside a format spec, where braces are not doubled.</summary>
    Spec = 16,

    /// <summary>A magic whose argument, on the same line, is a Python statement.</summary>
    CodeFollows = 32,

    /// <summary>A name with characters beyond ASCII: it is normalised (Python reference §2.3).</summary>
    NonAscii = 64,
}
