using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

public sealed partial class PolicyReader
{
    private const int ShortestJustification = 10;

    private ImmutableArray<PolicyException> Exceptions(
        YamlNode node, ImmutableArray<PolicyRule> rules, ImmutableArray<PolicyScope> scopes, ImmutableArray<DatasetSchema> datasets)
    {
        var exceptions = ImmutableArray.CreateBuilder<PolicyException>();
        var lines = new Dictionary<string, int>();
        foreach (var item in _bind.List(node, "'exceptions'", most: 2000))
        {
            if (Exception(item, rules, scopes, datasets) is not { } exception) continue;
            if (!lines.TryAdd(exception.Id, item.Line))
                _bind.Error(item, $"exception id '{exception.Id}' is taken by the exception at line {lines[exception.Id]}: ids are unique");
            exceptions.Add(exception);
        }

        return exceptions.ToImmutable();
    }

    /// <summary>Whether it is in force is no question of the format: a day that cannot be read makes a finding, no error.</summary>
    private PolicyException? Exception(
        YamlNode node, ImmutableArray<PolicyRule> rules, ImmutableArray<PolicyScope> scopes, ImmutableArray<DatasetSchema> datasets)
    {
        if (_bind.Mapping(node, "an exception", PolicyKeys.Exception) is not { } entries) return null;
        foreach (var key in PolicyKeys.ExceptionNeeds)
            if (!entries.ContainsKey(key))
                _bind.Error(node, $"an exception needs '{key}'");

        var rule = Text("rule");
        string[] known = [.. rules.Select(one => one.Id), .. RuleCatalog.All.Where(one => one.IsBlindness).Select(one => one.Id)];
        var isBlindness = rule is not null && RuleCatalog.All.Any(one => one.IsBlindness && one.Id == rule);
        if (rule is not null) _bind.IsKnown(entries["rule"].Value, rule, "rule of this policy", known);
        if (!isBlindness && !entries.ContainsKey("columns"))
            _bind.Error(node, "an exception needs 'columns': the fewer it excepts, the easier it is to answer for");
        else if (isBlindness && entries.TryGetValue("columns", out var noColumns))
            _bind.Error(noColumns.Key, $"{rule} is about no column: leave 'columns' out");

        var justification = Sentence(entries, "justification");
        if (justification?.Trim().Length < ShortestJustification)
            _bind.Error(entries["justification"].Value, $"'justification' must say why, in {ShortestJustification} characters or more");
        return new PolicyException(
            (entries.TryGetValue("id", out var id) ? Id(id.Value, "exception id") : null) ?? "", rule ?? "",
            entries.TryGetValue("columns", out var columns) ? _bind.Globs(columns.Value, "'columns'") : [],
            entries.TryGetValue("roles", out var roles) ? _bind.Choices<Role>(roles.Value, "'roles'", "role") : [Role.Feature],
            entries.TryGetValue("scope", out var scope) ? Extent(scope.Value, "an exception's 'scope'", scopes, datasets) : Policies.Extent.Everywhere,
            (entries.TryGetValue("category", out var category) ? _bind.Choice<ExceptionCategory>(category.Value, "category of exception") : null) ?? ExceptionCategory.Waiver,
            justification ?? "", Text("requested_by") ?? "", Text("approved_by"), Text("approved_on"), Text("ticket"),
            Text("expires_on") ?? "")
        {
            IsInline = entries.TryGetValue("inline", out var inline) && _bind.Truth(inline.Value, "'inline'") == true,
            LegalBasis = Sentence(entries, "legal_basis"),
            Evidence = entries.TryGetValue("evidence", out var evidence) ? _bind.Texts(evidence.Value, "'evidence'", IsSentence) : [],
            Line = node.Line,
            Column = node.Column,
        };

        string? Text(string key) => Sentence(entries, key);
    }

    private ImmutableArray<PolicyTest> Tests(YamlNode node, ImmutableArray<PolicyScope> scopes, ImmutableArray<PolicyRule> rules)
    {
        var tests = ImmutableArray.CreateBuilder<PolicyTest>();
        foreach (var item in _bind.List(node, "'tests'", most: 20000))
        {
            if (_bind.Mapping(item, "a test", PolicyKeys.Test) is not { } entries) continue;
            foreach (var key in (ReadOnlySpan<string>)["column", "expect"])
                if (!entries.ContainsKey(key))
                    _bind.Error(item, $"a test needs '{key}'");
            if (entries.ContainsKey("scope") && entries.TryGetValue("path", out var both))
                _bind.Error(both.Key, "a test has a 'scope' or a 'path', not both");
            var scope = Text("scope");
            if (scope is not null) _bind.IsKnown(entries["scope"].Value, scope, "scope", [.. scopes.Select(one => one.Name)]);
            var rule = Text("rule");
            if (rule is not null) _bind.IsKnown(entries["rule"].Value, rule, "rule of this policy", [.. rules.Select(one => one.Id)]);
            tests.Add(new PolicyTest(
                Text("column") ?? "", Text("dataset"), Choice<Role>("role") ?? Role.Feature,
                Choice<Derivation>("derivation") ?? Derivation.Direct, scope, Text("path"), Text("model"),
                Choice<Level>("expect", "level") ?? Level.Deny, rule, item.Line, item.Column));

            string? Text(string key) => entries.TryGetValue(key, out var entry) ? _bind.Text(entry.Value, $"'{key}'") : null;

            T? Choice<T>(string key, string? what = null)
                where T : struct, Enum => entries.TryGetValue(key, out var entry) ? _bind.Choice<T>(entry.Value, what ?? key) : null;
        }

        return tests.ToImmutable();
    }
}
