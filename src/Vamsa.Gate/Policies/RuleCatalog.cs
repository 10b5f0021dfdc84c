using System.Collections.Immutable;
using Vamsa.Gate.Policies.Rules;

namespace Vamsa.Gate.Policies;

/// <summary>All rules, sorted by id. A test holds it equal to the pages in docs/rules.</summary>
public static class RuleCatalog
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new ForbiddenColumn(),
        new ColumnOffList(),
        new MissingColumn(),
        new OpenFeatureSet(),
        new LapsedException(),
        new ExpiringException(),
        new UnusedException(),
        new OverlongException(),
        new UnapprovedException(),
        new UnknownReference(),
        new UnreadableScript(),
        new UnmodelledCall(),
    ];

    /// <summary>The code of a diagnostic that says that a script, or a part of it, was not read.</summary>
    public const string Unreadable = "VG901";

    public static Rule? Find(string id) =>
        All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
}
