using Vamsa.Gate.Policies;
using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Tests;

public sealed class PipelineTests
{
    private static readonly List<ScriptInput> Scripts =
    [
        .. Repository.Files.Where(path => path.StartsWith("tests/cases/", StringComparison.Ordinal) && Path.GetExtension(path) is ".py" or ".ipynb")
            .Select(path => new ScriptInput(path, path, File.ReadAllBytes(Repository.At(path)))),
    ];

    [Fact]
    public void The_number_of_threads_and_the_order_of_scripts_change_no_byte()
    {
        var one = Document(Scripts, threads: 1);
        Assert.Equal(one, Document(Scripts, threads: 2));
        Assert.Equal(one, Document(Enumerable.Reverse(Scripts), threads: 8));
    }

    [Fact]
    public void A_file_is_asked_for_once()
    {
        var asked = new List<string>();
        var module = new ScriptInput("shared.py", "shared.py", "COLUMNS = ['a']\n"u8.ToArray());
        var scripts = Enumerable.Range(0, 20).Select(i => new ScriptInput($"s{i}.py", $"s{i}.py", "import shared\n"u8.ToArray()));
        var options = new GateOptions(Policy.BuiltIn, "1.2.3")
        {
            Threads = 4,
            ReadFile = (path, _) =>
            {
                lock (asked) asked.Add(path);
                return path == "shared.py" ? module : null;
            },
        };
        var result = Pipeline.Run(scripts, options);

        Assert.Equal(["shared.py"], result.Modules.Select(file => file.Path));
        Assert.Equal(asked.Distinct().Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_bug_is_told_where_the_run_was_asked_for()
    {
        var options = new GateOptions(Policy.BuiltIn, "1.2.3") { Threads = 2, ReadFile = (_, _) => throw new InvalidOperationException("x") };
        var bug = Assert.Throws<InvalidOperationException>(() => Pipeline.Run([new ScriptInput("a.py", "a.py", "import shared\n"u8.ToArray())], options));
        Assert.Equal("a.py", bug.Data[Pipeline.BugIn]);
    }

    private static byte[] Document(IEnumerable<ScriptInput> scripts, int threads)
    {
        var result = Pipeline.Run(scripts, new GateOptions(Policy.BuiltIn, "1.2.3") { Threads = threads });
        using var bytes = new MemoryStream();
        JsonReport.Write(result, bytes);
        ProvenanceText.Write(result, bytes, colour: false);
        ExplainText.Write(result, bytes, colour: false);
        return bytes.ToArray();
    }
}
