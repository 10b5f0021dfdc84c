using System.Collections;
using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Tests;

/// <summary>What holds for every tree of every script, however broken the script.</summary>
internal static class Invariants
{
    public static IEnumerable<string> Broken(SyntaxTree tree)
    {
        var whole = new Span(0, tree.File.Text.Length);
        foreach (var line in Ordered(tree.Body.Where(IsPython), whole, tree.File, "a script's statements"))
            yield return line;
        foreach (var line in tree.Body.SelectMany(statement => Inside(statement, tree.File))) yield return line;
        foreach (var error in tree.Errors.Where(error => !whole.Contains(error.Span)))
            yield return $"error outside of the text: {error.Message}";
        foreach (var comment in tree.Comments)
            if (!whole.Contains(comment) || tree.File.Text[comment.Start] != '#') yield return $"{comment} is no comment";
    }

    /// <summary>Children lie inside their parent and do not overlap; fields may stand in any order.</summary>
    private static IEnumerable<string> Inside(SyntaxNode node, SourceFile file)
    {
        var children = Children(node).ToList();
        var ordered = children.Where(child => IsPython(child) && !IsText(node, child))
            .OrderBy(child => child.Span.Start).ThenBy(child => child.Span.End);
        var decorators = Decorators(node);
        var before = decorators.IsEmpty ? node.Span : Span.FromBounds(decorators[0].Span.Start, node.Span.Start);
        return Ordered(ordered.Except(decorators), node.Span, file, node.GetType().Name)
            .Concat(Ordered(decorators, before, file, "decorators"))
            .Concat(children.SelectMany(child => Inside(child, file)));
    }

    /// <summary>All that <c>files = !ls</c> stands for has the place of the one character that says so.</summary>
    private static IEnumerable<string> Ordered(
        IEnumerable<SyntaxNode> nodes, Span parent, SourceFile file, string where)
    {
        var before = new Span(parent.Start, 0);
        foreach (var node in nodes)
        {
            if (!parent.Contains(node.Span)) yield return $"{Place(node)} reaches out of {where}";
            if (node.Span.Start < before.End && node.Span != before)
                yield return $"{Place(node)} overlaps what stands before it in {where}";
            if (node.Span.Length < 0) yield return $"{Place(node)} ends before it starts";
            before = node.Span;
        }

        string Place(SyntaxNode node) => $"{file.Path}:{file.LineAt(node.Span.Start) + 1}: {node.GetType().Name}";
    }

    /// <summary>In <c>f"{x=}"</c> the text <c>x=</c> lies inside the value it names, as in CPython's tree.</summary>
    private static bool IsText(SyntaxNode parent, SyntaxNode child) =>
        parent is JoinedStrExpression or TemplateStrExpression && child is ConstantExpression;

    /// <summary>They stand before the span of what they decorate, as in CPython's tree.</summary>
    private static ImmutableArray<Expression> Decorators(SyntaxNode node) => node switch
    {
        FunctionDefStatement function => function.Decorators,
        ClassDefStatement type => type.Decorators,
        _ => [],
    };

    /// <summary>A magic's span is its whole line, and the Python on that line follows it as statements.</summary>
    private static bool IsPython(SyntaxNode node) => node is not MagicStatement;

    private static IEnumerable<SyntaxNode> Children(SyntaxNode node) =>
        from property in node.GetType().GetProperties()
        where property.GetIndexParameters() is []
        let value = property.GetValue(node)
        from child in value switch
        {
            SyntaxNode one => [one],
            string => [],
            IEnumerable many and not ICollection { Count: 0 } => many.OfType<SyntaxNode>(),
            _ => [],
        }
        select child;
}
