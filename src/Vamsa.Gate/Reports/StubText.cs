using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Reports;

/// <summary>What is known of a call, in the language of stubs.</summary>
internal static class StubText
{
    /// <summary><c>drop(self: Data, labels, *, axis) -> Drop[self, labels, axis]</c>; defaults are left out.</summary>
    public static string Of(string name, ApiFunction function)
    {
        var parameters = new List<string>();
        var isStarred = false;
        foreach (var parameter in function.Parameters)
        {
            if (parameter.Kind == ParameterKind.KeywordOnly && !isStarred) parameters.Add("*");
            isStarred |= parameter.Kind is ParameterKind.KeywordOnly or ParameterKind.VarArgs;
            var stars = parameter.Kind switch { ParameterKind.VarArgs => "*", ParameterKind.KwArgs => "**", _ => "" };
            parameters.Add(stars + parameter.Name + (parameter.Role == ParameterRole.Option ? "" : $": {parameter.Role}"));
        }

        return $"{name}({string.Join(", ", parameters)}) -> {Of(function.Effect)}";
    }

    public static string Of(Effect effect) => effect switch
    {
        Effect.Argument argument => argument.Parameter,
        Effect.Apply apply => apply.Word + Operands(apply.Operands),
        Effect.Create create => create.Class + Operands(create.Operands),
        Effect.Member member => $"{Of(member.Owner)}.{member.Attribute}",
        Effect.Either either => $"{Of(either.First)} | {Of(either.Second)}",
        Effect.Tuple tuple => "tuple" + Operands(tuple.Elements),
        Effect.Constant constant => constant.Value switch
        {
            Literal.Str text => $"\"{text.Value}\"",
            Literal.Bool truth => truth == Literal.Bool.True ? "True" : "False",
            Literal.None => "None",
            Literal.Int number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Literal.Float number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => "...",
        },
        _ => "...",
    };

    private static string Operands(IReadOnlyList<Effect> operands) =>
        operands.Count == 0 ? "" : $"[{string.Join(", ", operands.Select(Of))}]";
}
