using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

/// <summary>Colours of a terminal, or none; the door decides.</summary>
internal readonly record struct Paint(bool IsOn)
{
    public string Bold(string text) => Code("1", text);

    public string Dim(string text) => Code("2", text);

    public string Of(Level level, string text) => Code(level switch
    {
        Level.Deny => "1;31",
        Level.Warn => "33",
        _ => "36",
    }, text);

    public string Code(string code, string text) => IsOn ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
