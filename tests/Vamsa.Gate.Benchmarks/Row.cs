using System.Diagnostics;
using System.Globalization;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Benchmarks;

/// <summary>
/// Rounds over a corpus on one thread: the best, the median, the processor time of the best, the allocation.
/// </summary>
internal static class Row
{
    public static string Measure(string list, int rounds)
    {
        var corpus = Corpus.Read(list);
        var times = new List<double>();
        var best = double.MaxValue;
        long allocated = 0;
        using var self = Process.GetCurrentProcess();
        for (var round = 0; round < rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var processor = self.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            foreach (var file in corpus.Files) GC.KeepAlive(Parser.Parse(file));
            times.Add(watch.Elapsed.TotalSeconds);
            self.Refresh();
            best = Math.Min(best, (self.TotalProcessorTime - processor).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        times.Sort();
        var megabytes = corpus.Bytes / 1e6;
        string[] cells =
        [
            "Vamsa.Gate", $"{corpus.Files.Length}", Cell(megabytes), Cell(megabytes / times[0]),
            Cell(megabytes / times[times.Count / 2]), Cell(megabytes / best), Cell((double)allocated / corpus.Bytes),
        ];
        return string.Join('\t', cells);
    }

    private static string Cell(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
}
