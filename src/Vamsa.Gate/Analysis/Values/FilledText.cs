using System.Text;
using Vamsa.Gate.Sql;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>A text that is filled in part by part; what is not known leaves a hole.</summary>
internal sealed class FilledText
{
    private readonly StringBuilder _text = new();
    private int? _known;

    public void Add(char c) => _text.Append(c);

    /// <summary>False when nothing is known of the part.</summary>
    public bool Add(Value? part)
    {
        if (part?.AsName is { } known)
        {
            _text.Append(known);
            return true;
        }

        _known ??= _text.Length;
        _text.Append(SqlText.Hole);
        return false;
    }

    /// <summary>What is known of its beginning.</summary>
    public string Head => _text.ToString(0, _known ?? _text.Length);

    /// <summary>The text; where only its beginning is known, what stands for the labels that begin so.</summary>
    public Value ToValue() => _known is not { } known ? Value.Text(_text.ToString()) : Templated(
        known == 0 ? Value.Unknown : new LabelValue(new Column(new Label.Prefixed(_text.ToString(0, known)), Origins.None) { Presence = Presence.Many }),
        _text.ToString());

    /// <summary>A value with what is known of its text. Only a sentence is worth its pattern: a label is known by its beginning.</summary>
    public static Value Templated(Value value, string pattern) =>
        !pattern.Contains(SqlText.Hole, StringComparison.Ordinal) || !pattern.Any(char.IsWhiteSpace) && pattern.Trim(SqlText.Hole).Length == 0 ? value
        : value is LabelValue label ? label with { Pattern = pattern }
        : new PatternValue(pattern);
}
