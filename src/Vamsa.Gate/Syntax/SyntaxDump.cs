using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

/// <summary>
/// A tree as text, one node a line: its field, its name in ASDL, its place as CPython's <c>ast</c> gives it (line,
/// column in bytes of UTF-8), its values. The nodes of a node follow, one column deeper. The same text can be made
/// from CPython's own tree, which is how the two are compared. Expression contexts are left out: the place of a node
/// in its parent says as much.
/// </summary>
public static class SyntaxDump
{
    public static string Write(SyntaxTree tree) => Write(tree, placesInFStrings: true);

    /// <summary>As an older CPython would have it.</summary>
    /// <param name="placesInFStrings">Before 3.12 CPython's places inside f-strings were of no use.</param>
    internal static string Write(SyntaxTree tree, bool placesInFStrings)
    {
        var writer = new Writer(tree.File, placesInFStrings);
        writer.Nodes("body", tree.Body);
        writer.Flush();
        var text = writer.Lines;
        text.Insert(0, "Module\n");
        foreach (var error in tree.Errors)
            text.Append("error: ").Append(writer.PlaceOf(error.Span)).Append(' ').Append(error.Message).Append('\n');
        return text.ToString();
    }

    private sealed class Writer(SourceFile file, bool placesInFStrings) : SyntaxSink
    {
        private readonly List<(string Field, SyntaxNode? Node)> _pending = [];
        private readonly StringBuilder _values = new();
        private readonly bool _isAscii = Ascii.IsValid(file.Text);
        private int _depth = 1;
        private int _fStrings;

        public StringBuilder Lines { get; } = new();

        public override void Word(string field, string value) =>
            _values.Append(' ').Append(field).Append('=').Append(value);

        public override void Text(string field, string value)
        {
            _values.Append(' ').Append(field).Append('=');
            Quote(value);
        }

        public override void Texts(string field, ImmutableArray<Identifier> values)
        {
            _values.Append(' ').Append(field).Append("=[");
            for (var i = 0; i < values.Length; i++)
            {
                if (i > 0) _values.Append(',');
                Quote(values[i].Value);
            }

            _values.Append(']');
        }

        public override void Node(string field, SyntaxNode? node)
        {
            if (node is not null) _pending.Add((field, node));
        }

        public override void Nodes<T>(string field, ImmutableArray<T> nodes)
        {
            foreach (var node in nodes) _pending.Add((field, node));
        }

        /// <summary>Writes what was told and is not written yet.</summary>
        public void Flush(int from = 0)
        {
            var end = _pending.Count;
            for (var i = from; i < end; i++) WriteNode(_pending[i].Field, _pending[i].Node);
            _pending.RemoveRange(from, end - from);
        }

        private void WriteNode(string field, SyntaxNode? node)
        {
            Lines.Append(' ', _depth).Append(field).Append(": ");
            if (node is null)
            {
                Lines.Append("None\n");
                return;
            }

            var mark = _pending.Count;
            _values.Clear();
            var name = SyntaxShape.Describe(node, this);
            Lines.Append(name);
            if (HasPlace(node)) Lines.Append(' ').Append(PlaceOf(SpanOf(node)));
            Lines.Append(_values).Append('\n');

            var isFString = node is JoinedStrExpression or TemplateStrExpression;
            if (isFString) _fStrings++;
            _depth++;
            Flush(mark);
            _depth--;
            if (isFString) _fStrings--;
        }

        private bool HasPlace(SyntaxNode node) =>
            node is not (Parameters or Comprehension or WithItem or MatchCase) && (placesInFStrings || _fStrings == 0);

        /// <summary>ASDL's <c>arg</c> leaves out the default, ours does not.</summary>
        private Span SpanOf(SyntaxNode node)
        {
            if (node is not Parameter { Default: not null } parameter) return node.Span;
            if (parameter.Annotation is null) return Span.FromBounds(parameter.Span.Start, parameter.Name.Span.End);
            var end = parameter.Annotation.Span.End;
            for (var at = end; at < parameter.Default.Span.Start && file.Text[at] != '='; at++)
            {
                if (file.Text[at] == ')') end = at + 1;
                if (file.Text[at] == '#') at = file.LineStart(file.LineAt(at) + 1) - 1;
            }

            return Span.FromBounds(parameter.Span.Start, end);
        }

        public string PlaceOf(Span span) => string.Create(
            CultureInfo.InvariantCulture,
            $"{file.LineAt(span.Start) + 1}:{ColumnOf(span.Start)}-{file.LineAt(span.End) + 1}:{ColumnOf(span.End)}");

        private int ColumnOf(int offset)
        {
            var start = file.LineStart(file.LineAt(offset));
            return _isAscii ? offset - start : Encoding.UTF8.GetByteCount(file.Text.AsSpan(start, offset - start));
        }

        public override void Literal(string field, Literal value)
        {
            _values.Append(' ').Append(field).Append('=');
            switch (value)
            {
                case Syntax.Literal.None: _values.Append("None"); break;
                case Syntax.Literal.Ellipsis: _values.Append("..."); break;
                case Syntax.Literal.Bool b: _values.Append(b.Value ? "True" : "False"); break;
                case Syntax.Literal.Int i: _values.Append(Integer(i.Value)); break;
                case Syntax.Literal.Float f: _values.Append(Real(f.Value)); break;
                case Syntax.Literal.Imaginary j: _values.Append(Real(j.Value)).Append('j'); break;
                case Syntax.Literal.Bytes b:
                    _values.Append('b');
                    Quote(string.Create(b.Value.Length, b.Value, static (to, from) =>
                    {
                        for (var i = 0; i < to.Length; i++) to[i] = (char)from[i];
                    }));
                    break;
                case Syntax.Literal.Str s:
                    Quote(s.Value);
                    if (s.HasUPrefix) _values.Append(" kind=\"u\"");
                    break;
            }
        }

        private static string Integer(BigInteger value) => value <= ulong.MaxValue
            ? value.ToString(CultureInfo.InvariantCulture)
            : "0x" + value.ToString("x", CultureInfo.InvariantCulture).TrimStart('0');

        /// <summary>The shortest digits that read back the same, laid out as Python's <c>repr</c> does.</summary>
        private static string Real(double value)
        {
            if (double.IsPositiveInfinity(value)) return "inf";
            var parts = value.ToString("R", CultureInfo.InvariantCulture).Split('E');
            var point = parts[0].IndexOf('.', StringComparison.Ordinal);
            var all = parts[0].Replace(".", "", StringComparison.Ordinal);
            var digits = all.TrimStart('0');
            var exponent = (point < 0 ? all.Length : point) - (all.Length - digits.Length) - 1;
            if (parts.Length > 1)
                exponent += int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            digits = digits.TrimEnd('0');
            if (digits.Length == 0) return "0.0";
            if (exponent is < -4 or >= 16)
            {
                var tail = digits.Length > 1 ? "." + digits[1..] : "";
                var size = Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
                return $"{digits[0]}{tail}e{(exponent < 0 ? '-' : '+')}{size}";
            }

            if (exponent < 0) return "0." + new string('0', -exponent - 1) + digits;
            return digits.Length <= exponent + 1
                ? digits.PadRight(exponent + 1, '0') + ".0"
                : digits[..(exponent + 1)] + "." + digits[(exponent + 1)..];
        }

        /// <summary>As a JSON string in ASCII.</summary>
        private void Quote(string value)
        {
            _values.Append('"');
            foreach (var c in value)
            {
                switch (c)
                {
                    case '"': _values.Append("\\\""); break;
                    case '\\': _values.Append("\\\\"); break;
                    case '\n': _values.Append("\\n"); break;
                    case '\r': _values.Append("\\r"); break;
                    case '\t': _values.Append("\\t"); break;
                    case '\b': _values.Append("\\b"); break;
                    case '\f': _values.Append("\\f"); break;
                    case < ' ' or > '~':
                        _values.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                        break;
                    default: _values.Append(c); break;
                }
            }

            _values.Append('"');
        }
    }
}
