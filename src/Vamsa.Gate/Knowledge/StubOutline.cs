using System.Collections.Immutable;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Knowledge;

/// <summary>
/// Where the functions and classes of a stub lie, told from the beginnings of its lines, so that each is parsed when a script
/// first needs it. That holds for a stub which is plainly written, as the built-in ones are: whatever begins a line begins a
/// statement, and what belongs to a statement is indented or closes a bracket.
/// </summary>
/// <param name="Rest">Imports, attributes and aliases.</param>
internal sealed record StubOutline(ImmutableArray<StubOutline.Part> Parts, ImmutableArray<Stretch> Rest)
{
    private const string Def = "def ";
    private const string Class = "class ";

    /// <param name="Stretch">The whole statement.</param>
    /// <param name="Name">Where its name stands.</param>
    public sealed record Part(Stretch Stretch, Span Name, bool IsClass);

    public static StubOutline Of(string text)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        var rest = ImmutableArray.CreateBuilder<Stretch>();
        for (var start = 0; start < text.Length;)
        {
            var body = start;
            while (body < text.Length && text[body] == '@') body = EndOf(text, body);
            var end = EndOf(text, body);
            var head = text.AsSpan(body, end - body);
            var isClass = head.StartsWith(Class);
            if (isClass || head.StartsWith(Def)) parts.Add(new Part(new Stretch(start, end), NameAt(text, body + (isClass ? Class : Def).Length), isClass));
            else if (rest.Count > 0 && rest[^1].End == start) rest[^1] = rest[^1] with { End = end };
            else rest.Add(new Stretch(start, end));
            start = end;
        }

        return new StubOutline(parts.ToImmutable(), rest.ToImmutable());
    }

    /// <summary>The start of the next line that begins a statement.</summary>
    private static int EndOf(string text, int start)
    {
        for (var at = start; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) return text.Length;
            at = end + 1;
            if (at < text.Length && (char.IsAsciiLetter(text[at]) || text[at] is '_' or '@')) return at;
        }

        return text.Length;
    }

    private static Span NameAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) end++;
        return new Span(start, end - start);
    }
}
