using System.Diagnostics;
using System.Globalization;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Benchmarks;

/// <summary>Rounds over a corpus on one thread: the best, the median, the processor time of the best, the allocation.</summary>
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
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Vamsa.Gate\t{corpus.Files.Length}\t{megabytes:F1}\t{megabytes / times[0]:F1}\t{megabytes / times[times.Count / 2]:F1}\t{megabytes / best:F1}\t{(double)allocated / corpus.Bytes:F1}");
    }
}
