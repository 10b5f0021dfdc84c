using System.Collections.Immutable;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Policies;

/// <summary>
/// A file of the repository that a policy names, by its path from the root, not more than so many bytes; null when it is
/// not there or may not be read.
/// </summary>
public delegate ReadOnlyMemory<byte>? PolicyImport(string repositoryPath, int most);

/// <summary>
/// Bytes of a policy file to a <see cref="Policy"/>, or to all that is wrong with it. Strict on purpose: a rule that is
/// ignored because of a typing error lets through what it was written to stop.
/// </summary>
public sealed partial class PolicyReader
{
    /// <summary>A policy is written by hand; a larger file is a mistake or an attack.</summary>
    public const int MaxBytes = YamlFile.MaxBytes;

    private const int MaxErrors = 100;

    private readonly List<PolicyError> _errors = [];
    private readonly PolicyBinder _bind;
    private readonly PolicyImport _import;
    private readonly string _path;

    /// <summary>The packs that are named, by their names without the version.</summary>
    private readonly Dictionary<string, string> _packs = new(StringComparer.Ordinal);

    private PolicyReader(string path, PolicyImport import)
    {
        _path = path;
        _import = import;
        _bind = new PolicyBinder(path, _errors);
    }

    /// <param name="path">As the door names the file; errors and findings begin with it.</param>
    /// <param name="import">Files that the policy names: contracts.</param>
    public static PolicyReading Read(string path, ReadOnlySpan<byte> bytes, PolicyImport? import = null)
    {
        var reader = new PolicyReader(path, import ?? ((_, _) => null));
        var policy = reader.Parse(bytes) is { } root ? reader.Bind(root) : null;
        return reader._errors.Count == 0 && policy is not null
            ? new PolicyReading(policy, [])
            : new PolicyReading(null, reader.Errors());
    }

    /// <summary>Tests that lie in a file of their own; they are about <paramref name="policy"/>.</summary>
    public static PolicyReading ReadTests(string path, ReadOnlySpan<byte> bytes, Policy policy)
    {
        var reader = new PolicyReader(path, (_, _) => null);
        if (reader.Parse(bytes) is { } root && reader._bind.Mapping(root, "a file of tests", ["version", "tests"]) is { } entries)
        {
            reader.Version(root, entries);
            if (entries.TryGetValue("tests", out var tests))
                policy = policy with { Tests = reader.Tests(tests.Value, policy.Scopes, policy.Rules) };
            else
                reader._bind.Error(root, "a file of tests needs 'tests'");
        }

        return reader._errors.Count == 0 ? new PolicyReading(policy, []) : new PolicyReading(null, reader.Errors());
    }

    private ImmutableArray<PolicyError> Errors()
    {
        var sorted = _errors.OrderBy(error => error.Line).ThenBy(error => error.Column).ToList();
        if (sorted.Count <= MaxErrors) return [.. sorted];
        var rest = sorted.Count - MaxErrors;
        return [.. sorted.Take(MaxErrors), sorted[MaxErrors] with { Message = $"{rest} more errors from here on" }];
    }

    private YamlNode? Parse(ReadOnlySpan<byte> bytes)
    {
        if (YamlFile.Text(_path, bytes, "a policy", _errors) is not { } text) return null;
        if (YamlReader.Read(_path, text, _errors) is { } root) return root;
        return _errors.Count > 0 ? null : Fail("the policy is empty: it needs at least 'version: 1'");
    }

    /// <summary>What others refer to is read first: categories, scopes and datasets before rules, rules before exceptions.</summary>
    private Policy? Bind(YamlNode root)
    {
        if (_bind.Mapping(root, "a policy", PolicyKeys.Policy) is not { } entries) return null;
        Version(root, entries);
        var packs = Entry("packs") is { } packsNode ? Packs(packsNode) : [];
        var scopes = Entry("scopes") is { } scopesNode ? Scopes(scopesNode) : [];
        AddPackCategories(packs, scopes);
        if (Entry("categories") is { } categories) AddCategories(categories);
        if (Entry("tags") is { } tags) _tags = Tags(tags);
        var datasets = Entry("datasets") is { } datasetsNode ? Datasets(datasetsNode) : [];
        var own = Entry("rules") is { } rulesNode ? Rules(rulesNode, scopes, datasets) : [];
        ImmutableArray<PolicyRule> rules = [.. PackRules(packs, scopes), .. own];
        var standard = Unresolved.Default;
        var unresolved = Entry("unresolved") is { } unresolvedNode ? UnresolvedLevels(unresolvedNode) : (null, null, null);
        var limit = Entry("max_exception_days") is { } days ? _bind.Days(days, "'max_exception_days'") : null;
        return new Policy(
            [.. packs.Select(pack => pack.Name).Concat(scopes.SelectMany(scope => scope.Packs)).Distinct()], rules, datasets,
            new Unresolved(
                unresolved.Open ?? standard.Open, unresolved.Unknown ?? standard.Unknown, unresolved.Unreadable ?? standard.Unreadable))
        {
            Path = _path,
            Scopes = scopes,
            DatasetPlaces = [.. _datasetPlaces],
            Lexicon = _lexicon,
            Anonymizers = Entry("anonymizers") is { } anonymizers ? Anonymizers(anonymizers) : [],
            Exceptions = Entry("exceptions") is { } exceptions ? Exceptions(exceptions, rules, scopes, datasets) : [],
            Approvers = Entry("approvers") is { } approvers ? _bind.Globs(approvers, "'approvers'") : [],
            MaxExceptionDays = Shortest(limit, packs, scopes),
            FailOn = Entry("fail_on") is { } failOn ? FailingLevel(failOn) : Level.Deny,
            Stubs = Entry("knowledge") is { } knowledge ? Stubs(knowledge) : [],
            Tests = Entry("tests") is { } tests ? Tests(tests, scopes, rules) : [],
        };

        YamlNode? Entry(string key) => entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    private void Version(YamlNode root, IReadOnlyDictionary<string, (YamlText Key, YamlNode Value)> entries)
    {
        if (!entries.TryGetValue("version", out var version))
            _bind.Error(root, "'version' is missing: write 'version: 1' at the top");
        else if (version.Value is not YamlText { Value: "1" })
            _bind.Error(version.Value, "only version 1 of the policy format is known: write 'version: 1'");
    }

    private (Level? Open, Level? Unknown, Level? Unreadable) UnresolvedLevels(YamlNode node)
    {
        var entries = _bind.Mapping(node, "'unresolved'", PolicyKeys.Unresolved);
        return (Of("open"), Of("unknown"), Of("unreadable"));

        Level? Of(string key) =>
            entries is not null && entries.TryGetValue(key, out var entry) ? _bind.Choice<Level>(entry.Value, "level") : null;
    }

    private Level? FailingLevel(YamlNode node)
    {
        if (_bind.Text(node, "'fail_on'") is not { } word) return Level.Deny;
        if (word == "never") return null;
        if (Words.Parse<Level>(word) is { } level and not Level.Allow) return level;
        _bind.Error(node, $"'{PolicyBinder.Shown(word)}' is no level to fail on: {Suggestion.Among(word, ["deny", "warn", "note", "never"])}");
        return Level.Deny;
    }

    /// <summary>No policy reads what lies outside its repository.</summary>
    private bool IsRepositoryPath(YamlNode at, string path)
    {
        const int Longest = 300;
        if (path.Length > Longest) return Wrong(at, $"'{PolicyBinder.Shown(path)}' is longer than {Longest} characters");
        if (path.StartsWith('/') || path.Contains('\\') || path.Contains(':') || path.Split('/').Any(part => part is "" or "." or ".."))
            return Wrong(at, $"'{PolicyBinder.Shown(path)}' is no path of the repository: write it from the root, with '/', without '.' and '..'");
        return path.AsSpan().IndexOfAny('*', '?') < 0 || Wrong(at, $"'{PolicyBinder.Shown(path)}': name the file, a glob is not possible here");
    }

    private bool Wrong(YamlNode at, string message)
    {
        _bind.Error(at, message);
        return false;
    }

    private YamlNode? Fail(string message)
    {
        _errors.Add(new PolicyError(_path, 1, 1, message));
        return null;
    }
}
