using System.Text;
using System.Text.Json;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Tests.Knowledge;

namespace Vamsa.Gate.Tests.Differential;

/// <summary>Columns of files that lie in the repository are called as the real pandas calls them, whatever options they are read with; see readers.py.</summary>
public sealed class Readers(ITestOutputHelper output)
{
    [Fact]
    public void Columns_are_called_as_pandas_calls_them()
    {
        var (code, printed, error) = Repository.Run(Python.WithLibraries("numpy", "pandas", "sklearn"), [Repository.At("tests/Vamsa.Gate.Tests/Differential/readers.py")], Repository.Root);
        Assert.True(code == 0, error);
        var lines = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var files = JsonSerializer.Deserialize<Dictionary<string, string>>(lines[0])!
            .ToDictionary(file => file.Key, file => file.Key.EndsWith(".xlsx", StringComparison.Ordinal) ? Convert.FromBase64String(file.Value) : Encoding.UTF8.GetBytes(file.Value));

        var disagreements = lines[1..].Select(line => Disagreement(line, files)).OfType<string>().ToList();
        output.WriteLine($"{lines.Length - 1} calls, {disagreements.Count} disagree");
        Assert.InRange(lines.Length, 80, int.MaxValue);
        Assert.True(disagreements.Count == 0, string.Join('\n', disagreements));
    }

    private static string? Disagreement(string line, Dictionary<string, byte[]> files)
    {
        using var json = JsonDocument.Parse(line);
        var call = json.RootElement.GetProperty("call").GetString()!;
        var columns = json.RootElement.GetProperty("columns").EnumerateArray().Select(column => column.GetString()!).ToList();
        var script = $"import pandas as pd\nfrom sklearn.linear_model import Ridge\nRidge().fit(pd.{call})\n";
        var options = new GateOptions(Policy.BuiltIn, "0.0.0") { ReadFile = (path, _) => File(path), ReadFileEnd = (path, _) => File(path) };
        var model = Pipeline.Run([new ScriptInput("read.py", "read.py", Encoding.UTF8.GetBytes(script))], options).Lineage.Scripts[0].Models.Single();
        var said = model.Columns.Where(column => column.Role == Role.Feature).Select(column => column.Column).ToHashSet();
        return model.Open.IsEmpty && said.SetEquals(columns) ? null
            : $"{call}: [{string.Join(", ", columns)}], said [{string.Join(", ", said)}]{(model.Open.IsEmpty ? "" : " and others")}";

        ScriptInput? File(string path) => files.TryGetValue(path, out var bytes) ? new ScriptInput(path, path, bytes) : null;
    }
}
