namespace Vamsa.Gate.Syntax;

/// <summary>
/// What stands at the beginning of a line and is no Python: IPython's escapes, which are no error, and what is pasted
/// along with code by mistake, which costs its own line and a diagnostic.
/// </summary>
internal sealed partial class Lexer
{
    private bool _promptSeen;

    private static bool IsMarkerStart(char c) =>
        c is '<' or '=' or '>' or '|' or 'I' or 'O' or '.' or '%' or '!' or '?';

    /// <summary>A merge-conflict marker or the output of a pasted cell: the whole line goes.</summary>
    private bool SkipMarkerLine()
    {
        var line = RestOfLine();
        var c = line[0];
        string message;
        if (line.Length >= 7 && c is '<' or '>' or '|' or '='
            && (_position == 0 || _text[_position - 1] is '\n' or '\r')
            && line[..7].IndexOfAnyExcept(c) < 0 && (line.Length == 7 || line[7] == ' '))
            message = "merge conflict marker";
        else if (_nesting == 0 && c == 'O' && IsNumberedPrompt(line, "Out[") > 0)
            message = "output of a notebook cell, pasted with its code";
        else
            return false;

        Report(_position, _position + line.Length, message);
        _position += line.Length;
        if (_position < _end) SkipLineEnd();
        return true;
    }

    /// <summary>
    /// <c>&gt;&gt;&gt;</c>, <c>...</c> and <c>In [3]:</c> before pasted code: the code behind it counts.
    /// </summary>
    private bool SkipPrompt()
    {
        var line = RestOfLine();
        int length;
        if (line.StartsWith(">>>") || (_promptSeen && line.StartsWith("...")))
            length = line.StartsWith("...:") ? 4 : 3;
        else
            length = IsNumberedPrompt(line, "In [");
        if (length <= 0 || (length < line.Length && line[length] is not (' ' or '\t'))) return false;

        Report(_position, _position + length, "interpreter prompt, pasted with its code");
        _promptSeen = true;
        _position += Math.Min(length + 1, line.Length);
        return true;
    }

    /// <summary>Length of <c>In [12]:</c>, 0 when the line does not begin so.</summary>
    private static int IsNumberedPrompt(ReadOnlySpan<char> line, string opening)
    {
        if (!line.StartsWith(opening)) return 0;
        var at = opening.Length;
        while (at < line.Length && (char.IsAsciiDigit(line[at]) || line[at] is ' ' or '*')) at++;
        return at + 1 < line.Length && line[at] == ']' && line[at + 1] == ':' ? at + 2 : 0;
    }

    private ReadOnlySpan<char> RestOfLine()
    {
        var rest = _text.AsSpan(_position, _end - _position);
        var length = rest.IndexOfAny('\n', '\r');
        return length < 0 ? rest : rest[..length];
    }

    /// <summary>A line that begins with <c>%</c>, <c>!</c> or <c>?</c>: a token of its own.</summary>
    private Token MagicLine()
    {
        _lineIsMagic = false;
        _lineHasTokens = true;
        var start = _position;
        var line = RestOfLine();
        if (line.StartsWith("%%"))
        {
            _position = Magics.HasPythonBody(Magics.NameOf(line[2..]))
                ? start + line.Length
                : EndOfCell(start + line.Length);
            return new Token(TokenKind.Magic, TokenFlags.None, start, _position);
        }

        if (_isCell && Magics.IsLanguageOfCell(line) && _text.AsSpan(_begin, start - _begin).IsWhiteSpace())
        {
            _position = _end;
            return new Token(TokenKind.Magic, TokenFlags.None, start, _position);
        }

        var head = Magics.PythonArgument(line);
        if (head > 0)
        {
            _position += head;
            return new Token(TokenKind.Magic, TokenFlags.CodeFollows, start, _position);
        }

        EndMagic();
        return new Token(TokenKind.Magic, TokenFlags.None, start, _position);
    }

    /// <summary>To the end of the line, and of those that a backslash joins to it.</summary>
    private void EndMagic()
    {
        while (true)
        {
            var line = RestOfLine();
            _position += line.Length;
            if (_position >= _end || line.IsEmpty || line[^1] != '\\') return;
            SkipLineEnd();
        }
    }

    /// <summary>
    /// In a notebook the end of the cell; in a script the next marker that an export leaves between cells.
    /// </summary>
    private int EndOfCell(int from)
    {
        if (_isCell) return _end;
        var at = from;
        while (at < _end)
        {
            var next = _text.AsSpan(at, _end - at).IndexOf('\n');
            if (next < 0) return _end;
            var lineEnd = at + next;
            at = lineEnd + 1;
            if (Magics.IsCellMarker(_text.AsSpan(at, _end - at))) return lineEnd;
        }

        return _end;
    }
}
