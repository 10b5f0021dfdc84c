using System.Globalization;
using System.Text;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Tests;

/// <summary>
/// What every name that a script gives a value holds at its end, a line each, then a line for each training and each file:
/// <code>
/// a: frame age, years=age, bmi=height~+weight~, sex_*=sex
/// b: series age; where sex
/// c: (3, 'x')
/// 12: fit sklearn.linear_model.Ridge: feature age, height~; label target
/// 14: writes out.csv: age, years=age
/// </code>
/// A column is its label, and behind <c>=</c> where its values come from unless that is the column of this name alone:
/// <c>~</c> of derived values, <c>^</c> of what they are only keyed by. <c>_</c> is a label that is not known, <c>?</c>
/// behind a column says that it may be missing, <c>…</c> that it stands for any number.
/// </summary>
internal sealed class ColumnsDump
{
    private const int MaximumDepth = 4;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private readonly Func<Value, Cell?> _content;

    private ColumnsDump(Func<Value, Cell?> content) => _content = content;

    public static string Write(SyntaxTree tree, IEnumerable<DatasetSchema> schemas)
    {
        var text = new StringBuilder();
        var facts = Interpreter.Run(WorkflowBuilder.Build(tree), KnowledgeBase.BuiltIn, [.. schemas], (read, content) =>
        {
            var dump = new ColumnsDump(content);
            foreach (var name in Names(tree))
                if (read(name) is { } value) text.Append(Invariant, $"{name}: {dump.Line(value, 0)}\n");
        });

        foreach (var fact in facts.Trainings.OrderBy(fact => fact.Location.StartLine).ThenBy(fact => fact.Estimator, StringComparer.Ordinal))
        {
            var roles = fact.Roles.Where(role => !role.Value.IsEmpty).Select(role => $"{role.Key.ToString().ToLowerInvariant()} {List(role.Value)}");
            text.Append(Invariant, $"{fact.Location.StartLine}: {fact.Event} {fact.Estimator}: {string.Join("; ", roles)}{Unknown(fact.Unknowns)}\n");
        }

        foreach (var file in facts.Written.OrderBy(file => file.Location.StartLine).ThenBy(file => file.Path, StringComparer.Ordinal))
            text.Append(Invariant, $"{file.Location.StartLine}: writes {(file.IsTable ? "table " : "")}{file.Path}: {string.Join(", ", file.Columns.Select(InFile))}\n");
        return text.ToString();
    }

    private static string InFile(FileColumn column)
    {
        var (label, origins) = (column.Name ?? "_", string.Join('+', column.Origins.Items.Select(Origin)));
        return origins == label || column.Origins.Items is [{ IsOpen: true }] ? origins : $"{label}={origins}";
    }

    /// <summary>As the script's own lines name them, in order.</summary>
    private static IEnumerable<string> Names(SyntaxTree tree)
    {
        var targets = tree.Body.OfType<AssignStatement>().SelectMany(statement => statement.Targets);
        return targets.SelectMany(Within).Distinct(StringComparer.Ordinal);

        static IEnumerable<string> Within(Expression target) => target switch
        {
            NameExpression name => [name.Id],
            TupleExpression tuple => tuple.Elements.SelectMany(Within),
            _ => [],
        };
    }

    private string Line(Value value, int depth)
    {
        if (depth > MaximumDepth) return "…";
        switch (value)
        {
            case ConstantValue constant: return Constant(constant.Literal);
            case TupleValue tuple: return $"({string.Join(", ", tuple.Elements.Select(element => Line(element, depth + 1)))})";
            case TableValue table: return Table(table.Table);
            case LabelValue label: return $"label {Column(label.Column)}";
            case UnionValue union: return string.Join(" or ", union.Alternatives.Select(one => Line(one, depth + 1)).Order(StringComparer.Ordinal));
            case ApiValue api: return api.Symbol.Name;
            case ForeignValue foreign: return $"not modelled {foreign.Name}";
            case UnmodelledValue made: return $"not modelled {made.Call.Call}";
            case MethodValue method: return $"method {Line(method.Function, depth + 1)}";
            case DtypeValue type: return $"dtype {type.Dtype.ToString().ToLowerInvariant()}";
            case InertValue: return "inert";
            case PlainValue: return "plain";
            case UnknownValue: return "unknown";
        }

        return _content(value) switch
        {
            TableCell table => Table(table.Table),
            ListCell list => (list.IsSet ? "{" : "[") + string.Join(", ", list.Elements.Select(e => Line(e.Value, depth + 1) + Mark(e.Presence))) + (list.IsSet ? "}" : "]"),
            DictCell dict => $"{{{string.Join(", ", dict.Entries.Select(e => $"{Line(e.Key, depth + 1)}: {Line(e.Value, depth + 1)}{Mark(e.Presence)}").Concat(dict.Other is { } other ? [$"…: {Line(other, depth + 1)}"] : []))}}}",
            ObjectCell { Class: ClassValue own } instance => $"{own.Name}({string.Join(", ", instance.Attributes.Select(a => $"{a.Key}: {Line(a.Value, depth + 1)}"))})",
            ObjectCell instance => Line(instance.Class, depth + 1),
            _ => value.GetType().Name.Replace("Value", "", StringComparison.Ordinal).ToLowerInvariant(),
        };
    }

    private string Table(Table table)
    {
        var text = new StringBuilder(table.Shape.ToString().ToLowerInvariant());
        if (table.IsTransposed) text.Append(" transposed");
        if (!table.Columns.IsEmpty) text.Append(' ').AppendJoin(", ", table.Columns.Select(Column));
        if (!table.Index.IsEmpty) text.Append("; index ").AppendJoin(", ", table.Index.Select(Column));
        if (!table.GroupColumns.IsEmpty) text.Append("; by ").AppendJoin(", ", table.GroupColumns.Select(Column));
        if (!table.Filters.IsEmpty) text.Append("; where ").Append(Bare(table.Filters));
        if (!table.Keys.IsEmpty) text.Append("; keys ").Append(Bare(table.Keys));
        if (!table.Strata.IsEmpty) text.Append("; strata ").Append(Bare(table.Strata));
        if (!table.Cohorts.IsEmpty) text.Append("; cohorts ").Append(Bare(table.Cohorts));
        return text.Append(Unknown(table.Unknowns)).ToString();
    }

    private static string Unknown(IEnumerable<UnknownCall> calls) => string.Concat(calls.Select(call => $"; not modelled {call.Call}"));

    private string Column(Column column)
    {
        var label = Text(column.Label);
        var origins = string.Join('+', column.Origins.Items.Select(Origin));
        return (origins == label ? label : $"{label}={origins}") + Mark(column.Presence);
    }

    private static string List(Origins origins) => string.Join(", ", origins.Items.Select(Origin));

    private static string Bare(Origins origins) => string.Join(", ", origins.Items.Select(Source));

    private static string Origin(Origin origin) => Source(origin) + origin.Derivation switch
    {
        Derivation.Derived => "~",
        Derivation.Keyed => "^",
        _ => "",
    };

    /// <summary>A column of the script's first dataset is called by its name alone.</summary>
    private static string Source(Origin origin)
    {
        var name = origin.Column ?? (origin.Except is { Count: > 0 } except ? $"*-{string.Join('-', except)}" : "*");
        return origin.Dataset.Number == 0 ? name : $"{origin.Dataset.Number}.{name}";
    }

    private static string Mark(Presence presence) => presence switch
    {
        Presence.Optional => "?",
        Presence.Many => "…",
        _ => "",
    };

    private string Text(Label label) => label switch
    {
        Label.Named { Value: ConstantValue { Literal: Literal.Str text } } => text.Value,
        Label.Named named => Line(named.Value, 0),
        Label.Prefixed prefixed => prefixed.Prefix + "*",
        Label.Rest rest => rest.Except.Count == 0 ? "*" : $"*-{string.Join('-', rest.Except)}",
        Label.Each each => $"{each.Prefix}{each.Pattern ?? "*"}{each.Suffix}",
        _ => "_",
    };

    private static string Constant(Literal literal) => literal switch
    {
        Literal.None => "None",
        Literal.Bool truth => truth.Value ? "True" : "False",
        Literal.Int number => number.Value.ToString(Invariant),
        Literal.Float number => number.Value.ToString("R", Invariant),
        Literal.Str text => $"'{text.Value.Replace("\n", "\\n", StringComparison.Ordinal)}'",
        _ => literal.GetType().Name.ToLowerInvariant(),
    };
}
