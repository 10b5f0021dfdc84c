using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Vamsa.Gate.Policies;

/// <summary>
/// YAML events to nodes. A policy in a pull request is an attacker's input: nesting is bounded, and anchors, aliases,
/// merge keys and tags are refused, so a small file cannot become a large value. Files of other tools may repeat a value:
/// an alias is then the same node once more, and who walks through it counts what is visited.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 64;

    private readonly Parser _events;
    private readonly List<PolicyError> _errors;
    private readonly string _path;
    private readonly Dictionary<string, YamlNode>? _anchors;
    private bool _stopped;

    private YamlReader(string path, string text, List<PolicyError> errors, bool hasAliases)
    {
        _anchors = hasAliases ? [] : null;
        _path = path;
        _errors = errors;
        _events = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>Null when the text is not YAML, holds nothing, or holds what is refused; errors then say why.</summary>
    public static YamlNode? Read(string path, string text, List<PolicyError> errors, bool hasAliases = false)
    {
        var reader = new YamlReader(path, text, errors, hasAliases);
        try
        {
            return reader.Document();
        }
        catch (YamlException error) when (IndentingTab(text, (int)error.End.Line) is { } tab)
        {
            errors.Add(new PolicyError(path, tab.Line, tab.Column, "a tab stands before the first word of this line: YAML indents with spaces"));
            return null;
        }
        catch (YamlException error)
        {
            errors.Add(new PolicyError(
                path, (int)error.Start.Line, (int)error.Start.Column, $"not valid YAML: {Sentence(error)}"));
            return null;
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // Found by feeding it noise: the library's parser has states of its own that it does not expect.
            var at = reader._events.Current?.End ?? Mark.Empty;
            errors.Add(new PolicyError(path, (int)Math.Max(at.Line, 1), (int)Math.Max(at.Column, 1), "not valid YAML from here on"));
            return null;
        }
    }

    private YamlNode? Document()
    {
        YamlNode? root = null;
        while (!_stopped && _events.MoveNext())
        {
            switch (_events.Current)
            {
                case DocumentStart start when root is not null:
                    Error(start, "a second document starts here: keep one policy in one file");
                    return root;
                case NodeEvent or AnchorAlias:
                    root = Node(_events.Current, 1);
                    break;
            }
        }

        return _stopped ? null : root;
    }

    private YamlNode Node(ParsingEvent start, int depth)
    {
        if (start is AnchorAlias alias && _anchors is not null)
        {
            // A value is known when it has ended: it cannot hold itself.
            if (_anchors.TryGetValue(alias.Value.Value, out var named)) return named;
            Error(start, $"there is no finished value '&{alias.Value}' before this");
        }
        else if (start is AnchorAlias)
            Stop(start, "aliases (*name) are not supported: write the value out");
        if (start is NodeEvent { Anchor.IsEmpty: false } && _anchors is null)
            Stop(start, "anchors (&name) are not supported: write the value out where it is used");
        if (start is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
            Error(start, "tags (!name) are not supported: remove the tag");
        var (line, column) = ((int)start.Start.Line, (int)start.Start.Column);
        if (depth > MaxDepth)
        {
            Stop(start, $"nested deeper than {MaxDepth} levels: a policy needs five");
            return new YamlText(line, column, "", IsPlain: true);
        }

        YamlNode node = start switch
        {
            SequenceStart => new YamlList(line, column, List(depth)),
            MappingStart => new YamlMapping(line, column, Mapping(depth)),
            Scalar scalar => new YamlText(line, column, scalar.Value, scalar.Style == ScalarStyle.Plain),
            _ => new YamlText(line, column, "", IsPlain: true),
        };
        if (_anchors is not null && start is NodeEvent { Anchor.IsEmpty: false } anchored) _anchors[anchored.Anchor.Value] = node;
        return node;
    }

    private ImmutableArray<YamlNode> List(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Next() is { } item) items.Add(Node(item, depth + 1));
        return items.ToImmutable();
    }

    private ImmutableArray<(YamlText Key, YamlNode Value)> Mapping(int depth)
    {
        var entries = ImmutableArray.CreateBuilder<(YamlText, YamlNode)>();
        while (Next() is { } start)
        {
            var key = Node(start, depth + 1);
            if (Next() is not { } valueStart) break;
            var value = Node(valueStart, depth + 1);
            if (key is not YamlText text)
                Error(start, "a key must be plain text, not a list or a mapping");
            else if (text is { Value: "<<", IsPlain: true })
                Error(start, "merge keys (<<) are not supported: write the keys out");
            else
                entries.Add((text, value));
        }

        return entries.ToImmutable();
    }

    /// <summary>The next node, or null at the end of the collection that is being read.</summary>
    private ParsingEvent? Next() =>
        !_stopped && _events.MoveNext() && _events.Current is NodeEvent or AnchorAlias ? _events.Current : null;

    /// <summary>One is enough: who writes a thousand of them wants a thousand errors.</summary>
    private void Stop(ParsingEvent at, string message)
    {
        if (!_stopped) Error(at, message);
        _stopped = true;
    }

    private void Error(ParsingEvent at, string message) =>
        _errors.Add(new PolicyError(_path, (int)at.Start.Line, (int)at.Start.Column, message));

    /// <summary>The library says that something is wrong, and seldom that it is this.</summary>
    private static (int Line, int Column)? IndentingTab(string text, int lastLine)
    {
        var line = 0;
        foreach (var content in text.AsSpan().EnumerateLines())
        {
            if (++line > lastLine + 2) break;
            var indent = content[..(content.Length - content.TrimStart(" \t").Length)];
            if (indent.IndexOf('\t') is >= 0 and var at) return (line, at + 1);
        }

        return null;
    }

    /// <summary>The library's own words, without the place it repeats and on one line.</summary>
    private static string Sentence(YamlException error)
    {
        var message = (error.InnerException?.Message ?? error.Message).ReplaceLineEndings(" ");
        var place = message.IndexOf("): ", StringComparison.Ordinal);
        return place >= 0 && message.StartsWith('(') ? message[(place + 3)..] : message;
    }
}
