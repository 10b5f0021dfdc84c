using System.Collections.Immutable;
using System.Globalization;

namespace Vamsa.Gate.Analysis.DataFiles;

/// <summary>
/// The cells of a header row as pandas calls the columns: an empty one <c>Unnamed: 3</c>, the second <c>a</c> <c>a.1</c>
/// (pandas documentation of read_csv; the order of pandas 1.5, in which given names go before unnamed ones).
/// </summary>
internal static class HeaderNames
{
    public static ImmutableArray<string> Of(IReadOnlyList<string> cells)
    {
        var names = cells.Select((cell, i) => cell.Length > 0 ? cell : $"Unnamed: {i.ToString(CultureInfo.InvariantCulture)}").ToArray();
        var taken = names.ToHashSet(StringComparer.Ordinal);
        if (taken.Count == names.Length) return [.. names];
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var i in Enumerable.Range(0, names.Length).OrderBy(i => cells[i].Length == 0))
        {
            var (given, name) = (names[i], names[i]);
            var count = counts.GetValueOrDefault(name);
            while (count > 0)
            {
                counts[given] = count + 1;
                name = $"{given}.{count.ToString(CultureInfo.InvariantCulture)}";
                count = taken.Contains(name) ? count + 1 : counts.GetValueOrDefault(name);
            }

            names[i] = name;
            taken.Add(name);
            counts[name] = count + 1;
        }

        return [.. names];
    }
}
