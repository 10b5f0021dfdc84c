using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Tests;

/// <param name="Path">As a door gives it: <c>drop.py</c>; in a project case relative to the project's folder.</param>
internal sealed record Script(string Path, byte[] Bytes);

/// <summary>Scripts that are judged together, and what they are judged with.</summary>
/// <param name="Policy">Bytes of <c>x.policy.yml</c>, when there is one.</param>
internal sealed partial record Case(ImmutableArray<Script> Scripts, byte[]? Policy)
{
    /// <summary>Bytes of <c>x.base.policy.yml</c>: the policy before the change that the case is about.</summary>
    public byte[]? BasePolicy { get; init; }

    /// <summary>Datasets that the scripts declare in comments: <c>#: heart.csv [age, sex, target]</c>.</summary>
    public ImmutableArray<DatasetSchema> Schemas =>
    [
        .. from script in Scripts
           from Match line in SchemaLine().Matches(Encoding.UTF8.GetString(script.Bytes))
           let name = line.Groups["name"].Value
           let columns = line.Groups["columns"].Value.Split(',', StringSplitOptions.TrimEntries)
           select new DatasetSchema(
               name, ["**/" + name], [name], [.. columns.Select(column => new SchemaColumn(column, Category: null))]),
    ];

    /// <summary>The quote lets a notebook, whose lines are JSON strings, say the same.</summary>
    [GeneratedRegex(
        """^[ \t"]*#: (?<name>\S+) \[(?<columns>[^\]\r\n]+)\]""",
        RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SchemaLine();
}
