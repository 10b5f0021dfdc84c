using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Sql;

namespace Vamsa.Gate.Analysis;

/// <summary>Relations of the room of SQL to tables: a source of a query is a dataset, or the frame that it stands for.</summary>
internal sealed class SqlBridge
{
    private const int LongestNote = 80;

    private readonly Interpreter _interpreter;
    private readonly SqlResolver _resolver;
    private readonly DatasetFact?[] _datasets;
    private readonly TraceLink _read;

    /// <param name="relations">All that the text yields: what they name tells the columns of a table without a schema.</param>
    public SqlBridge(Interpreter interpreter, string reader, SqlResolver resolver, ImmutableArray<SqlRelation> relations)
    {
        _interpreter = interpreter;
        _resolver = resolver;
        _read = new TraceLink(interpreter.File, interpreter.Operation.Span, TraceLink.Read, null);
        var location = interpreter.File.Locate(interpreter.Operation.Span);
        _datasets =
        [
            .. resolver.Sources.Select((source, i) =>
            {
                if (source.Tag is Table) return null;
                var (columns, from) = source.Tag is ColumnsFrom known
                    ? ([.. source.Columns.Select(c => c.Name!)], known)
                    : Named(i, relations) is { IsDefault: false } named ? (named, ColumnsFrom.Query) : (default, ColumnsFrom.None);
                return interpreter.Recorder.Dataset(Title(source.Name), reader, location, columns, from);
            }),
        ];
    }

    private static string Title(ImmutableArray<string> name) => string.Join('.', name).Replace(SqlText.Hole.ToString(), "{}", StringComparison.Ordinal);

    /// <summary>The columns that the text names, in its order; default where it takes others too.</summary>
    private static ImmutableArray<string> Named(int source, ImmutableArray<SqlRelation> relations)
    {
        var names = new List<string>();
        foreach (var use in relations.SelectMany(r => r.Columns.Select(c => c.Values).Append(r.Filters).Append(r.Keys)).SelectMany(u => u.Items).Where(u => u.Source == source))
        {
            if (use.IsOpen) return default;
            if (!names.Contains(use.Name!)) names.Add(use.Name!);
        }

        return [.. names];
    }

    public Table Table(SqlRelation relation)
    {
        var table = Analysis.Values.Table.Empty with
        {
            Columns = [.. relation.Columns.Select(Column)],
            Filters = Origins(relation.Filters),
            Keys = Origins(relation.Keys),
        };
        return _resolver.Sources.Select(s => s.Tag).OfType<Table>().Aggregate(table, (whole, part) => whole with
        {
            Filters = whole.Filters.Union(part.Filters),
            Keys = whole.Keys.Union(part.Keys),
            Strata = whole.Strata.Union(part.Strata),
            Unknowns = ValueJoin.Unknowns(whole.Unknowns, part.Unknowns),
        });
    }

    private Column Column(SqlColumn column)
    {
        var origins = Origins(column.Values);
        if (column.IsComputed && !origins.IsEmpty)
        {
            var note = new TraceNote(column);
            origins = origins.Select(o => o with { Trace = new TraceLink(_interpreter.File, _interpreter.Operation.Span, note.Text, o.Trace) });
        }

        if (!column.IsMany) return new Column(column.Name is { } name ? Label.Of(name) : Label.None, origins);
        return new Column(column.Values.Items is [{ IsOpen: true } only] ? RestOf(only) : Label.None, origins) { Presence = Presence.Many };
    }

    private Label RestOf(SqlUse use) => _datasets[use.Source] is { } dataset
        ? new Label.Rest(dataset, Ordinal(use.Except))
        : ((Table)_resolver.Sources[use.Source].Tag!).Columns[use.Column].Label switch
        {
            Label.Rest rest => rest with { Except = rest.Except.Union(use.Except) },
            Label.Each each => each with { Without = [.. each.Without, .. use.Except.Select(Label.Of)] },
            _ => Label.None,
        };

    private static ImmutableSortedSet<string> Ordinal(IEnumerable<string> names) => ImmutableSortedSet.CreateRange(StringComparer.Ordinal, names);

    private Origins Origins(SqlUses uses) => Analysis.Values.Origins.Union(uses.Items.Select(Origins));

    private Origins Origins(SqlUse use)
    {
        var source = _resolver.Sources[use.Source];
        if (_datasets[use.Source] is { } dataset)
        {
            var name = use.Name ?? (use.Column >= 0 ? source.Columns[use.Column].Name : null);
            return Analysis.Values.Origins.Of(new Origin(dataset, name, name is null ? Ordinal(use.Except) : null, use.Derivation, _read));
        }

        if (use.Column < 0) return Analysis.Values.Origins.None;
        var origins = ((Table)source.Tag!).Columns[use.Column].Origins;
        if (use.Name is { } picked) origins = origins.Pick(picked);
        foreach (var name in use.Except) origins = origins.Exclude(name);
        return origins.As(use.Derivation).Via(_interpreter.File, _interpreter.Operation.Span, "query");
    }

    /// <summary><c>query: SUM(amount) AS spent</c>, on one line.</summary>
    private readonly record struct TraceNote(SqlColumn Column)
    {
        public string Text
        {
            get
            {
                var words = string.Join(' ', Column.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(SqlText.Hole.ToString(), "{}", StringComparison.Ordinal);
                var text = words.Length <= LongestNote ? words : words[..LongestNote] + " …";
                return Column.Name is { } name && name != words ? $"{TraceLink.Query}{text} AS {name}" : TraceLink.Query + text;
            }
        }
    }
}
