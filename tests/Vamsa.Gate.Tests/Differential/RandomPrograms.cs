using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Tests.Knowledge;

namespace Vamsa.Gate.Tests.Differential;

/// <summary>
/// Random programs whose truth is found by running them under the real pandas, numpy and scikit-learn; see programs.py. A
/// column that decides values must be a feature or label here too, or at least a key, in every program. Another column may
/// be named in one of a hundred: where the names of columns depend on the data, and where what was computed from a column
/// happens not to depend on it (<c>isna()</c> of a column without gaps).
/// <c>VAMSA_PROGRAMS=2000 VAMSA_SEED=7</c> asks for more of them, and for others.
/// </summary>
public sealed class RandomPrograms(ITestOutputHelper output)
{
    private const int Usual = 100;

    /// <summary>One of so many programs may name a column too much.</summary>
    private const int Tolerance = 100;

    [Fact]
    public void Programs_mean_what_they_do()
    {
        var count = Number("VAMSA_PROGRAMS", Usual);
        var (data, programs) = Programs(Number("VAMSA_SEED", 1), count);
        var disagreements = programs.Select(program => Disagreement.Of(program, data)).OfType<Disagreement>().ToList();
        var losses = disagreements.Where(disagreement => disagreement.IsLoss).ToList();

        output.WriteLine($"{programs.Count} programs, {programs.Count - disagreements.Count} agree, {losses.Count} lose a column");
        foreach (var disagreement in disagreements) output.WriteLine(disagreement.Text);
        Assert.Equal(count, programs.Count);
        Assert.True(losses.Count == 0, string.Join("\n", losses.Take(20).Select(loss => loss.Text)));
        Assert.InRange(disagreements.Count, 0, Math.Max(3, count / Tolerance));
    }

    private static int Number(string variable, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : standard;

    private static (Dictionary<string, string> Data, List<Program> Programs) Programs(int seed, int count)
    {
        var script = Repository.At("tests/Vamsa.Gate.Tests/Differential/programs.py");
        var (code, printed, error) = Repository.Run(
            Python.WithLibraries("numpy", "pandas", "sklearn"), [script, seed.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture)], Repository.Root);
        Assert.True(code == 0, error);
        var lines = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (JsonSerializer.Deserialize<Dictionary<string, string>>(lines[0])!, [.. lines[1..].Select(Program.Of)]);
    }

    private sealed record Program(string Text, ImmutableArray<string> Features, ImmutableArray<string> Labels)
    {
        public static Program Of(string line)
        {
            using var json = JsonDocument.Parse(line);
            return new Program(json.RootElement.GetProperty("program").GetString()!, Names("features"), Names("labels"));

            ImmutableArray<string> Names(string key) => [.. json.RootElement.GetProperty(key).EnumerateArray().Select(name => name.GetString()!)];
        }
    }

    /// <param name="IsLoss">A column or a model is missing, or a call is not modelled.</param>
    private sealed record Disagreement(bool IsLoss, string Text)
    {
        /// <summary>What is missing and what is too much, with the program; null when all is well.</summary>
        public static Disagreement? Of(Program program, Dictionary<string, string> data)
        {
            var options = new GateOptions(Policy.BuiltIn, "0.0.0") { ReadFile = (path, _) => data.TryGetValue(path, out var text) ? File(path, text) : null };
            var models = Pipeline.Run([File("program.py", program.Text)], options).Lineage.Scripts[0].Models;
            var columns = models.SelectMany(model => model.Columns).ToList();
            var keys = Names(columns.Where(column => column.Role == Role.Key || column.Derivation == Derivation.Keyed));
            var features = Names(columns.Where(column => column.Role == Role.Feature && column.Derivation != Derivation.Keyed));
            var labels = Names(columns.Where(column => column.Role == Role.Label && column.Derivation != Derivation.Keyed));
            var unknowns = models.SelectMany(model => model.Unknowns).Select(unknown => unknown.Call).Distinct();

            // What decides which rows are joined, and so which labels there are, is no key where it is a feature: it is told once.
            var joins = program.Text.Contains("merge(", StringComparison.Ordinal);
            var lost = program.Features.Where(name => !features.Contains(name) && !keys.Contains(name)).Select(name => $"feature {name}")
                .Concat(program.Labels.Where(name => !labels.Contains(name) && !keys.Contains(name) && !(joins && features.Contains(name))).Select(name => $"label {name}"))
                .Concat(models.IsEmpty ? ["the model"] : unknowns).ToList();
            var extra = features.Except(program.Features).Select(name => $"feature {name}")
                .Concat(labels.Except(program.Labels).Select(name => $"label {name}")).ToList();
            if (lost.Count + extra.Count == 0) return null;
            var text = program.Text[program.Text.IndexOf("\ndf = ", StringComparison.Ordinal)..];
            return new Disagreement(lost.Count > 0, $"# lost: [{string.Join(", ", lost)}] too much: [{string.Join(", ", extra)}]{text}");
        }

        private static ScriptInput File(string path, string text) => new(path, path, Encoding.UTF8.GetBytes(text));

        private static HashSet<string> Names(IEnumerable<ModelColumn> columns) => [.. columns.Select(column => column.Column)];
    }
}
