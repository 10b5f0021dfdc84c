using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>Types of columns by the names that pandas and numpy take for them.</summary>
internal static class Dtypes
{
    public static IEnumerable<Dtype> Named(Value type) => NameOf(type) switch
    {
        null => type is DtypeValue { Dtype: not Dtype.Unknown } known ? [known.Dtype] : [],
        "O" or "object" or "str" or "string" => [Dtype.Text],
        "bool" or "boolean" or "bool_" => [Dtype.Boolean],
        "category" or "CategoricalDtype" => [Dtype.Category],
        var name when name.StartsWith("datetime", StringComparison.Ordinal) || name.StartsWith("timedelta", StringComparison.Ordinal) => [Dtype.Date],
        var name when name.StartsWith("int", StringComparison.Ordinal) || name.StartsWith("float", StringComparison.Ordinal)
            || name.StartsWith("uint", StringComparison.Ordinal) || name is "number" or "integer" or "floating" => [Dtype.Number],
        _ => [],
    };

    private static string? NameOf(Value type) => type switch
    {
        ConstantValue { Literal: Literal.Str text } => text.Value,
        ApiValue api => api.Symbol.Name[(api.Symbol.Name.LastIndexOf('.') + 1)..],
        _ => null,
    };

    public static bool? Compare(DtypeValue left, Value right)
    {
        if (left.Dtype == Dtype.Unknown) return null;
        var named = Named(right).ToArray();
        return named.Length == 0 ? null : named.Contains(left.Dtype);
    }
}
