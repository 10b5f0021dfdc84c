using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Provenance;

/// <summary>Which source columns reach which model in which role: the answer, and all that policies and reports see.</summary>
public sealed record Lineage(ImmutableArray<ScriptLineage> Scripts);

public sealed record ScriptLineage(
    string Path, ScriptStatus Status, ImmutableArray<Dataset> Datasets, ImmutableArray<Model> Models,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Every call met that is not modelled, on the way to a model or not; the document does not hold them.</summary>
    public ImmutableArray<UnknownCall> UnknownCalls { get; init; } = [];

    /// <summary>Comments that speak to the gate.</summary>
    public ImmutableArray<InlineNote> Notes { get; init; } = [];

    /// <summary>Where the policy accepts that columns end, in order.</summary>
    public ImmutableArray<AnonymizedColumn> Anonymized { get; init; } = [];

    /// <summary>In order of location; the document does not hold them.</summary>
    public ImmutableArray<WrittenFile> Written { get; init; } = [];

    /// <summary>Which functions ran, and for whom; the document does not hold them either.</summary>
    public ImmutableHashSet<FunctionCall> Calls { get; init; } = [];

    /// <summary>Where calls on data and models stand; the document does not hold them either.</summary>
    public DataCalls DataCalls { get; init; } = DataCalls.None;
}

public enum ScriptStatus
{
    Analyzed,

    /// <summary>Some statements were skipped for a syntax error, or a bound was reached; a diagnostic says which.</summary>
    Partial,
    Unreadable,
}

/// <summary>What one reader call yields.</summary>
/// <param name="Id">d0, d1 … in order of location, unique in its script.</param>
/// <param name="Source">Path, table, query or loader; null when the code does not tell.</param>
/// <param name="Reader">Qualified name of the API, <c>pandas.read_csv</c>.</param>
/// <param name="Columns">In the order of the data; default (not empty) when unknown.</param>
public sealed record Dataset(
    string Id, string? Source, string Reader, Location Location, ImmutableArray<string> Columns,
    ColumnsFrom ColumnsFrom)
{
    /// <summary>A parameter of a function that nothing calls: nothing is read.</summary>
    public bool IsParameter => DatasetFact.IsParameter(Reader);
}

/// <summary>One training event in one calling context.</summary>
/// <param name="Id">m0, m1 … in order of location, unique in its script.</param>
/// <param name="Estimator">Qualified name of the final predictor.</param>
/// <param name="Event">Name of the call that trains: fit, train, cross_val_score.</param>
/// <param name="Location">The innermost fit call.</param>
/// <param name="CallPath">The calls that lead to it, outermost first.</param>
/// <param name="Columns">Sorted by role, dataset and position; one entry a role, dataset and column.</param>
/// <param name="Unknowns">Calls that are not modelled and stood on the way.</param>
public sealed record Model(
    string Id, string Estimator, string Event, Location Location, ImmutableArray<Location> CallPath,
    ImmutableArray<ModelColumn> Columns, ImmutableArray<OpenEnd> Open, ImmutableArray<UnknownCall> Unknowns)
{
    /// <summary>The variable that holds the estimator, <c>clf</c> of <c>clf.fit(X, y)</c>; null when none does.</summary>
    public string? Variable { get; init; }

    /// <summary>The functions that lead to the fit call and hold it, outermost first: where it is, whatever the lines are.</summary>
    public ImmutableArray<string> Functions { get; init; } = [];

    /// <summary>The function of the script that nothing calls and in which the model is trained; null when the script gets there.</summary>
    public FunctionPlace? Uncalled { get; init; }

    public Assurance Assurance => Unknowns.Length > 0 ? Assurance.Partial
        : Open.Length > 0 ? Assurance.Open
        : Assurance.Complete;
}

public enum Assurance { Complete, Open, Partial }

/// <param name="Trace">From the reader call to the fit call, in the order the data flows.</param>
public sealed record ModelColumn(
    Role Role, string Dataset, string Column, Derivation Derivation, ImmutableArray<TraceStep> Trace);

public sealed record TraceStep(Location Location, string Note);

/// <summary>Every column of <see cref="Dataset"/> but <see cref="Except"/> has this role; its columns are not known.</summary>
public sealed record OpenEnd(Role Role, string Dataset, ImmutableArray<string> Except, ImmutableArray<TraceStep> Trace);

/// <summary>A finding about the script itself, not about a column: VG9xx.</summary>
public sealed record Diagnostic(string Code, string Message, Location Location);

/// <summary>A comment <c># vamsa: EX-2026-014</c>; the text after the colon.</summary>
public sealed record InlineNote(Location Location, string Text);

/// <summary>A column that goes into a call that the policy accepts as anonymising, and does not come out.</summary>
/// <param name="Column">Null: every column of the dataset, of which the columns are not known.</param>
public sealed record AnonymizedColumn(Location Location, string Call, string Dataset, string? Column);

/// <summary>What one call writes to a file, or to a table of a database.</summary>
/// <param name="Path">Or the table's name; as the code tells it.</param>
/// <param name="Content">Made when a script of the run reads it.</param>
public sealed record WrittenFile(string Path, bool IsTable, Lazy<WrittenContent> Content);

/// <param name="Names">Of its columns, index levels first; default (not empty) when there are others than these and all columns of datasets.</param>
/// <param name="Columns">Where they come from; of a constant, nothing.</param>
public sealed record WrittenContent(ImmutableArray<string> Names, ImmutableArray<WrittenColumn> Columns);

/// <summary>A source column of a column that is written, or all columns of a dataset but some.</summary>
/// <param name="Name">What the file calls it; null where that is not known, or each keeps its own.</param>
/// <param name="Column">Null: every column of the dataset but <paramref name="Except"/>.</param>
/// <param name="Trace">From the reader call to the one that writes; made for the columns that are read.</param>
public sealed record WrittenColumn(
    string? Name, string Dataset, string? Column, ImmutableArray<string> Except, Derivation Derivation, Func<ImmutableArray<TraceStep>> Trace);
