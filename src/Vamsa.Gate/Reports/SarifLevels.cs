using Microsoft.CodeAnalysis.Sarif;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

internal static class SarifLevels
{
    public static FailureLevel Of(Level level) => level switch
    {
        Level.Deny => FailureLevel.Error,
        Level.Warn => FailureLevel.Warning,
        _ => FailureLevel.Note,
    };

    /// <summary>
    /// GitHub's "high" from 7.0 and "medium" from 4.0; it makes an alert a security alert, which a note is not. GitHub
    /// rejects the whole file when this is a number and not text.
    /// </summary>
    public static string? SecuritySeverity(Level level) => level switch
    {
        Level.Deny => "8.0",
        Level.Warn => "5.0",
        _ => null,
    };

    public static string ProblemSeverity(Level level) => level switch
    {
        Level.Deny => "error",
        Level.Warn => "warning",
        _ => "recommendation",
    };
}
