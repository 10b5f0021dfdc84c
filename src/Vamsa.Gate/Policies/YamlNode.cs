using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>A YAML value with its place: the small part of YAML that a policy needs.</summary>
internal abstract record YamlNode(int Line, int Column);

/// <param name="IsPlain">Not quoted; a plain empty value, <c>null</c> or <c>~</c> says that nothing stands here.</param>
internal sealed record YamlText(int Line, int Column, string Value, bool IsPlain) : YamlNode(Line, Column)
{
    public bool IsNothing => IsPlain && Value is "" or "~" or "null";
}

internal sealed record YamlList(int Line, int Column, ImmutableArray<YamlNode> Items) : YamlNode(Line, Column);

/// <param name="Entries">In the order of the file; a key may stand twice, the reader above reports it.</param>
internal sealed record YamlMapping(
    int Line, int Column, ImmutableArray<(YamlText Key, YamlNode Value)> Entries) : YamlNode(Line, Column);
