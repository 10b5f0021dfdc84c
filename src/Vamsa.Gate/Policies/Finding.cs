using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Policies;

/// <summary>
/// One thing to tell: (rule, model, role, column). Made only by its factories, so that a column's finding has a
/// model and a column, and every finding has a place, a message and a level that is reported.
/// </summary>
public sealed record Finding
{
    private Finding(Rule rule, Level level, string message, Location location)
    {
        if (level == Level.Allow) throw new ArgumentException("what is allowed is no finding", nameof(level));
        ArgumentException.ThrowIfNullOrEmpty(message);
        ArgumentOutOfRangeException.ThrowIfLessThan(location.StartLine, 1, nameof(location));
        ArgumentOutOfRangeException.ThrowIfLessThan(location.StartColumn, 1, nameof(location));
        (Rule, Level, Message, Location) = (rule, level, message, location);
    }

    public Rule Rule { get; }

    public Level Level { get; }

    /// <summary>One sentence in the script's own names, not escaped: reports do that.</summary>
    public string Message { get; internal init; }

    /// <summary>Where a person starts to read: the fit call, or the script's own trouble.</summary>
    public Location Location { get; }

    /// <summary>The rule of the policy; null when it follows from <c>unresolved:</c>.</summary>
    public PolicyRule? PolicyRule { get; private init; }

    public Model? Model { get; private init; }

    public Dataset? Dataset { get; private init; }

    public Role? Role { get; private init; }

    public string? Column { get; private init; }

    /// <summary>The category of the lexicon by which the column matched; null when it matched by its name.</summary>
    public string? Category { get; private init; }

    /// <summary>Why the rule means this column: <c>by its word 'age'</c>; null when the rule names the column.</summary>
    public string? Why { get; private init; }

    /// <summary>An exception that would lift it but is not in force, and why; part of the message.</summary>
    public string? Note { get; internal init; }

    /// <summary>What to write into the policy to settle it, lines of YAML ready to paste; null when that would not.</summary>
    public string? Settle { get; private init; }

    /// <summary>
    /// The exception that the finding is about (VG2xx), or that lifts it: such findings stand in
    /// <see cref="Verdict.Excepted"/>.
    /// </summary>
    public PolicyException? Exception { get; internal init; }

    /// <summary>From the reader call to the fit call; empty when there is no flow to show.</summary>
    public ImmutableArray<TraceStep> Trace { get; private init; } = [];

    /// <summary>The script's path from the repository's root.</summary>
    public string RepositoryPath { get; internal init; } = "";

    /// <summary>Versioned, without line numbers, the same wherever the gate runs; see <see cref="Policies.Fingerprint"/>.</summary>
    public string Fingerprint { get; internal init; } = "";

    /// <summary>VG101/no-identifiers: what tells one policy rule's findings from another's, on GitHub too.</summary>
    public string Id => PolicyRule is null ? Rule.Id : $"{Rule.Id}/{PolicyRule.Id}";

    /// <summary><see cref="Exception"/> lifts it: it is told and fails nothing.</summary>
    public bool IsExcepted { get; internal init; }

    /// <summary>Whether the policy fails on it.</summary>
    public bool Blocks { get; internal init; }

    internal static Finding OfColumn(
        Rule rule, PolicyRule policyRule, string message, Model model, Dataset? dataset, ModelColumn column, ColumnMatch match) =>
        new(rule, policyRule.Level, message, model.Location)
        {
            PolicyRule = policyRule,
            Model = model,
            Dataset = dataset,
            Role = column.Role,
            Column = column.Column,
            Category = match.Category,
            Why = match.Why,
            Trace = column.Trace,
        };

    internal static Finding OfModel(
        Rule rule, Level level, string message, Model model, Dataset? dataset = null, Role? role = null,
        ImmutableArray<TraceStep> trace = default, PolicyRule? policyRule = null, string? settle = null) =>
        new(rule, level, message, model.Location)
        {
            PolicyRule = policyRule,
            Model = model,
            Dataset = dataset,
            Role = role,
            Trace = trace.IsDefault ? [] : trace,
            Settle = settle,
        };

    internal static Finding OfScript(Rule rule, Level level, Diagnostic diagnostic) =>
        new(rule, level, diagnostic.Message, diagnostic.Location);

    internal static Finding OfComment(Rule rule, Level level, string message, InlineNote note) =>
        new(rule, level, message, note.Location);

    internal static Finding OfPolicy(Rule rule, Level level, string message, Policy policy, PolicyException exception) =>
        new(rule, level, message, new Location(policy.Path, exception.Line, exception.Column, exception.Line, exception.Column))
        {
            Exception = exception,
            RepositoryPath = policy.RepositoryPath,
        };
}
