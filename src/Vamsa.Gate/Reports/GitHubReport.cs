using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

/// <summary>
/// The log of a GitHub Actions step: the text report, and the worst findings as annotations. A step may have ten of a
/// kind; GitHub drops what is more, in no order that helps.
/// </summary>
public static class GitHubReport
{
    private const int MaxOfKind = 10;

    /// <summary>GitHub cuts a longer message.</summary>
    private const int MaxMessage = 4000;

    public static void Write(GateResult result, Stream stream)
    {
        using var log = new MemoryStream();
        TextReport.Write(result, log, colour: false);
        var bytes = log.GetBuffer().AsSpan(0, (int)log.Length);

        // Between the two lines the runner obeys no command. The token is a digest of what stands between them, so that no
        // name in it can hold the token and end the pause.
        var token = Convert.ToHexStringLower(SHA256.HashData(bytes));
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine($"::stop-commands::{token}");
        text.Flush();
        stream.Write(bytes);
        text.WriteLine($"::{token}::");
        Annotations(result, text);
    }

    private static void Annotations(GateResult result, StreamWriter text)
    {
        var paths = new RepositoryPaths(result);
        foreach (var kind in FindingGroups.New(result.Verdict).GroupBy(group => Kind(group.Worst().Level)))
            foreach (var group in kind.Take(MaxOfKind))
                text.WriteLine($"::{kind.Key} {Properties(group.Worst(), paths)}::{Message(group.Message())}");
    }

    private static string Kind(Level level) => level switch
    {
        Level.Deny => "error",
        Level.Warn => "warning",
        _ => "notice",
    };

    /// <summary>One line, as an annotation on more is shown below the last; columns count only on one.</summary>
    private static string Properties(Finding finding, RepositoryPaths paths)
    {
        var place = finding.Location;
        var columns = place.EndLine == place.StartLine ? $",col={Number(place.StartColumn)},endColumn={Number(place.EndColumn)}" : "";
        return $"file={Property(paths.Of(place))},line={Number(place.StartLine)}{columns},title={Property(finding.Id)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Message(string text) => Escaped(SarifText.Cut(Printable.Line(text), MaxMessage));

    private static string Property(string text) =>
        Escaped(Printable.Line(text)).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    /// <summary>As @actions/core writes a command's data; line ends are escapes of <see cref="Printable"/> by now.</summary>
    private static string Escaped(string text) => text.Replace("%", "%25", StringComparison.Ordinal);
}
