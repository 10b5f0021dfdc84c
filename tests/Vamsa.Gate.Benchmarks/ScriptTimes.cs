using System.Diagnostics;
using System.Globalization;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Benchmarks;

/// <summary>
/// How long one script takes from bytes to lineage and verdict, in a process that is warm: for each script the fastest of
/// several rounds, then the distribution over the scripts.
/// </summary>
internal static class ScriptTimes
{
    /// <param name="folder">Every .py and .ipynb below it.</param>
    public static string Measure(string folder, int rounds)
    {
        string[] paths =
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(p => p.EndsWith(".py", StringComparison.Ordinal) || p.EndsWith(".ipynb", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
        var inputs = Array.ConvertAll(paths, path => new ScriptInput(path, path, File.ReadAllBytes(path)));
        var options = new GateOptions(Policy.BuiltIn, "benchmark");
        var best = new double[inputs.Length];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < inputs.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                Pipeline.Run([inputs[i]], options);
                best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        var order = best.Zip(paths).OrderBy(p => p.First).ToArray();
        var report = string.Create(
            CultureInfo.InvariantCulture,
            $"{order.Length} scripts, ms a script: median {At(50):F2}, 90th {At(90):F2}, 99th {At(99):F2}, largest {order[^1].First:F1}; all together {best.Sum() / 1000:F2} s\n");
        return report + string.Concat(order.TakeLast(5).Reverse().Select(p => string.Create(CultureInfo.InvariantCulture, $"  {p.First:F1} ms {p.Second}\n")));

        double At(int percent) => order[Math.Min(order.Length - 1, order.Length * percent / 100)].First;
    }
}
