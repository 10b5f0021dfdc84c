using System.Diagnostics;
using System.Globalization;
using SharpFuzz;
using Vamsa.Gate.Fuzz;

// Two ways in:
//   Vamsa.Gate.Fuzz mutate FOLDER SECONDS [SEED]   mutated cases for a bounded time; exit 1 and the input at a find
//   Vamsa.Gate.Fuzz fuzz TARGET                    one input from a fuzzer such as afl-fuzz, on standard input
switch (args)
{
    case ["mutate", var folder, var seconds, .. var seed]:
        return Mutate(folder, Number(seconds), seed is [var given] ? Number(given) : 1);
    case ["fuzz", var name] when Targets.All.TryGetValue(name, out var target):
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            target(copy.ToArray());
        });
        return 0;
    default:
        Console.Error.WriteLine($"usage: mutate FOLDER SECONDS [SEED] | fuzz {string.Join('|', Targets.All.Keys)}");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Mutate(string folder, int seconds, int seed)
{
    var cases = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(p => Path.GetExtension(p) is ".py" or ".ipynb" && new FileInfo(p).Length < 64 * 1024)
        .Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
    if (cases.Length == 0) throw new InvalidOperationException($"no cases under {folder}");
    var mutator = new Mutator(cases, seed);
    var watch = Stopwatch.StartNew();
    var inputs = 0;
    var slowest = TimeSpan.Zero;
    while (watch.Elapsed.TotalSeconds < seconds)
    {
        var input = mutator.Next();
        inputs++;
        foreach (var (name, target) in Targets.All)
        {
            var before = watch.Elapsed;
            try
            {
                target(input);
            }
            catch (Exception e)
            {
                var path = Path.Combine(Path.GetTempPath(), $"vamsa-fuzz-{name}-{seed}-{inputs}");
                File.WriteAllBytes(path, input);
                Console.Error.WriteLine($"{name} broke: {e}\ninput: {path}");
                return 1;
            }

            var took = watch.Elapsed - before;
            if (took <= slowest) continue;

            // Once more: the machine may have been busy with something else.
            before = watch.Elapsed;
            target(input);
            var again = watch.Elapsed - before;
            if (again < took) took = again;
            if (took > slowest) slowest = took;
        }
    }

    var runs = (long)inputs * Targets.All.Count;
    Console.WriteLine($"{inputs} inputs, {runs} runs, no find; slowest {slowest.TotalMilliseconds:F0} ms; seed {seed}");
    return 0;
}
