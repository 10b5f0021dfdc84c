using System.Collections.Immutable;
using System.Globalization;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Knowledge;

/// <summary>A return annotation → <see cref="Effect"/>. A name is a parameter, else a word, else a class.</summary>
/// <param name="findClass">The qualified name of a class that a dotted name stands for in the stub.</param>
internal sealed class EffectReader(
    IReadOnlySet<string> parameters, Func<ImmutableArray<string>, string?> findClass, Action<Span, string> report)
{
    private const string NoEffect =
        "not an effect: a parameter, a word, a class, a literal, 'a.b', 'a | b' or 'tuple[a, b]'";

    private static readonly Effect Unreadable = new Effect.Apply(EffectWord.Opaque, []);

    public static EffectWord? Word(string name) =>
        name.Length > 0 && char.IsAsciiLetterUpper(name[0]) && Enum.TryParse(name, out EffectWord word) ? word : null;

    public static Literal? ReadLiteral(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        UnaryOpExpression { Operator: UnaryOperator.USub, Operand: ConstantExpression { Value: Literal.Int number } } =>
            new Literal.Int(-number.Value),
        UnaryOpExpression { Operator: UnaryOperator.USub, Operand: ConstantExpression { Value: Literal.Float number } } =>
            new Literal.Float(-number.Value),
        _ => null,
    };

    /// <summary><c>a.b.c</c> as its parts.</summary>
    public static ImmutableArray<string>? Dotted(Expression expression) => expression switch
    {
        NameExpression name => [name.Id],
        AttributeExpression attribute when Dotted(attribute.Value) is { } owner => owner.Add(attribute.Attribute.Value),
        _ => null,
    };

    public Effect Read(Expression expression)
    {
        switch (expression)
        {
            case NameExpression name when parameters.Contains(name.Id):
                return new Effect.Argument(name.Id);
            case NameExpression or SubscriptExpression { Value: NameExpression or AttributeExpression }:
                return Apply(expression);
            case AttributeExpression attribute:
                return Dotted(attribute) is { } path && !parameters.Contains(path[0]) && findClass(path) is { } type
                    ? new Effect.Create(type, [])
                    : new Effect.Member(Read(attribute.Value), attribute.Attribute.Value);
            case BinOpExpression { Operator: BinaryOperator.BitOr } either:
                return new Effect.Either(Read(either.Left), Read(either.Right));
            default:
                var literal = ReadLiteral(expression);
                if (literal is not null and not Literal.Ellipsis) return new Effect.Constant(literal);
                report(expression.Span, NoEffect);
                return Unreadable;
        }
    }

    /// <summary><c>Word</c>, <c>Word[a, b]</c>, <c>Class[a]</c>, <c>tuple[a, b]</c>.</summary>
    private Effect Apply(Expression expression)
    {
        var subscript = expression as SubscriptExpression;
        var head = subscript?.Value ?? expression;
        ImmutableArray<Expression> written = subscript?.Slice switch
        {
            null => [],
            TupleExpression tuple => tuple.Elements,
            { } one => [one],
        };
        ImmutableArray<Effect> operands = [.. written.Select(Read)];

        var path = Dotted(head)!.Value;
        if (path is ["tuple"] && subscript is not null) return new Effect.Tuple(operands);
        if (path is [var name] && Word(name) is { } word)
        {
            var (least, most) = EffectArity.Of(word);
            if (operands.Length < least || operands.Length > most)
            {
                var wanted = least == most ? $"{least}"
                    : most == int.MaxValue ? $"{least} or more"
                    : string.Create(CultureInfo.InvariantCulture, $"{least} to {most}");
                report(head.Span, $"'{word}' takes {wanted} operands, not {operands.Length}");
            }

            return new Effect.Apply(word, operands);
        }

        if (!parameters.Contains(path[0]) && findClass(path) is { } type) return new Effect.Create(type, operands);
        report(head.Span, $"'{string.Join('.', path)}' is no parameter of the function, no word and no class");
        return Unreadable;
    }
}
