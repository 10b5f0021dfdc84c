using System.Buffers;
using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// Recursive descent over the grammar of Python 3.14 (Python reference §10), one rule a method, cut into files by
/// chapter. It always returns a tree. An error puts <see cref="TokenKind.Panic"/> under the cursor; no rule accepts
/// that, so all of them return at once, and the statement that began the trouble looks for the next one
/// (Parser.Recovery.cs).
/// </summary>
public sealed partial class Parser
{
    private readonly SourceFile _file;
    private readonly string _text;
    private readonly Lexer _lexer;
    private readonly NameTable _names = new();
    private readonly List<SyntaxError> _errors = [];
    private bool _isCell;

    private Scratch<Expression> _expressions;
    private Scratch<Statement> _statements;

    private Parser(SourceFile file)
    {
        _file = file;
        _text = file.Text;
        _lexer = new Lexer(_text);
    }

    /// <summary>
    /// Never throws, however broken or hostile the text. No tree is deeper than some 1200 nodes, so that it can be
    /// walked recursively.
    /// </summary>
    public static SyntaxTree Parse(SourceFile file) => new Parser(file).ParseFile();

    private SyntaxTree ParseFile()
    {
        foreach (var stretch in _file.Stretches)
        {
            _lexer.Begin(stretch.Start, stretch.End, isCell: stretch.Cell is not null);
            _isCell = stretch.Cell is not null;
            Restart();
            ParseStatements(isBlock: false);
        }

        ArrayPool<Token>.Shared.Return(_tokens);
        _names.Release();
        return new SyntaxTree(_file, _statements.Take(0), SortedErrors(), [.. _lexer.Comments]);
    }

    private ImmutableArray<SyntaxError> SortedErrors()
    {
        _errors.AddRange(_lexer.Errors);
        if (_errors.Count == 0) return [];
        var sorted = _errors
            .Distinct()
            .OrderBy(e => e.Span.Start).ThenBy(e => e.Span.Length).ThenBy(e => e.Message, StringComparer.Ordinal);
        return [.. sorted];
    }

    private string TextOf(int start, int end) => _text[start..end];
}
