using System.Collections.Immutable;
using Vamsa.Gate.Changes;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Text;

namespace Vamsa.Gate;

/// <summary>Head and base of a change, analyzed; and the lines in which they differ, for the place of a finding.</summary>
internal sealed class ChangeVersions
{
    /// <summary>Of a data file only the first lines matter.</summary>
    private const int MaximumTextBytes = 1024 * 1024;

    private readonly ChangeInput _change;
    private readonly GateOptions _options;
    private readonly ImmutableArray<ScriptInput> _scripts;
    private readonly ImmutableArray<ScriptInput> _baseScripts;
    private readonly Dictionary<string, ScriptInput> _headOfBase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScriptInput?> _baseOfHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChangedFile?> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScriptInput> _shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _headPaths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _basePaths = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ScriptInput> _modules = new(StringComparer.Ordinal);

    public ChangeVersions(ChangeInput change, GateOptions options, ImmutableArray<ScriptInput> scripts)
    {
        _change = change;
        _options = options;
        _scripts = scripts;
        var before = new List<ScriptInput>();
        foreach (var script in scripts)
        {
            if (change.Changes.Before(script.RepositoryPath) is not { } path || Read(change.ReadBase, path, script.Top) is not { } old) continue;
            _baseOfHead[script.Path] = old;
            _headOfBase[old.Path] = script;
            before.Add(old);
        }

        foreach (var file in change.Changes.Files)
            if (file is { NewPath: null, OldPath: { } gone } && FoundScript.IsScript(gone) && change.IsJudged(gone) && Read(change.ReadBase, gone, "") is { } script)
                before.Add(script);
        _baseScripts = Pipeline.Distinct(before);
    }

    /// <summary>Files of the head that are no scripts of the run, and in which places lie.</summary>
    public ImmutableArray<ScriptInput> Modules => [.. _modules.Values];

    public string HeadPath(string path) => _headPaths.GetValueOrDefault(path, path);

    public string BasePath(string path) => _basePaths.GetValueOrDefault(path, path);

    /// <summary>What reports call the base's version of a script.</summary>
    public string? ShownBefore(string path) => _baseOfHead.GetValueOrDefault(path)?.Path;

    /// <summary>Both lineages, of the scripts that depend on the change and no others.</summary>
    public Compared Compare(Rulebook rules, Rulebook baseRules)
    {
        var (headLineage, headUses) = Trace(_scripts, _options, rules, _headPaths, isHead: true);
        var (baseLineage, baseUses) = Trace(_baseScripts, _options with { ReadFile = _change.ReadBase, ReadFileEnd = _change.ReadBaseEnd }, baseRules, _basePaths, isHead: false);
        for (var i = 0; i < _scripts.Length; i++) _uses[_scripts[i].Path] = headUses[i];
        for (var i = 0; i < _baseScripts.Length; i++)
            if (_headOfBase.TryGetValue(_baseScripts[i].Path, out var head))
                _uses[head.Path].UnionWith(baseUses[i]);

        var kept = _scripts.Where(script => _change.Changes.Touches(script.RepositoryPath) || _uses[script.Path].Any(IsTouched)).ToImmutableArray();
        var names = kept.Select(script => script.Path).ToHashSet(StringComparer.Ordinal);
        var pairs = new List<ScriptPair>();
        var before = baseLineage.ToDictionary(script => script.Path, StringComparer.Ordinal);
        foreach (var script in headLineage.Where(script => names.Contains(script.Path)))
            pairs.Add(new ScriptPair(before.GetValueOrDefault(ShownBefore(script.Path) ?? ""), script, NewLineOf));
        var gone = baseLineage.Where(old => !_headOfBase.ContainsKey(old.Path)).ToList();
        pairs.AddRange(gone.Select(old => new ScriptPair(old, null, NewLineOf)));

        var models = LineageComparer.Compare(pairs);
        var (lineage, complete) = WithReopened([.. pairs.Select(pair => pair.Head).OfType<ScriptLineage>()], models);
        return new Compared(
            kept, lineage, new Lineage([.. pairs.Select(pair => pair.Base).OfType<ScriptLineage>()]),
            new LineageComparison(complete, _change.Base));
    }

    /// <summary>The line of the change that makes a flow; null when none does.</summary>
    public Location? PlaceOf(ImmutableArray<TraceStep> trace, Model? model, ModelChange? change, string? column)
    {
        if (model is null || change?.Head is not { } head) return null;
        var unknowns = change.Unknowns.Select(unknown => new TraceStep(unknown.Location, ""));
        var uses = _uses[head.Script.Path].Where(IsTouched).Order(StringComparer.Ordinal).Select(FileAt).OfType<ChangedFile>();
        var places = new ChangePlaces(path => FileAt(HeadPath(path)));
        var place = places.Of([.. trace, .. trace.IsEmpty ? unknowns : []], model, column, uses);
        if (place is not null && _shown.TryGetValue(place.Path, out var file)) _modules.TryAdd(place.Path, file);
        return place;
    }

    private bool IsTouched(string path) => _change.Changes.Touches(path) || _change.Changes.TouchesSubmoduleOf(path) || _change.Aliases.Contains(path);

    private (ImmutableArray<ScriptLineage> Lineage, HashSet<string>[] Uses) Trace(
        ImmutableArray<ScriptInput> scripts, GateOptions files, Rulebook rules, Dictionary<string, string> paths, bool isHead)
    {
        var options = files with { Policy = rules.Policy, Knowledge = rules.Knowledge };
        var store = new ScriptStore(scripts, options);
        var uses = scripts.Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToArray();
        var each = UncalledFunctions.Settle(Workers.Map([.. scripts.Index()], options.Threads, script => Pipeline.Trace(script.Item, store, options, uses[script.Index])));
        foreach (var script in scripts) paths[script.Path] = script.RepositoryPath;
        var (lineage, through) = WrittenFiles.Follow(new Lineage(each), path => paths.GetValueOrDefault(path, path));
        AddUses(scripts, uses, through);
        foreach (var module in store.Modules)
        {
            paths[module.Path] = module.RepositoryPath;
            if (isHead) _modules.TryAdd(module.Path, module);
        }

        return (lineage.Scripts, uses);
    }

    /// <summary>A script uses what those use that write what it reads.</summary>
    private static void AddUses(ImmutableArray<ScriptInput> scripts, HashSet<string>[] uses, ILookup<string, string> through)
    {
        var own = uses.Select(used => used.ToArray()).ToArray();
        var places = scripts.Index().ToDictionary(script => script.Item.Path, script => script.Index, StringComparer.Ordinal);
        foreach (var (i, script) in scripts.Index())
            foreach (var writer in through[script.Path].Select(path => places[path]))
            {
                uses[i].Add(scripts[writer].RepositoryPath);
                uses[i].UnionWith(own[writer]);
            }
    }

    /// <summary>A column that the change lets in again is judged as one that is there.</summary>
    private static (Lineage Lineage, ImmutableArray<ModelChange> Models) WithReopened(
        ImmutableArray<ScriptLineage> scripts, ImmutableArray<ModelChange> models)
    {
        var complete = new Dictionary<Model, Model>(ReferenceEqualityComparer.Instance);
        foreach (var change in models)
        {
            var reopened = LineageComparer.Reopened(change).ToList();
            if (reopened.Count > 0) complete[change.Head!.Model] = change.Head.Model with { Columns = [.. change.Head.Model.Columns, .. reopened] };
        }

        if (complete.Count == 0) return (new Lineage(scripts), models);
        var renewed = scripts.ToDictionary(
            script => script.Path, script => script with { Models = [.. script.Models.Select(model => complete.GetValueOrDefault(model, model))] });
        return (
            new Lineage([.. scripts.Select(script => renewed[script.Path])]),
            [
                .. models.Select(change => change.Head is not { } head ? change : change with
                {
                    Head = new PlacedModel(renewed[head.Script.Path], complete.GetValueOrDefault(head.Model, head.Model)),
                }),
            ]);
    }

    private (string Path, int Line)? NewLineOf(string shown, int line)
    {
        var old = BasePath(shown);
        if (_change.Changes.After(old) is not { } path) return null;
        if (FileAt(path) is not { } file) return (shown, line);
        return file.NewLineOf(line) is { } now ? (file.Path, now) : null;
    }

    /// <summary>A changed file of the head by its repository path.</summary>
    private ChangedFile? FileAt(string path)
    {
        if (_files.TryGetValue(path, out var known)) return known;
        if (_change.Changes.Of(path) is not { } change || Read(_options.ReadFile, path, "") is not { } after) return _files[path] = null;
        var before = change.OldPath is { } old ? Read(_change.ReadBase, old, "") : null;
        var script = _scripts.FirstOrDefault(script => script.RepositoryPath == path);
        var shown = script?.Path ?? after.Path;
        if (script is null) _shown[shown] = after;
        return _files[path] = script is null && IsBinary(after.Bytes.Span)
            ? ChangedFile.Binary(shown)
            : new ChangedFile(shown, before is null ? default : before.Bytes.Span, after.Bytes.Span);
    }

    /// <summary>As git tells it: a text has no zero byte. A script may be UTF-16, which has.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes) => bytes.Contains((byte)0);

    private static ScriptInput? Read(Func<string, int, ScriptInput?> read, string path, string top)
    {
        var most = FoundScript.IsScript(path) ? SourceReader.MaxBytes + 1 : MaximumTextBytes;
        return read(path, most) is { Problem: null } file ? file with { Top = top } : null;
    }
}

/// <summary>Lineages of both versions, and what differs.</summary>
internal sealed record Compared(ImmutableArray<ScriptInput> Scripts, Lineage Head, Lineage Base, LineageComparison Comparison);
