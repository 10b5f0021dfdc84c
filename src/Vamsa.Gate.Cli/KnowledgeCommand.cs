using System.Text;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Cli;

/// <summary>What is modelled of libraries, whether the stubs are right, and what is missing.</summary>
internal static class KnowledgeCommand
{
    private const int MaximumStubBytes = 4 * 1024 * 1024;

    public static int List()
    {
        using var text = new MemoryStream();
        KnowledgeList.Write(KnowledgeBase.BuiltIn, text);
        Terminal.Print(text.ToArray());
        return ExitCode.Passed;
    }

    /// <summary>An error in a built-in stub is a bug of the tool; one in a file that is named, the user's.</summary>
    public static int Check(IReadOnlyList<string> files)
    {
        var builtIn = KnowledgeBase.BuiltIn.Check();
        foreach (var error in builtIn) Terminal.SayPlain(error.ToString());
        if (builtIn.Length > 0) return ExitCode.Broken;

        var stubs = new List<(string Path, string Text)>();
        foreach (var file in files)
        {
            if (Read(file) is not { } text)
            {
                Terminal.Say($"cannot read the stub '{file}'");
                return ExitCode.Usage;
            }

            stubs.Add((file.Replace('\\', '/'), text));
        }

        var own = stubs.Count == 0 ? [] : KnowledgeBase.BuiltIn.With(stubs).Errors;
        foreach (var error in own) Terminal.SayPlain(error.ToString());
        if (own.Length > 0) return ExitCode.Usage;
        var count = KnowledgeBase.BuiltIn.Modules.Length;
        Terminal.Print($"{count} built-in modules{(stubs.Count > 0 ? $", {stubs.Count} of your own" : "")}, no errors\n");
        return ExitCode.Passed;
    }

    public static int Missing(IReadOnlyList<string> paths)
    {
        if (Analyzed.Of(new AnalysisSubject(paths)) is not { } analyzed) return ExitCode.Usage;
        foreach (var message in analyzed.Messages) Terminal.Say(message);
        var written = new Output("text", null).Write(Formats.OfMissing, analyzed.Result);
        return written && !analyzed.MissesPath ? ExitCode.Passed : ExitCode.Usage;
    }

    private static string? Read(string file) =>
        File.Exists(file) && ScriptFile.Start(Path.GetFullPath(file), MaximumStubBytes + 1) is { } bytes && bytes.Length <= MaximumStubBytes
            ? Encoding.UTF8.GetString(bytes)
            : null;
}
