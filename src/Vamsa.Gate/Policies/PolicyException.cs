using System.Collections.Immutable;
using Vamsa.Gate.Analysis;

namespace Vamsa.Gate.Policies;

/// <summary>A finding that somebody answers for, until a day. What it excepts stays visible.</summary>
/// <param name="Rule">Id of a policy rule, <c>core-protected/age</c>, or of a rule of the gate that has no columns, <c>VG110</c>.</param>
/// <param name="Columns">Exact names and globs; empty only for a rule without columns.</param>
/// <param name="Roles">Empty only for a rule without columns.</param>
/// <param name="ApprovedBy">Null while nobody has.</param>
/// <param name="ExpiresOn">As written; a date that cannot be read is never in force.</param>
public sealed record PolicyException(
    string Id, string Rule, ImmutableArray<string> Columns, ImmutableArray<Role> Roles, Extent Extent,
    ExceptionCategory Category, string Justification, string RequestedBy, string? ApprovedBy, string? ApprovedOn,
    string? Ticket, string ExpiresOn)
{
    /// <summary>It counts only where a comment <c># vamsa: EX-2026-014</c> points to it.</summary>
    public bool IsInline { get; init; }

    public string? LegalBasis { get; init; }

    public ImmutableArray<string> Evidence { get; init; } = [];

    public int Line { get; init; }

    public int Column { get; init; }
}

public enum ExceptionCategory
{
    /// <summary>Accepted for a time.</summary>
    Waiver,

    /// <summary>Another measure does what the rule is for.</summary>
    Mitigated,

    /// <summary>The law permits it.</summary>
    Legal_Basis,

    /// <summary>The column is not what its name suggests.</summary>
    False_Positive,
}
