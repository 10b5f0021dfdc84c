using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Analysis;

/// <summary>Collects facts while the interpreter runs; the same event met again is joined, so that rounds do not multiply it.</summary>
internal sealed class FactRecorder(ImmutableArray<DatasetSchema> schemas)
{
    private readonly Dictionary<(Location Location, string? Source), DatasetFact> _datasets = [];
    private readonly Dictionary<EventKey, TrainingFact> _trainings = [];
    private HashSet<EventKey> _held = [];
    private readonly HashSet<UnknownCall> _unknowns = [];
    private readonly HashSet<EndedColumn> _ended = [];
    private readonly Dictionary<(Location Location, string Path), FileFact> _written = [];
    private readonly HashSet<FunctionCall> _calls = [];
    private readonly HashSet<Location> _modelledCalls = [];
    private readonly HashSet<Location> _unknownCalls = [];

    private sealed record EventKey(Location Location, string Path, string Estimator);

    public DatasetFact Dataset(
        string? source, string reader, Location location, ImmutableArray<string> columns, ColumnsFrom from)
    {
        if (_datasets.TryGetValue((location, source), out var known)) return known;
        return _datasets[(location, source)] = new DatasetFact(_datasets.Count, source, reader, location, columns, from);
    }

    /// <summary>The columns that a policy declares for a source or what reads it; default when it declares none.</summary>
    public ImmutableArray<string> Declared(string? source, string reader)
    {
        foreach (var schema in schemas)
            if (schema.IsFor(source, reader)) return [.. schema.Columns.Select(c => c.Name)];
        return default;
    }

    /// <summary>Runs what adds training events but nothing to those that are known.</summary>
    public void Hold(Action run)
    {
        _held = [.. _trainings.Keys];
        run();
        _held = [];
    }

    /// <summary>How often something was trained, the same event each time.</summary>
    public int Trainings { get; private set; }

    public void Train(TrainingFact training)
    {
        Trainings++;
        var path = string.Concat(training.CallPath.Select(l => $"{l.Path}:{l.StartLine}:{l.StartColumn};"));
        var key = new EventKey(training.Location, path, training.Estimator);
        if (_held.Contains(key)) return;
        if (!_trainings.TryGetValue(key, out var before))
        {
            _trainings[key] = training;
            return;
        }

        var roles = before.Roles.ToBuilder();
        foreach (var (role, origins) in training.Roles)
            roles[role] = roles.TryGetValue(role, out var there) ? there.Union(origins) : origins;
        _trainings[key] = before with
        {
            Roles = roles.ToImmutable(),
            Unknowns = ValueJoin.Unknowns(before.Unknowns, training.Unknowns),
            Variable = before.Variable == training.Variable ? before.Variable : null,
        };
    }

    /// <summary>The protected columns of an audit belong to the models whose features the predictions carry.</summary>
    public void Audit(Origins predictions, Origins groups)
    {
        foreach (var (key, training) in _trainings.ToArray())
        {
            if (!training.Roles.TryGetValue(Role.Feature, out var features) || !Covers(predictions, features)) continue;
            var before = training.Roles.GetValueOrDefault(Role.Group) ?? Origins.None;
            _trainings[key] = training with { Roles = training.Roles.SetItem(Role.Group, before.Union(groups)) };
        }
    }

    private static bool Covers(Origins all, Origins part) =>
        part.Items.All(p => all.Items.Any(a => Origin.Compare(a, p) == 0));

    public void Enter(FunctionCall call) => _calls.Add(call);

    /// <summary>A function that nothing calls was not followed to its end.</summary>
    public void CutShort(FunctionPlace function, UnknownCall call)
    {
        Meet(call);
        foreach (var (key, training) in _trainings.ToArray())
            if (training.Uncalled == function) _trainings[key] = training with { Unknowns = ValueJoin.Unknowns(training.Unknowns, [call]) };
    }

    public void Meet(UnknownCall call) => _unknowns.Add(call);

    public void End(EndedColumn column) => _ended.Add(column);

    /// <summary>Rounds of a loop may write other columns, or the same ones from elsewhere.</summary>
    public void Write(FileFact file)
    {
        var key = (file.Location, file.Path);
        _written[key] = _written.TryGetValue(key, out var before) ? before with { Table = ValueJoin.Tables(before.Table, file.Table) } : file;
    }

    /// <summary>A call on data or on a model; unknown in one of its ways is unknown.</summary>
    public void MeetOnData(Location location, bool isModelled) => (isModelled ? _modelledCalls : _unknownCalls).Add(location);

    public Facts Finish(bool isExhausted) => new(
        [.. _datasets.Values.OrderBy(d => d.Number)],
        [.. _trainings.Values],
        [.. _unknowns.OrderBy(u => u.Location.Path, StringComparer.Ordinal).ThenBy(u => u.Location.StartLine)
            .ThenBy(u => u.Location.StartColumn).ThenBy(u => u.Call, StringComparer.Ordinal)],
        isExhausted)
    {
        Calls = [.. _calls],
        Ended = [.. _ended],
        Written = [.. _written.Values],
        DataCalls = new DataCalls([.. _modelledCalls.Except(_unknownCalls)], [.. _unknownCalls]),
    };
}
