using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Reports;

namespace Vamsa.Gate.MSBuild;

/// <summary>
/// The gate as a build step: items to scripts, findings to errors and warnings at their line. It shares its process with
/// other builds, so it keeps nothing, and knows no current folder: every path is made whole from the project's.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckScripts : Microsoft.Build.Utilities.Task
{
    private const string Subcategory = "vamsa-gate";

    [Required]
    public string ProjectDirectory { get; set; } = "";

    public ITaskItem[] Scripts { get; set; } = [];

    /// <summary>The policy file; else .vamsa/policy.yml of the repository, else of the project, else the built-in pack.</summary>
    public string? Policy { get; set; }

    /// <summary><c>error</c> as the policy says; <c>warning</c> never fails the build.</summary>
    public string Severity { get; set; } = "error";

    public string? SarifFile { get; set; }

    /// <summary>What was read when nothing was found; when it is read again unchanged there is nothing to do.</summary>
    public string? StateFile { get; set; }

    [Output]
    public ITaskItem[] Findings { get; private set; } = [];

    public override bool Execute()
    {
        if (Severity is not ("error" or "warning"))
        {
            Log.LogError($"VamsaGateSeverity is '{Severity}'; write error or warning");
            return false;
        }

        var inputs = new BuildInputs(ProjectDirectory, Scripts.Select(script => script.GetMetadata("FullPath")));
        foreach (var missing in inputs.Missing) Log.LogError($"there is no script '{missing}', which is an item of PythonScript");
        if (inputs.LoadPolicy(Whole(Policy), Say) is not { } options || Log.HasLoggedErrors) return false;

        var state = new BuildState(inputs, options, $"{Severity}\0{SarifFile}");
        var isKnown = Whole(SarifFile) is not { } sarif || File.Exists(sarif);
        if (isKnown && Whole(StateFile) is { } file && state.IsAsIn(file))
        {
            Log.LogMessage(MessageImportance.Normal, "vamsa-gate: nothing has changed since nothing was found");
            return true;
        }

        return Check(inputs, options, state);
    }

    private bool Check(BuildInputs inputs, GateOptions options, BuildState state)
    {
        // Whatever happens from here on, an older verdict does not stand for this one.
        if (Whole(StateFile) is { } old) File.Delete(old);
        var result = Pipeline.Run(inputs.Scripts, options with { ReadFile = state.Read });
        var findings = result.Verdict.Findings;
        foreach (var finding in findings) Tell(finding);
        Findings = [.. findings.Select(Item)];
        if (Whole(SarifFile) is { } sarif)
        {
            using var bytes = new MemoryStream();
            SarifReport.Write(result, bytes);
            if (!Written(sarif, bytes.ToArray())) return false;
        }

        var models = result.Lineage.Scripts.Sum(script => script.Models.Length);
        Log.LogMessage(
            MessageImportance.Normal,
            $"vamsa-gate: {Number(result.Scripts.Length, "script")}, {Number(models, "model")}, {(findings.IsEmpty ? "no findings" : Number(findings.Length, "finding"))}");
        if (findings.IsEmpty && Whole(StateFile) is { } file) Written(file, state.Bytes());
        return !Log.HasLoggedErrors;
    }

    private void Tell(Finding finding)
    {
        var (place, rule) = (finding.Location, finding.Rule.Id);
        var (file, message, help) = (Whole(place.Path), Printable.Line(finding.Message) + Places.Cell(place), HelpLink(rule));
        var isError = finding.Blocks && Severity == "error";
        if (isError)
            Log.LogError(Subcategory, rule, null, help, file, place.StartLine, place.StartColumn, place.EndLine, place.EndColumn, message);
        else if (finding.Level >= Level.Warn)
            Log.LogWarning(Subcategory, rule, null, help, file, place.StartLine, place.StartColumn, place.EndLine, place.EndColumn, message);
        else
            Log.LogMessage(
                Subcategory, rule, null, file, place.StartLine, place.StartColumn, place.EndLine, place.EndColumn,
                MessageImportance.High, message);
    }

    /// <summary>For targets that come after: what was found, by file.</summary>
    private TaskItem Item(Finding finding) => new(
        Whole(finding.Location.Path)!,
        new Dictionary<string, string>
        {
            ["Rule"] = finding.Id,
            ["Level"] = finding.Level.Word(),
            ["Line"] = $"{finding.Location.StartLine}",
            ["Fingerprint"] = finding.Fingerprint,
        });

    /// <summary>The rule's page, which the package carries: it is there without a network, and of this version.</summary>
    private static string? HelpLink(string rule)
    {
        var page = Path.Combine(Path.GetDirectoryName(typeof(CheckScripts).Assembly.Location)!, "..", "..", "rules", $"{rule}.md");
        return File.Exists(page) ? new Uri(Path.GetFullPath(page)).AbsoluteUri : null;
    }

    private void Say(PolicyError error) => Log.LogError(
        Subcategory, null, null, null, Whole(error.Path), error.Line, error.Column, error.Line, error.Column, Printable.Line(error.Message));

    private bool Written(string file, byte[] bytes)
    {
        var temporary = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, file, overwrite: true);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            Log.LogError($"cannot write {file}: {error.Message}");
            return false;
        }
    }

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private string? Whole(string? path) =>
        string.IsNullOrWhiteSpace(path) ? null : Path.GetFullPath(path, ProjectDirectory);
}
