namespace Vamsa.Gate.Tests.Knowledge;

/// <summary>Cases of entries against the libraries themselves; see build/knowledge/entries.py.</summary>
public sealed class EntryOracleTests
{
    /// <summary>Folder of cases, and what has to be installed for them.</summary>
    public static TheoryData<string, string> Libraries => new()
    {
        { "numpy", "numpy" }, { "pandas", "pandas" }, { "python", "pandas" }, { "scipy", "scipy" },
        { "sklearn", "sklearn" }, { "statsmodels", "statsmodels" }, { "xgboost", "xgboost" },
    };

    [Theory, MemberData(nameof(Libraries))]
    public void Columns_are_those_of_the_library(string folder, string library)
    {
        var cases = Directory.GetFiles(Repository.At($"tests/cases/entries/{folder}"), "*.py").Order(StringComparer.Ordinal);
        var (code, output, error) = Repository.Run(
            Python.WithLibraries("pandas", library), [Repository.At("build/knowledge/entries.py"), .. cases], Repository.Root);
        if (code == 3) Assert.Skip(output.Trim());
        Assert.True(code == 0, output + error);
    }
}
