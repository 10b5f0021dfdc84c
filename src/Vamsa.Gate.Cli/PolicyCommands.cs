using System.CommandLine;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Cli;

/// <summary>What can be done to a policy file by itself, without a script.</summary>
internal static class PolicyCommands
{
    public static Command All() => new("policy", "Work on a policy file.") { Check(), Test(), Packs(), Schema() };

    private static Command Check()
    {
        var file = File();
        var command = new Command("check", "Read a policy file and say what is wrong with it, and what cannot be meant.") { file };
        command.SetAction(parsed => PolicyCheckCommand.Run(parsed.GetValue(file)));
        return command;
    }

    private static Command Test()
    {
        var file = File();
        var tests = new Option<string?>("--tests")
        {
            Description = "A file of tests; else the tests: of the policy.",
            HelpName = "FILE",
        };
        var command = new Command("test", "Ask the policy about the columns of its tests; a mismatch ends with 1.") { file, tests };
        command.SetAction(parsed => PolicyTestCommand.Run(parsed.GetValue(file), parsed.GetValue(tests)));
        return command;
    }

    private static Command Packs()
    {
        var pack = new Argument<string?>("PACK")
        {
            Description = $"One of {string.Join(", ", BuiltInPacks.Names)}; all of them, a line each, when none is given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("packs", "The built-in packs; or the rules, sources and dates of one.") { pack };
        command.SetAction(parsed => PolicyPacksCommand.Run(parsed.GetValue(pack)));
        return command;
    }

    private static Command Schema()
    {
        var command = new Command("schema", "Print the JSON Schema of policy files, for completion in editors.");
        command.SetAction(_ =>
        {
            Terminal.Print(PolicySchema.Text);
            return ExitCode.Passed;
        });
        return command;
    }

    private static Argument<string?> File() => new("FILE")
    {
        Description = "The policy file; else .vamsa/policy.yml of the repository.",
        Arity = ArgumentArity.ZeroOrOne,
    };
}
