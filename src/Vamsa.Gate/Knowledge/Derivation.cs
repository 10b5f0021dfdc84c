namespace Vamsa.Gate.Knowledge;

/// <summary>How a source column's values reach a value, strongest first; a join keeps the strongest.</summary>
public enum Derivation
{
    /// <summary>The column's own values, perhaps renamed, cast, scaled, imputed, binned or encoded.</summary>
    Direct,

    /// <summary>Combined with other columns, or aggregated.</summary>
    Derived,

    /// <summary>Only as a group-by key, join key, sort or imputation group.</summary>
    Keyed,
}
