using System.Collections.Immutable;

namespace Vamsa.Gate.Knowledge;

/// <summary>A function that a policy accepts as anonymising: the way of a column ends in it, and a report says so.</summary>
/// <param name="Calls">Qualified names or names as the script's own functions have them; globs, <c>privacy.*</c>.</param>
/// <param name="Columns">Columns that it anonymises, exact names and globs; empty: all that go in.</param>
/// <param name="Reason">Why that is accepted.</param>
public sealed record Anonymizer(ImmutableArray<string> Calls, ImmutableArray<string> Columns, string Reason);
