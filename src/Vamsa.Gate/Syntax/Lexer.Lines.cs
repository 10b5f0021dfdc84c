namespace Vamsa.Gate.Syntax;

/// <summary>
/// Where a line begins: indentation (Python reference §2.1.8), and what people paste or generate that is no Python,
/// recognised only here: IPython escapes, interpreter prompts, merge-conflict markers.
/// </summary>
internal sealed partial class Lexer
{
    private const int TabSize = 8;
    private int[] _indents = new int[16];
    private int[] _alternateIndents = new int[16];
    private int _indentCount = 1;
    private int _pendingDedents;
    private bool _pendingIndent;
    private bool _atLineStart = true;
    private bool _lineIsMagic;

    /// <summary>
    /// Column of the block that the current line belongs to, tabs counted to the next multiple of eight.
    /// </summary>
    public int Indentation => _indents[_indentCount - 1];

    public int ColumnAt(int position)
    {
        var at = position;
        while (at > 0 && _text[at - 1] is not ('\n' or '\r')) at--;
        var column = 0;
        for (; at < position; at++) column = Widen(column, _text[at]);
        return column;
    }

    private static int Widen(int column, char c) => c switch
    {
        '\t' => (column / TabSize + 1) * TabSize,
        '\f' => 0,
        _ => column + 1,
    };

    /// <summary>
    /// Skips blank lines, measures the line and notes which blocks open or end before its first word.
    /// </summary>
    private void StartLine()
    {
        _atLineStart = false;
        while (true)
        {
            var column = 0;
            var alternate = 0;
            while (_position < _end && _text[_position] is ' ' or '\t' or '\f')
            {
                column = Widen(column, _text[_position]);
                alternate = _text[_position] == '\f' ? 0 : alternate + 1;
                _position++;
            }

            if (_position >= _end) return;
            var c = _text[_position];
            if (c == '#')
            {
                Comment();
                if (_position >= _end) return;
                SkipLineEnd();
                continue;
            }

            if (c is '\n' or '\r')
            {
                SkipLineEnd();
                continue;
            }

            if (c == '\\' && JoinLine())
            {
                // The joined line counts with the indentation of its beginning.
                while (_position < _end && _text[_position] is ' ' or '\t' or '\f') _position++;
                if (_position >= _end) return;
                if (_text[_position] is '\n' or '\r') continue;
            }
            else if (IsMarkerStart(c))
            {
                if (SkipMarkerLine() || SkipPrompt()) continue;
                _lineIsMagic = c is '%' or '!' or '?';
            }

            Indent(column, alternate);
            return;
        }
    }

    /// <summary>Compares with the open blocks.</summary>
    /// <param name="column">With tabs to the next multiple of eight.</param>
    /// <param name="alternate">With tabs as one: where the two disagree, the tabs are inconsistent.</param>
    private void Indent(int column, int alternate)
    {
        var top = _indentCount - 1;
        if (column == _indents[top])
        {
            if (alternate != _alternateIndents[top]) InconsistentTabs();
            return;
        }

        if (column > _indents[top])
        {
            if (alternate <= _alternateIndents[top]) InconsistentTabs();
            if (_indentCount == _indents.Length)
            {
                Array.Resize(ref _indents, _indentCount * 2);
                Array.Resize(ref _alternateIndents, _indentCount * 2);
            }

            _indents[_indentCount] = column;
            _alternateIndents[_indentCount++] = alternate;
            _pendingIndent = true;
            return;
        }

        while (column < _indents[_indentCount - 1])
        {
            if (column > _indents[_indentCount - 2])
            {
                // Between two blocks: the inner one goes on at the new column.
                Report(_position, _position, "unindent does not match any outer indentation level");
                _indents[_indentCount - 1] = column;
                _alternateIndents[_indentCount - 1] = alternate;
                return;
            }

            _indentCount--;
            _pendingDedents++;
        }

        if (alternate != _alternateIndents[_indentCount - 1]) InconsistentTabs();
    }

    private void InconsistentTabs() =>
        Report(_position, _position, "inconsistent use of tabs and spaces in indentation");

    /// <summary>The tokens that stand before a line's first word.</summary>
    private Token BlockToken()
    {
        var kind = _pendingIndent ? TokenKind.Indent : TokenKind.Dedent;
        if (_pendingIndent) _pendingIndent = false;
        else _pendingDedents--;
        return new Token(kind, TokenFlags.None, _position, _position);
    }
}
