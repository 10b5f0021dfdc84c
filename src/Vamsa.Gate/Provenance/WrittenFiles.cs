using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Provenance;

/// <summary>
/// What a script reads from a file that scripts of the run write, comes from where they took it, whatever it is called in
/// the file: <c>df.rename(columns={"sex": "g"}).to_csv("f.csv")</c> here, a model that is trained on <c>g</c> of f.csv there.
/// The columns of the file stay, and where they come from is added to them.
/// </summary>
public sealed class WrittenFiles
{
    /// <summary>From file to file; more of them is a circle, or nothing that anybody follows.</summary>
    private const int MaximumFiles = 8;

    private readonly Func<string, string> _repositoryPath;
    private readonly ILookup<string, Writer> _writers;

    private WrittenFiles(Lineage lineage, Func<string, string> repositoryPath)
    {
        _repositoryPath = repositoryPath;
        _writers = lineage.Scripts.SelectMany(script => script.Written.Select(file => new Writer(script, file)))
            .ToLookup(writer => FilePaths.Name(writer.File.Path), StringComparer.Ordinal);
    }

    /// <param name="repositoryPath">A script's path as given to its path from the repository's root.</param>
    /// <returns>The lineage, and of each script, by its path, the scripts from which its columns come through files.</returns>
    public static (Lineage Lineage, ILookup<string, string> Through) Follow(Lineage lineage, Func<string, string> repositoryPath)
    {
        var files = new WrittenFiles(lineage, repositoryPath);
        var followed = lineage.Scripts.Select(script => new Reader(files, script).Follow()).ToList();
        return (
            new Lineage([.. followed.Select(one => one.Script)]),
            followed.SelectMany(one => one.Through.Select(path => (one.Script.Path, Through: path))).ToLookup(pair => pair.Path, pair => pair.Through, StringComparer.Ordinal));
    }

    private IEnumerable<Writer> WritersOf(ScriptLineage script, Dataset dataset) => dataset is { Source: { } source, IsParameter: false }
        ? _writers[FilePaths.Name(source)].Where(writer => writer.File.IsTable
            ? writer.File.Path == source
            : FilePaths.AreSame(_repositoryPath(writer.Script.Path), writer.File.Path, _repositoryPath(script.Path), source))
        : [];

    /// <summary>What is written to a dataset's file is what is read of it.</summary>
    private IEnumerable<Source> Before(Source read, HashSet<(string Script, string Dataset, string? Column)> seen, int files)
    {
        if (files == MaximumFiles || !seen.Add((read.Script.Path, read.Dataset.Id, read.Column))) yield break;
        foreach (var source in WritersOf(read.Script, read.Dataset).SelectMany(writer => writer.Give(read)))
        {
            yield return source;
            foreach (var before in Before(source, seen, files + 1)) yield return before;
        }
    }

    private static Derivation Weaker(Derivation a, Derivation b) => a > b ? a : b;

    /// <summary>A column of a dataset, or with <see cref="Column"/> null all its columns but <see cref="Except"/>.</summary>
    /// <param name="Derivation">As it reaches the reader that is followed.</param>
    /// <param name="Trace">To the file in which <paramref name="Next"/> lies.</param>
    private sealed record Source(
        ScriptLineage Script, Dataset Dataset, string? Column, ImmutableArray<string> Except, Derivation Derivation, ImmutableArray<TraceStep> Trace, Source? Next)
    {
        public IEnumerable<TraceStep> WholeTrace => Next is null ? Trace : Trace.Concat(Next.WholeTrace);
    }

    private sealed class Writer(ScriptLineage script, WrittenFile file)
    {
        private readonly Lazy<ILookup<string, WrittenColumn>> _named = new(() =>
            file.Content.Value.Columns.Where(column => column.Name is not null).ToLookup(column => column.Name!, StringComparer.Ordinal));
        private readonly Lazy<Dictionary<string, Dataset>> _datasets = new(() => script.Datasets.ToDictionary(dataset => dataset.Id));

        private IEnumerable<WrittenColumn> Nameless => file.Content.Value.Columns.Where(column => column.Name is null);

        public ScriptLineage Script => script;

        public WrittenFile File => file;

        /// <summary>A column that no name tells may be any that is read.</summary>
        public IEnumerable<Source> Give(Source read)
        {
            var named = _named.Value;
            var columns = read.Column is not { } name ? file.Content.Value.Columns.Where(column => column.Name is null || !read.Except.Contains(column.Name))
                : named.Contains(name) ? named[name]
                : Nameless.Where(column => !column.Except.Contains(name));
            return columns.Select(column => new Source(
                script, _datasets.Value[column.Dataset], column.Column ?? read.Column,
                column.Column is null && read.Column is null ? [.. column.Except.Union(read.Except.Where(left => !named.Contains(left)))] : [],
                Weaker(column.Derivation, read.Derivation), column.Trace(), read));
        }
    }

    /// <summary>One script, with what its models learn from files that are written here.</summary>
    private sealed class Reader(WrittenFiles files, ScriptLineage script)
    {
        private readonly Dictionary<(string Script, string Dataset), string> _ids = [];
        private readonly List<Dataset> _datasets = [.. script.Datasets];
        private readonly SortedSet<string> _through = new(StringComparer.Ordinal);

        public (ScriptLineage Script, IEnumerable<string> Through) Follow()
        {
            if (!script.Datasets.Any(dataset => files.WritersOf(script, dataset).Any())) return (script, []);
            var models = script.Models.Select(Follow).ToImmutableArray();
            return (script with { Models = models, Datasets = [.. _datasets] }, _through);
        }

        private Model Follow(Model model)
        {
            var (columns, open) = (new List<ModelColumn>(model.Columns), new List<OpenEnd>());
            var strongest = new Dictionary<(Role Role, string Dataset, string? Column), Derivation>();
            foreach (var column in model.Columns)
                foreach (var source in Before(column.Dataset, column.Column, [], column.Derivation)) Add(source, column.Role, column.Trace);
            foreach (var end in model.Open)
            {
                if (NamesIn(end.Dataset) is not { } names) open.Add(end);
                else columns.AddRange(names.Except(end.Except).Select(name => new ModelColumn(end.Role, end.Dataset, name, Derivation.Direct, end.Trace)));
                foreach (var source in Before(end.Dataset, null, end.Except, Derivation.Direct)) Add(source, end.Role, end.Trace);
            }

            return model with { Columns = Strongest(columns), Open = Widest(open) };

            void Add(Source source, Role role, ImmutableArray<TraceStep> trace)
            {
                var id = IdOf(source);
                if (strongest.TryGetValue((role, id, source.Column), out var known) && known <= source.Derivation && source.Column is not null) return;
                strongest[(role, id, source.Column)] = source.Derivation;
                trace = [.. source.WholeTrace, .. trace];
                if (source.Column is { } name) columns.Add(new ModelColumn(role, id, name, source.Derivation, trace));
                else if (role is not (Role.Filter or Role.Key)) open.Add(new OpenEnd(role, id, source.Except, trace));
            }
        }

        private static ImmutableArray<ModelColumn> Strongest(List<ModelColumn> columns) =>
        [
            .. columns.GroupBy(column => (column.Role, column.Dataset, column.Column)).Select(same => same.MinBy(column => (column.Derivation, column.Trace.Length))!)
                .OrderBy(column => column.Role).ThenBy(column => column.Dataset.Length).ThenBy(column => column.Dataset, StringComparer.Ordinal),
        ];

        /// <summary>What one of several ways leaves out, another may bring.</summary>
        private static ImmutableArray<OpenEnd> Widest(List<OpenEnd> open) =>
        [
            .. open.GroupBy(end => (end.Role, end.Dataset))
                .Select(same => same.Aggregate((one, other) => one with { Except = [.. one.Except.Intersect(other.Except, StringComparer.Ordinal)] })),
        ];

        /// <summary>Null when not all that write the file say all its columns, or nothing writes it.</summary>
        private IEnumerable<string>? NamesIn(string dataset)
        {
            var written = files.WritersOf(script, Named(dataset)).Select(writer => writer.File.Content.Value.Names).ToList();
            return written.Count == 0 || written.Exists(names => names.IsDefault) ? null : written.SelectMany(names => names).Distinct();
        }

        private IEnumerable<Source> Before(string dataset, string? column, ImmutableArray<string> except, Derivation derivation) =>
            files.Before(new Source(script, Named(dataset), column, except, derivation, [], null), [], 0);

        private Dataset Named(string id) => script.Datasets.First(dataset => dataset.Id == id);

        /// <summary>A dataset of another script is told as one of this, after its own.</summary>
        private string IdOf(Source source)
        {
            if (source.Script.Path == script.Path) return source.Dataset.Id;
            _through.Add(source.Script.Path);
            if (_ids.TryGetValue((source.Script.Path, source.Dataset.Id), out var known)) return known;
            var id = LineageBuilder.Number('d', _datasets.Count);
            _datasets.Add(source.Dataset with { Id = id });
            return _ids[(source.Script.Path, source.Dataset.Id)] = id;
        }
    }
}
