using System.CommandLine;
using System.Globalization;

namespace Vamsa.Gate.Cli;

/// <summary>What <c>check</c> is asked of exceptions.</summary>
/// <param name="Today">Which of them are in force is decided by this day; null: the clock's, in UTC.</param>
/// <param name="ReportsExcepted">SARIF has what they lift, as suppressed results.</param>
internal sealed record Judging(DateOnly? Today, bool ReportsExcepted)
{
    public DateOnly Day => Today ?? DateOnly.FromDateTime(DateTime.UtcNow);

    public static Judging Standard { get; } = new(null, false);
}

/// <summary>The options of <see cref="Judging"/>.</summary>
internal sealed class JudgingOptions
{
    private readonly Option<DateOnly?> _today = new("--today")
    {
        Description = "Judge exceptions as on that day, 2027-10-01; else the clock's day.",
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"--today {result.Tokens[0].Value}: this is no date; write it as 2027-10-01");
            return null;
        },
    };

    private readonly Option<string> _suppressed = new("--sarif-suppressed")
    {
        Description = "Whether SARIF has what exceptions lift, as suppressed results: include or omit. GitHub shows them as open alerts.",
        HelpName = "include|omit",
        DefaultValueFactory = _ => "omit",
    };

    public JudgingOptions(Command command)
    {
        _suppressed.AcceptOnlyFromAmong("include", "omit");
        command.Add(_today);
        command.Add(_suppressed);
    }

    public Judging Of(ParseResult parsed) => new(parsed.GetValue(_today), parsed.GetValue(_suppressed) == "include");
}
