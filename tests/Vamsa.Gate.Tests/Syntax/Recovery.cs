using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;
using Xunit;

namespace Vamsa.Gate.Tests.Syntax;

/// <summary>
/// One token deleted or inserted at every place of a script: the parser must not throw, the spans must still nest, and
/// nearly all statements that do not contain the place must have the tree and the place they had.
/// </summary>
public sealed class Recovery(ITestOutputHelper output)
{
    private static readonly string[] Insertions =
        ["(", ")", "[", "}", ":", ",", "=", "x", "'s'", "def", "if", "else", "\"\"\""];

    public static TheoryData<string> Scripts()
    {
        var scripts = new TheoryData<string>();
        var paths = Directory.EnumerateFiles(Repository.Cases("syntax/recovery"), "*.py");
        foreach (var path in paths.Order(StringComparer.Ordinal))
            scripts.Add(Path.GetFileName(path));
        return scripts;
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Deleting_a_token_costs_its_statement(string name)
    {
        var text = Script(name);
        var tally = new Tally(text);
        foreach (var token in Tokens(text)) tally.Try(token.Start, token.End - token.Start, "");
        tally.Conclude(output);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Inserting_a_token_costs_its_statement(string name)
    {
        var text = Script(name);
        foreach (var insertion in Insertions)
        {
            var tally = new Tally(text);
            foreach (var token in Tokens(text)) tally.Try(token.Start, 0, " " + insertion + " ");
            output.WriteLine(insertion);

            // A triple quote that is opened closes at the next one: only the script's docstrings limit it.
            tally.Conclude(output, insertion == "\"\"\"" ? 0.9 : 0.95);
        }
    }

    private static string Script(string name) =>
        File.ReadAllText(Path.Combine(Repository.Cases("syntax/recovery"), name));

    private static List<Token> Tokens(string text)
    {
        var lexer = new Lexer(text);
        lexer.Begin(0, text.Length, isCell: false);
        var tokens = new List<Token>();
        while (lexer.Next() is { Kind: not TokenKind.EndOfFile } token)
        {
            if (token.Kind is not (TokenKind.Newline or TokenKind.Indent or TokenKind.Dedent)) tokens.Add(token);
        }

        return tokens;
    }

    private sealed class Tally
    {
        private readonly string _text;
        private readonly List<(Span Span, int Hash)> _statements;
        private readonly List<string> _worst = [];
        private int _untouched;
        private int _kept;
        private int _variants;

        public Tally(string text)
        {
            _text = text;
            var tree = Parser.Parse(new SourceFile("script.py", text));
            Assert.Empty(tree.Errors);
            _statements = StatementHashes.Of(tree);
        }

        public void Try(int at, int length, string insertion)
        {
            var mutant = string.Concat(_text.AsSpan(0, at), insertion, _text.AsSpan(at + length));
            var tree = Parser.Parse(new SourceFile("mutant.py", mutant));
            if (SpanProof.Check(tree) is { } wrong) Assert.Fail($"{wrong} in\n{mutant}");
            var found = new Dictionary<(int, int), int>();
            foreach (var (span, hash) in StatementHashes.Of(tree))
                found[(span.Start, hash)] = found.GetValueOrDefault((span.Start, hash)) + 1;

            var lost = 0;
            var shift = insertion.Length - length;
            foreach (var (span, hash) in _statements)
            {
                if (span.Start <= at && at <= span.End) continue;
                _untouched++;
                var key = (span.Start >= at + length ? span.Start + shift : span.Start, hash);
                var count = found.GetValueOrDefault(key);
                if (count > 0)
                {
                    _kept++;
                    found[key] = count - 1;
                }
                else
                {
                    lost++;
                }
            }

            _variants++;
            if (lost > 3)
                _worst.Add($"{lost} lost: '{insertion}' for '{_text.Substring(at, length)}' at {at}");
        }

        public void Conclude(ITestOutputHelper output, double least = 0.95)
        {
            var share = (double)_kept / _untouched;
            output.WriteLine($"{_variants} variants, {_untouched} untouched statements, {share:P2} kept");
            foreach (var line in _worst.OrderByDescending(w => w.Length).Take(5)) output.WriteLine("  " + line);
            Assert.True(share >= least, $"only {share:P2} of the untouched statements kept their tree");
        }
    }
}

/// <summary>Every statement of a tree at any depth, with a hash of its tree without places.</summary>
internal sealed class StatementHashes : SyntaxSink
{
    private readonly List<(Span Span, int Hash)> _statements = [];
    private HashCode _hash;

    public static List<(Span Span, int Hash)> Of(SyntaxTree tree)
    {
        var hashes = new StatementHashes();
        hashes.Nodes("body", tree.Body);
        return hashes._statements;
    }

    public override void Word(string field, string value) => Add(value);

    public override void Text(string field, string value) => Add(value);

    public override void Texts(string field, ImmutableArray<Identifier> values)
    {
        foreach (var value in values) Add(value.Value);
    }

    public override void Literal(string field, Literal value)
    {
        if (value is Literal.Bytes bytes) _hash.AddBytes(bytes.Value.AsSpan());
        else _hash.Add(value.GetHashCode());
    }

    public override void Node(string field, SyntaxNode? node)
    {
        if (node is null)
        {
            _hash.Add(0);
            return;
        }

        var outer = _hash;
        _hash = default;
        Add(SyntaxShape.Describe(node, this));
        Add(field);
        var hash = _hash.ToHashCode();
        if (node is Statement and not ErrorStatement) _statements.Add((node.Span, hash));
        outer.Add(hash);
        _hash = outer;
    }

    public override void Nodes<T>(string field, ImmutableArray<T> nodes)
    {
        foreach (var node in nodes) Node(field, node);
    }

    private void Add(string text) => _hash.Add(text.GetHashCode(StringComparison.Ordinal));
}
