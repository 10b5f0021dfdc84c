using System.Globalization;

namespace Vamsa.Gate.Policies;

internal static class Dates
{
    /// <summary>2026-11-25 and nothing else: a date that two people read differently is none.</summary>
    public static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
