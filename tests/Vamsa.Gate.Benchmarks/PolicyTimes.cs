using System.Diagnostics;
using System.Globalization;
using System.Text;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Benchmarks;

/// <summary>How long a policy takes to be read: with every pack, as many rules and datasets as a bank may have.</summary>
internal static class PolicyTimes
{
    public static string Measure(int rounds)
    {
        var bytes = Encoding.UTF8.GetBytes(Text());
        var times = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var reading = PolicyReader.Read("policy.yml", bytes);
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (reading.Policy is null) throw new InvalidOperationException(string.Join('\n', reading.Errors));
        }

        var warm = times.Skip(1).Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{bytes.Length / 1024} KB, {BuiltInPacks.Names.Length} packs: first {times[0]:F1} ms, then median {warm[warm.Length / 2]:F2} ms, slowest {warm[^1]:F2} ms\n");
    }

    private static string Text()
    {
        var text = new StringBuilder("version: 1\npacks:\n");
        foreach (var pack in BuiltInPacks.Names.Where(name => BuiltInPacks.Get(name).Status != PackStatus.Superseded)) text.Append(CultureInfo.InvariantCulture, $"  - {pack}\n");
        text.Append("scopes:\n");
        for (var i = 0; i < 20; i++) text.Append(CultureInfo.InvariantCulture, $"  - {{ name: s{i}, paths: [\"models/s{i}/**\"], unresolved: {{ open: deny }} }}\n");
        text.Append("rules:\n");
        for (var i = 0; i < 100; i++) text.Append(CultureInfo.InvariantCulture, $"  - {{ id: r{i}, columns: [c{i}, \"d{i}_*\"], scopes: [s{i % 20}], message: No such column. }}\n");
        text.Append("datasets:\n");
        for (var i = 0; i < 50; i++)
        {
            var columns = string.Join(", ", Enumerable.Range(0, 40).Select(column => $"c{column}: none"));
            text.Append(CultureInfo.InvariantCulture, $"  - {{ name: t{i}, match: {{ tables: [dwh.t{i}] }}, columns: {{ {columns} }} }}\n");
        }

        return text.ToString();
    }
}
