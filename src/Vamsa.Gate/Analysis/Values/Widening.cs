using System.Collections.Immutable;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>Makes what still grows in a fixpoint grow no more: alternatives and elements become a summary of them.</summary>
internal static class Widening
{
    public static object Widen(object content) => content switch
    {
        Value value => Values(value),
        ListCell list => list with { Elements = [Summary(list.Elements.Select(e => e.Value))] },
        DictCell { Entries.IsEmpty: true, Other: null } => content,
        DictCell dict => dict with
        {
            Entries = [],
            Other = Values(ValueJoin.Of([.. dict.Entries.Select(e => e.Value), .. dict.Other is null ? [] : new[] { dict.Other }])),
        },
        ObjectCell instance => instance with
        {
            Attributes = ImmutableSortedDictionary.CreateRange(
                StringComparer.Ordinal, instance.Attributes.Select(a => KeyValuePair.Create(a.Key, Values(a.Value)))),
        },
        _ => content,
    };

    private static Element Summary(IEnumerable<Value> values) => new(Values(ValueJoin.Of(values)), Presence.Many);

    private static Value Values(Value value) =>
        value is UnionValue union && union.Alternatives.Any(ValueJoin.IsConstant)
            ? ValueJoin.Of([.. union.Alternatives.Where(v => !ValueJoin.IsConstant(v)), Value.Unknown])
            : value;
}
