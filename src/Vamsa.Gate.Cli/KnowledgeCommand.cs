using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Reports;

namespace Vamsa.Gate.Cli;

/// <summary>What is modelled of libraries, whether the stubs are right, and what is missing.</summary>
internal static class KnowledgeCommand
{
    private const int MaximumStubBytes = 4 * 1024 * 1024;

    /// <summary>Every module, or what is modelled in one.</summary>
    public static int List(string? module, string? policy)
    {
        if (Load(policy) is not { } knowledge) return ExitCode.Usage;
        using var text = new MemoryStream();
        if (module is null)
        {
            KnowledgeList.Write(knowledge, text);
        }
        else if (!KnowledgeList.Write(knowledge, module, text))
        {
            Terminal.Say($"nothing is known of '{module}'{(KnowledgeList.Like(knowledge, module) is { } like ? $"; did you mean '{like}'?" : "")}");
            return ExitCode.Usage;
        }

        Terminal.Print(text.ToArray());
        return ExitCode.Passed;
    }

    /// <summary>An error in a built-in stub is a bug of the tool; one in a file that is named or that the policy names, the user's.</summary>
    public static int Check(IReadOnlyList<string> files, string? policy)
    {
        var builtIn = KnowledgeBase.BuiltIn.Check();
        foreach (var error in builtIn) Terminal.SayPlain(error.ToString());
        if (builtIn.Length > 0) return ExitCode.Broken;

        var stubs = new List<StubSource>();
        foreach (var file in files)
        {
            if (Read(file) is not { } text)
            {
                Terminal.Say($"cannot read the stub '{file}'");
                return ExitCode.Usage;
            }

            stubs.Add(new StubSource(file.Replace('\\', '/'), text));
        }

        if ((stubs.Count > 0 ? StubFiles.Of(stubs) : Load(policy)) is not { } knowledge) return ExitCode.Usage;
        var (count, own) = (KnowledgeBase.BuiltIn.Modules.Length, knowledge.OwnCount);
        Terminal.Print($"{count} built-in modules{(own > 0 ? $", {own} of your own" : "")}, no errors\n");
        return ExitCode.Passed;
    }

    public static int Missing(IReadOnlyList<string> paths, string? policy)
    {
        if (Analyzed.Of(new AnalysisSubject(paths, policy)) is not { } analyzed) return ExitCode.Usage;
        foreach (var message in analyzed.Messages) Terminal.Say(message);
        var written = new Output("text", null).Write(Formats.OfMissing, analyzed.Result);
        return written && !analyzed.MissesPath ? ExitCode.Passed : ExitCode.Usage;
    }

    private static KnowledgeBase? Load(string? policyFile)
    {
        var root = Repository.RootFor([]);
        return PolicyFile.Load(policyFile, root) is { } policy
            ? StubFiles.Load(policy, policyFile ?? PolicyFile.Default(root) ?? "", root)
            : null;
    }

    private static string? Read(string file) =>
        File.Exists(file) && ScriptFile.Start(Path.GetFullPath(file), MaximumStubBytes + 1) is { } bytes && bytes.Length <= MaximumStubBytes
            ? StubFiles.Text(bytes)
            : null;
}
