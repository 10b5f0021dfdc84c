using BenchmarkDotNet.Running;
using Vamsa.Gate.Benchmarks;

// `row LIST ROUNDS` is one row of build/python-front-end-benchmark.sh; anything else goes to BenchmarkDotNet.
if (args is ["row", var list, var rounds])
{
    Console.WriteLine(Row.Measure(list, int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture)));
    return;
}

// `scripts FOLDER ROUNDS`: the time of each script below a folder, from bytes to verdict.
if (args is ["scripts", var folder, var times])
{
    Console.Write(ScriptTimes.Measure(folder, int.Parse(times, System.Globalization.CultureInfo.InvariantCulture)));
    return;
}

// `policy ROUNDS`: the time that a policy takes to be read, cold and warm.
if (args is ["policy", var reads])
{
    Console.Write(PolicyTimes.Measure(int.Parse(reads, System.Globalization.CultureInfo.InvariantCulture)));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Parsing).Assembly).Run(args);
