using Vamsa.Gate.Analysis.DataFiles;
using Vamsa.Gate.Analysis.Values;

namespace Vamsa.Gate.Tests.Analysis;

public sealed class TabularTextTests
{
    [Fact]
    public void Types_are_those_that_pandas_infers()
    {
        var table = TabularText.Read("age,city,member,score,empty\n31,\"Bonn, am Rhein\",True,1.5e3,\nNA,Ulm,False,nan,\n", new TextLayout(RowLayout.FirstIsHeader))!;
        Assert.Equal(["age", "city", "member", "score", "empty"], table.Header);
        Assert.Equal([Dtype.Number, Dtype.Text, Dtype.Boolean, Dtype.Number, Dtype.Unknown], table.Types);
    }

    [Fact]
    public void Separator_is_the_one_that_splits_most() =>
        Assert.Equal(["a", "b,c", "d"], TabularText.Read("a;b,c;d\n1;2;3\n", new TextLayout(RowLayout.FirstIsHeader))!.Header);

    [Fact]
    public void Without_a_header_columns_are_numbered()
    {
        var table = TabularText.Read("6\t148\tx\n", new TextLayout(RowLayout.NoHeader) { Separator = "\t" })!;
        Assert.Equal(["0", "1", "2"], table.Header);
        Assert.Equal([Dtype.Number, Dtype.Number, Dtype.Text], table.Types);
    }

    /// <summary>As pandas 1.5.3 answers.</summary>
    [Theory]
    [InlineData("a,a,a", "a|a.1|a.2")]
    [InlineData("a,a.1,a", "a|a.1|a.2")]
    [InlineData(",x,", "Unnamed: 0|x|Unnamed: 2")]
    [InlineData("a,a,a.1,a", "a|a.2|a.1|a.3")]
    [InlineData("Unnamed: 1,,b", "Unnamed: 1|Unnamed: 1.1|b")]
    public void Names_are_unique_as_pandas_makes_them(string header, string names) =>
        Assert.Equal(names, string.Join('|', TabularText.Read(header + "\n", new TextLayout(RowLayout.FirstIsHeader))!.Header));

    [Fact]
    public void A_row_that_is_cut_off_does_not_count() =>
        Assert.Equal([Dtype.Number], TabularText.Read("n\n1\n2\nthr", new TextLayout(RowLayout.FirstIsHeader))!.Types);

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\0\0")]
    public void What_is_no_table_is_none(string text) => Assert.Null(TabularText.Read(text, new TextLayout(RowLayout.FirstIsHeader)));
}
