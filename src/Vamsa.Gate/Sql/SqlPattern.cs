using System.Text.RegularExpressions;

namespace Vamsa.Gate.Sql;

internal static class SqlPattern
{
    /// <summary>A pattern of a script is a stranger's: it gets this long.</summary>
    private static readonly TimeSpan Time = TimeSpan.FromMilliseconds(50);

    /// <summary>True also when that cannot be told.</summary>
    public static bool MayMatch(string pattern, string name)
    {
        try
        {
            return Regex.IsMatch(name, pattern, RegexOptions.CultureInvariant, Time);
        }
        catch (Exception error) when (error is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
