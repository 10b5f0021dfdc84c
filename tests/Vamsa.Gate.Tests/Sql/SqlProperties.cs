using CsCheck;
using Vamsa.Gate.Sql;

namespace Vamsa.Gate.Tests.Sql;

/// <summary>Whatever the text: nothing throws, it ends, and every token lies in the text, in order.</summary>
public sealed class SqlProperties
{
    private static readonly string[] Words =
    [
        "SELECT", "FROM", "WHERE", "GROUP BY", "ORDER BY", "HAVING", "JOIN", "LEFT JOIN", "ON", "USING", "UNION ALL", "EXCEPT", "WITH", "RECURSIVE", "AS", "CASE",
        "WHEN", "THEN", "ELSE", "END", "OVER", "PARTITION BY", "LATERAL", "UNNEST", "EXISTS", "IN", "NOT", "BETWEEN", "AND", "CREATE VIEW", "VALUES", "QUALIFY",
        "t", "u", "a", "b", "t.a", "u.*", "*", "COUNT(*)", "SUM(", "(", ")", ",", ";", "'x", "\"y\"", "`z`", "[w]", "[", "]", "{", "}", "{{", "}}", "{%", "::int", ":id", "?",
        "%s", "@p", "$1", "$$", "--", "/*", "*/", "#", "\n", "1", "1e", ".5", "\\", "'", "\uFFFC", "->", "=", "||", "INTERVAL", "COLUMNS(", "EXCLUDE (", "REPLACE (", "PIVOT (",
    ];

    private static readonly Gen<string> Word = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);

    private static readonly Gen<string> Texts = Gen.Frequency(
        (3, Word.Array[0, 40].Select(words => string.Join(' ', words))),
        (1, Word.Array[0, 30].Select(words => string.Concat(words))),
        (1, Gen.String[0, 80]));

    [Fact]
    public void Nothing_throws_and_tokens_lie_in_the_text() => Texts.Sample(text =>
    {
        var at = 0;
        foreach (var token in SqlLexer.Read(text))
        {
            Assert.True(token.Span.Start >= at && token.Span.End <= text.Length, $"{token} of {text}");
            at = token.Span.End;
        }

        Assert.Equal(text.Length, at);
        SqlDump.Of(text, "t(a, b, c)");
        SqlDump.Of(text);
    }, iter: 3000);

    [Fact]
    public void The_same_text_gives_the_same_columns() =>
        Texts.Sample(text => Assert.Equal(SqlDump.Of(text, "t(a, b)"), SqlDump.Of(text, "t(a, b)")), iter: 500);

    /// <summary>Depth that would end a recursion, views that double, and long chains stay bounded.</summary>
    [Theory]
    [InlineData("(", 50_000)]
    [InlineData("SELECT (", 20_000)]
    [InlineData("SELECT * FROM (", 20_000)]
    [InlineData("CASE WHEN ", 20_000)]
    [InlineData("f(", 20_000)]
    [InlineData("SELECT a FROM t UNION ALL ", 5_000)]
    [InlineData("[", 20_000)]
    [InlineData("{{", 20_000)]
    [InlineData("WITH a AS (", 10_000)]
    [InlineData("t JOIN ", 20_000)]
    [InlineData("a.", 20_000)]
    [InlineData("not ", 20_000)]
    public void Repeated_text_ends(string part, int times)
    {
        var text = "SELECT a FROM t WHERE " + string.Concat(Enumerable.Repeat(part, times));
        Assert.NotNull(SqlDump.Of(text, "t(a, b)"));
        Assert.NotNull(SqlDump.Of(string.Concat(Enumerable.Repeat(part, times))));
    }

    [Fact]
    public void Views_that_double_are_bounded()
    {
        var with = string.Join(", ", Enumerable.Range(1, 40).Select(i => $"v{i} AS (SELECT x.*, y.* FROM v{i - 1} x JOIN v{i - 1} y ON x.a = y.a)"));
        var (relation, _) = SqlDump.Resolve($"WITH v0 AS (SELECT * FROM t), {with} SELECT * FROM v40", "t(a, b, c)");
        Assert.NotNull(relation);
        Assert.InRange(relation.Columns.Length, 0, 20_000);
    }
}
