using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Tests.Syntax;

/// <summary>
/// The invariants of spans: inside the text, inside the parent, lists in source order, siblings apart. Three
/// exceptions, all CPython's: decorators stand before the span of what they decorate, the pieces of an f-string may
/// cover the same characters (<c>{x=}</c> is text and value), and defaults are listed apart from their parameters.
/// </summary>
internal static class SpanProof
{
    /// <summary>The first violation in words, null when there is none.</summary>
    public static string? Check(SyntaxTree tree)
    {
        var whole = new Span(0, tree.File.Text.Length);
        return CheckList("body", tree.Body, whole) ?? CheckErrors(tree, whole);
    }

    private static string? CheckErrors(SyntaxTree tree, Span whole)
    {
        foreach (var error in tree.Errors)
        {
            if (error.Span.Start < 0 || error.Span.Length < 0 || !whole.Contains(error.Span))
                return $"error at {error.Span} lies outside the text: {error.Message}";
            if (error.Message.Length == 0) return $"error at {error.Span} says nothing";
        }

        var end = 0;
        foreach (var comment in tree.Comments)
        {
            if (comment.Start < end || tree.File.Text[comment.Start] != '#') return $"comment at {comment}";
            end = comment.End;
        }

        return null;
    }

    private static string? CheckList<T>(string field, ImmutableArray<T> nodes, Span parent)
        where T : SyntaxNode?
    {
        var end = parent.Start;
        foreach (var node in nodes)
        {
            if (node is null) continue;
            if (node.Span.Start < end) return $"{field}: {node.GetType().Name} at {node.Span} begins before {end}";
            end = node.Span.End;
            if (CheckNode(field, node, parent) is { } wrong) return wrong;
        }

        return null;
    }

    private static string? CheckNode(string field, SyntaxNode node, Span parent)
    {
        if (node.Span.Length < 0 || !parent.Contains(node.Span))
            return $"{field}: {node.GetType().Name} at {node.Span} leaves its parent at {parent}";
        var children = new Children(node);
        return children.Check();
    }

    private sealed class Children(SyntaxNode node) : SyntaxSink
    {
        private readonly List<Span> _spans = [];
        private string? _wrong;

        public string? Check()
        {
            SyntaxShape.Describe(node, this);
            if (_wrong is not null || node is JoinedStrExpression or TemplateStrExpression) return _wrong;
            _spans.Sort((a, b) => (a.Start, a.End).CompareTo((b.Start, b.End)));
            for (var i = 1; i < _spans.Count; i++)
            {
                if (_spans[i].Start < _spans[i - 1].End)
                    return $"{node.GetType().Name} at {node.Span}: children at {_spans[i - 1]} and {_spans[i]} overlap";
            }

            return null;
        }

        public override void Node(string field, SyntaxNode? child)
        {
            if (child is null || _wrong is not null) return;
            _spans.Add(child.Span);
            _wrong = CheckNode(field, child, node.Span);
        }

        public override void Nodes<T>(string field, ImmutableArray<T> nodes)
        {
            if (_wrong is not null || field is "defaults" or "kw_defaults") return;
            var parent = node.Span;
            if (field == "decorator_list") parent = Span.FromBounds(0, node.Span.Start);
            if (node is JoinedStrExpression or TemplateStrExpression)
            {
                foreach (var child in nodes)
                {
                    if (child is not null) _wrong ??= CheckNode(field, child, parent);
                }

                return;
            }

            foreach (var child in nodes)
            {
                if (child is not null) _spans.Add(child.Span);
            }

            _wrong = CheckList(field, nodes, parent);
        }
    }
}
