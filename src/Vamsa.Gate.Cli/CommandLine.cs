using System.CommandLine;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Cli;

/// <summary>Arguments to one of the commands; what they do is in their own files.</summary>
internal static class CommandLine
{
    private const string About = """
        Which dataset columns each model is trained on, and whether policy allows it. No script is ever run.

        Exit codes: 0 nothing blocks, 1 findings block, 2 bad arguments, paths, outputs or policy,
        3 a bug in the tool, 4 a script or model could not be judged and the policy says that this blocks.
        """;

    public static int Run(string[] args)
    {
        if (PathList.Expand(args) is not { } expanded) return ExitCode.Usage;
        var root = Root(expanded.FirstOrDefault());
        var parsed = Parse(root, expanded);
        if (parsed.Errors.Count == 0 || parsed.Action is HelpPages.Manual)
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        foreach (var error in parsed.Errors) Terminal.Say(string.Join(' ', error.Message.Split((char[])['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)));
        var command = parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ";
        Terminal.SayPlain($"usage: vamsa-gate {command}--help");
        return ExitCode.Usage;
    }

    /// <param name="first">The first argument. A command that it names is all that is asked for: the others are not made.</param>
    internal static RootCommand Root(string? first = null)
    {
        var root = new RootCommand(About);
        foreach (var verb in Array.Find(Verbs, verb => verb.Name == first) is { } asked ? [asked] : Verbs) root.Add(verb.Make());
        HelpPages.AddTo(root);
        return root;
    }

    private static readonly Verb[] Verbs =
    [
        new("check", Check), new("diff", Diff), new("provenance", Provenance), new("explain", Explain), new("policy", PolicyCommands.All),
        new("knowledge", KnowledgeCommands), new("init", Init), new("completion", Completion.Command),
    ];

    private sealed record Verb(string Name, Func<Command> Make);

    /// <summary>A path may begin with '@': <see cref="PathList"/> knows when that is a list, and the parser does not.</summary>
    internal static ParseResult Parse(RootCommand root, IReadOnlyList<string> arguments) =>
        root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static Command Check()
    {
        var command = new Command("check", "Analyze scripts, judge them by the policy and report; the verdict is the exit code.");
        return Analysis(
            command, Formats.OfCheck, judges: true, ChangeOption(isRequired: false), PolicyFromOption(),
            FileOption("--baseline", "Findings in this SARIF file of the gate are listed and do not block."),
            FileOption("--write-baseline", "Write all findings to this file, for --baseline; none of them blocks this run."));
    }

    private static Command Diff()
    {
        var command = new Command("diff", "What a change does to models: the columns that each gains and loses, without a verdict.");
        return Analysis(command, Formats.OfDiff, judges: false, ChangeOption(isRequired: true), PolicyFromOption());
    }

    private static Command Provenance()
    {
        var command = new Command("provenance", "Which columns reach which model, without a verdict.");
        return Analysis(command, Formats.OfProvenance, judges: false);
    }

    private static Command Analysis(
        Command command, Formats formats, bool judges, Option<string?>? change = null, Option<string?>? policyFrom = null,
        Option<string?>? baseline = null, Option<string?>? writeBaseline = null)
    {
        var paths = Paths();
        var policy = PolicyOption();
        var format = new Option<string>("--format")
        {
            Description = $"What is printed: {string.Join(", ", formats.Names)}.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => formats.Names[0],
        };
        format.AcceptOnlyFromAmong([.. formats.Names]);
        var output = new Option<string[]>("--output", "-o")
        {
            Description = "Write to a file instead of printing; FORMAT=FILE writes another report besides. Repeatable.",
            HelpName = "FILE",
            DefaultValueFactory = _ => [],
        };
        command.Add(paths);
        if (change is not null) command.Add(change);
        command.Add(policy);
        foreach (var option in new[] { policyFrom, baseline, writeBaseline }.OfType<Option<string?>>()) command.Add(option);
        command.Add(format);
        command.Add(output);
        var judging = judges ? new JudgingOptions(command) : null;
        command.SetAction(parsed =>
        {
            string? Value(Option<string?>? option) => option is null ? null : parsed.GetValue(option);
            var subject = new AnalysisSubject(
                parsed.GetValue(paths) ?? [], parsed.GetValue(policy), Value(change), Value(policyFrom), Value(baseline))
            {
                Judging = judging?.Of(parsed) ?? Judging.Standard,
                FollowsFiles = judges || change is not null,
            };
            return AnalysisCommand.Run(
                new AnalysisArguments(
                    subject, parsed.GetRequiredValue(format), parsed.GetRequiredValue(output), judges, Value(writeBaseline)),
                formats);
        });
        return command;
    }

    private static Command Explain()
    {
        var subject = new Argument<string[]>("RULE|PATH")
        {
            Description = $"One of {string.Join(", ", RuleCatalog.All.Select(known => known.Id))}; or scripts and folders.",
            Arity = ArgumentArity.OneOrMore,
        };
        var policy = PolicyOption();
        var command = new Command("explain", "Print the page of a rule; or why each column reaches its model, step by step.") { subject, policy };
        command.SetAction(parsed => ExplainCommand.Run(parsed.GetRequiredValue(subject), parsed.GetValue(policy)));
        return command;
    }

    private static Command Init()
    {
        var paths = Paths();
        var command = new Command("init", "Write .vamsa/policy.yml to begin with, from the data that the scripts read.") { paths };
        command.SetAction(parsed => InitCommand.Run(parsed.GetValue(paths) ?? []));
        return command;
    }

    private static Command KnowledgeCommands()
    {
        var module = new Argument<string?>("MODULE")
        {
            Description = "A module or class, pandas or pandas.DataFrame: what is modelled in it.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var policy = PolicyOption();
        var list = new Command("list", "The modules that are modelled, with the number of their names; or the names of one.") { module, policy };
        list.SetAction(parsed => KnowledgeCommand.List(parsed.GetValue(module), parsed.GetValue(policy)));

        var files = new Argument<string[]>("FILE")
        {
            Description = "Stubs of your own (.pyi), named from the folder that holds them; else those of the policy.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var check = new Command("check", "Read every stub and say what is wrong with it.") { files, policy };
        check.SetAction(parsed => KnowledgeCommand.Check(parsed.GetValue(files) ?? [], parsed.GetValue(policy)));

        var paths = Paths();
        var missing = new Command("missing", "Calls in the scripts that are not modelled, most frequent first, and the share of those that are.") { paths, policy };
        missing.SetAction(parsed => KnowledgeCommand.Missing(parsed.GetValue(paths) ?? [], parsed.GetValue(policy)));
        return new Command("knowledge", "What is known of libraries.") { list, check, missing };
    }

    private static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Scripts (.py, .ipynb), or folders to look for them; the current folder when none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.StartsWith('-')) result.AddError($"there is no option '{token.Value}' (write ./{token.Value} for a path)");
        });
        return paths;
    }

    private static Option<string?> ChangeOption(bool isRequired) =>
        new Option<string?>("--base")
        {
            Description = isRequired
                ? "The commit or branch to compare the working tree with, from where the two parted."
                : "Only what the change since this commit or branch affects; what was found there already does not block.",
            HelpName = "REF",
            Required = isRequired,
        };

    private static Option<string?> PolicyFromOption() =>
        new Option<string?>("--policy-from")
        {
            Description = "Whose policy judges a change: base (the default with --base), head, or REF:FILE.",
            HelpName = "base|head|REF:FILE",
        };

    private static Option<string?> FileOption(string name, string description) =>
        new Option<string?>(name) { Description = description, HelpName = "FILE" };

    private static Option<string?> PolicyOption() =>
        new Option<string?>("--policy")
        {
            Description = "The policy file; else .vamsa/policy.yml of the repository, else the built-in pack core-protected.",
            HelpName = "FILE",
        };
}
