using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Tests.Reports;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("age", "age")]
    [InlineData("naïve 名前 😀", "naïve 名前 😀")]
    [InlineData("a\u001b[31mb", "a\\u001b[31mb")]
    [InlineData("a\nb\r\tc", "a\\u000ab\\u000d\\u0009c")]
    [InlineData("\u009b2J", "\\u009b2J")]
    [InlineData("x\u202ey\u2066z\u200b", "x\\u202ey\\u2066z\\u200b")]
    [InlineData("\u2028", "\\u2028")]
    public void What_a_terminal_obeys_is_escaped(string text, string expected) => Assert.Equal(expected, Printable.Line(text));

    [Fact]
    public void Half_a_surrogate_pair_is_escaped()
    {
        Assert.Equal("a\\ud83d", Printable.Line("a\ud83d"));
        Assert.Equal("\\ude00😀\\ud83d", Printable.Line("\ude00😀\ud83d"));
    }
}
