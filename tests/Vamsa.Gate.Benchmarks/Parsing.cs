using BenchmarkDotNet.Attributes;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Benchmarks;

/// <summary>Lexer and parser over the files that the environment variable VAMSA_CORPUS lists, one a line.</summary>
[MemoryDiagnoser]
public class Parsing
{
    private Corpus? _corpus;

    [GlobalSetup]
    public void Setup() => _corpus = Corpus.Read(
        Environment.GetEnvironmentVariable("VAMSA_CORPUS")
            ?? throw new InvalidOperationException("VAMSA_CORPUS is not set."));

    [Benchmark]
    public int OneThread()
    {
        var statements = 0;
        foreach (var file in _corpus!.Files) statements += Parser.Parse(file).Body.Length;
        return statements;
    }

    [Benchmark]
    public int AllCores()
    {
        var statements = 0;
        Parallel.ForEach(_corpus!.Files, file => Interlocked.Add(ref statements, Parser.Parse(file).Body.Length));
        return statements;
    }
}
