using System.Collections.Immutable;
using System.Text;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Tests.Policies;

/// <summary>Lineages as the analysis would build them, by hand.</summary>
internal static class Sample
{
    public const string Script = """
        import pandas as pd
        from sklearn.linear_model import LogisticRegression
        df = pd.read_csv("data/heart.csv")
        X = df.drop("target", axis=1)
        LogisticRegression().fit(
            X, df["target"])

        """;

    public static Location At(int line, int column = 1, int? endColumn = null, string path = "train.py") =>
        new(path, line, column, line, endColumn ?? column + 4);

    public static Dataset Heart { get; } = new(
        "d0", "data/heart.csv", "pandas.read_csv", At(3, 6, 35), ["age", "sex", "ssn", "target"], ColumnsFrom.Policy);

    public static ModelColumn Column(string name, Role role = Role.Feature, Derivation derivation = Derivation.Direct) =>
        new(role, "d0", name, derivation, [new(At(3, 6, 35), $"{name} read from heart.csv"), new(At(5, 1, 26), "fitted")]);

    public static Model Model(params ModelColumn[] columns) => new(
        "m0", "sklearn.linear_model.LogisticRegression", "fit", new Location("train.py", 5, 1, 6, 20), [], [.. columns], [], []);

    public static ScriptLineage Of(params Model[] models) =>
        new("train.py", ScriptStatus.Analyzed, [Heart], [.. models], []);

    public static ScriptLineage Unreadable(string path = "old.py") => new(
        path, ScriptStatus.Unreadable, [], [], [new Diagnostic("VG901", "The file is not valid UTF-8.", At(1, 1, 1, path))]);

    public static Policy Policy(string yaml)
    {
        var reading = PolicyReader.Read("policy.yml", Encoding.UTF8.GetBytes(yaml));
        Assert.Empty(reading.Errors);
        return reading.Policy!;
    }

    public static Verdict Judge(string policy, params ScriptLineage[] scripts) =>
        PolicyEvaluator.Judge(new Lineage([.. scripts]), Policy(policy), path => path);

    public static GateResult Result(Policy policy, params ScriptLineage[] scripts) => Result(Script, policy, scripts);

    public static GateResult Result(string text, Policy policy, params ScriptLineage[] scripts)
    {
        var inputs = scripts.Select(script => new ScriptInput(script.Path, script.Path, Encoding.UTF8.GetBytes(text))).ToImmutableArray();
        var lineage = new Lineage([.. scripts]);
        var verdict = PolicyEvaluator.Judge(lineage, policy, path => path);
        return new GateResult(inputs, lineage, verdict, new GateOptions(policy, "1.2.3"));
    }
}
