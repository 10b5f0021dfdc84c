using Vamsa.Gate.Analysis;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Provenance;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Tests;

public sealed class LineageDumpTests
{
    [Fact]
    public void Writes_every_role_derivation_and_end()
    {
        var model = new Model(
            "m0", "sklearn.linear_model.LogisticRegression", "fit", Line(7), [Line(12)],
            [
                Column(Role.Feature, "d0", "chol", Derivation.Derived), Column(Role.Feature, "d0", "age"),
                Column(Role.Feature, "d1", "site", Derivation.Keyed), Column(Role.Label, "d0", "target"),
                Column(Role.Filter, "d0", "year", Derivation.Derived),
            ],
            [new OpenEnd(Role.Feature, "d2", ["outcome", "visit"], []), new OpenEnd(Role.Weight, "d2", [], [])],
            [new UnknownCall(Line(5), "lab.scramble")]);

        Assert.Equal(
            """
            12 > 7: fit sklearn.linear_model.LogisticRegression  partial
              feature: heart.csv[age, chol~derived]
              feature: SELECT site FROM wards[site~keyed]
              label: heart.csv[target]
              filter: heart.csv[year]
              open: feature visits.csv except [outcome, visit]
              open: weight visits.csv
              unknown: 5: lab.scramble

            """,
            Write(model));
    }

    [Fact]
    public void Tells_two_files_of_one_name_apart_by_their_lines()
    {
        var model = new Model(
            "m0", "a.B", "fit", Line(7), [],
            [Column(Role.Feature, "d3", "x"), Column(Role.Feature, "d4", "x")], [], []);

        Assert.Equal("7: fit a.B  complete\n  feature: part.csv@3[x]\n  feature: part.csv@4[x]\n", Write(model));
    }

    [Fact]
    public void Says_so_when_nothing_is_trained() =>
        Assert.Equal("no model\n", LineageDump.Write(new([new("a.py", ScriptStatus.Analyzed, [], [], [])])));

    private static string Write(Model model) => LineageDump.Write(new([
        new("train.py", ScriptStatus.Analyzed,
            [
                new("d0", "../input/heart.csv", "pandas.read_csv", Line(1), ["age", "chol", "year"], ColumnsFrom.Policy),
                new("d1", "SELECT site FROM wards", "pandas.read_sql", Line(2), ["site"], ColumnsFrom.Query),
                new("d2", "visits.csv", "pandas.read_csv", Line(2), default, ColumnsFrom.None),
                new("d3", "spring/part.csv", "pandas.read_csv", Line(3), default, ColumnsFrom.None),
                new("d4", "autumn/part.csv", "pandas.read_csv", Line(4), default, ColumnsFrom.None),
            ],
            [model], []),
    ]));

    private static ModelColumn Column(
        Role role, string dataset, string name, Derivation derivation = Derivation.Direct) =>
        new(role, dataset, name, derivation, []);

    private static Location Line(int line) => new("train.py", line, 1, line, 2);
}
