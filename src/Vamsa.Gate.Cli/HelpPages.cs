using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Vamsa.Gate.Cli;

/// <summary>What <c>--help</c> says of a command after its options, as a manual page would: notes, examples, files.</summary>
internal static class HelpPages
{
    /// <summary>By the command's words; examples begin with four spaces, and a test runs each through the parser.</summary>
    private static readonly Dictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        [""] = """
            Examples:
                vamsa-gate check                          the repository, by its policy
                vamsa-gate explain train.py               why each column is a feature
                vamsa-gate completion bash                completion for your shell

            Paths:
              @FILE among the paths stands for those that FILE lists, one a line, unless something is named '@FILE' itself.

            Environment:
              NO_COLOR               any value turns colours off; so does output that is no terminal, and TERM=dumb
              VAMSA_GATE_DEBUG=1     with exit code 3: where the tool broke

            Files:
              .vamsa/policy.yml      the policy of a repository
            """,
        ["check"] = """
            Examples:
                vamsa-gate check                                            the current folder, by the repository's policy
                vamsa-gate check models train.py                            a folder and a script
                vamsa-gate check @changed.txt                               the paths that a file lists
                vamsa-gate check --policy strict.yml                        by another policy
                vamsa-gate check --base origin/main                         what the change since main does to models
                vamsa-gate check --baseline known.sarif                     what is in the file does not block
                vamsa-gate check --output sarif=gate.sarif                  text on the terminal, and SARIF in a file
                vamsa-gate check --format json --output result.json         one report, in a file

            What blocks is what the policy denies. The format never changes the verdict, and a report that cannot be
            written ends with 2: no half file is left, and an earlier one stays.

            Exit codes:
              0  nothing blocks
              1  findings block
              2  bad arguments, paths, outputs or policy
              3  a bug in the tool
              4  a script or model could not be judged, and the policy says that this blocks
            """,
        ["diff"] = """
            Examples:
                vamsa-gate diff --base origin/main                          models by the columns that come and go
                vamsa-gate diff --base HEAD^1 --format markdown             in a pull request's merge commit, for its summary

            The working tree is compared with the commit where it left REF: the scripts that changed, and those that
            depend on what changed. docs/pull-requests.md says how.
            """,
        ["provenance"] = """
            Examples:
                vamsa-gate provenance train.py                              the document, JSON
                vamsa-gate provenance --format text notebooks               for a person
                vamsa-gate provenance --output json=provenance.json

            The document's schema is docs/provenance.schema.json. What could not be followed stands in it as open ends and
            unknown calls.
            """,
        ["init"] = """
            Examples:
                vamsa-gate init                                             from all scripts of the repository
                vamsa-gate init models                                      from those of a folder

            Categories that the names of columns suggest stand in comments until you confirm them. A policy that is there
            is never changed.
            """,
        ["explain"] = """
            Examples:
                vamsa-gate explain VG101                                    the page of a rule
                vamsa-gate explain train.py                                 step by step from the reader to the model
            """,
        ["policy"] = """
            Examples:
                vamsa-gate policy check                                     the repository's policy
            """,
        ["policy test"] = """
            Examples:
                vamsa-gate policy test                                      the tests of the repository's policy
                vamsa-gate policy test strict.yml --tests tests.yml
            """,
        ["policy packs"] = """
            Examples:
                vamsa-gate policy packs                                     the built-in packs
                vamsa-gate policy packs core-protected                      its rules and their sources
            """,
        ["policy schema"] = """
            Examples:
                vamsa-gate policy schema                                    for an editor that completes YAML
            """,
        ["policy check"] = """
            Examples:
                vamsa-gate policy check                                     .vamsa/policy.yml of the repository
                vamsa-gate policy check strict.yml

            Each error has its file, line and column, and the word that was probably meant. Exit code 2 when there is one.
            """,
        ["knowledge"] = """
            Examples:
                vamsa-gate knowledge list                                   what is modelled
                vamsa-gate knowledge missing                                what your scripts call beyond that
            """,
        ["knowledge list"] = """
            Examples:
                vamsa-gate knowledge list
                vamsa-gate knowledge list pandas.DataFrame                  the methods of a class
            """,
        ["knowledge check"] = """
            Examples:
                vamsa-gate knowledge check                                  the stubs of the repository's policy
                vamsa-gate knowledge check stubs/mylib.pyi
            """,
        ["knowledge missing"] = """
            Examples:
                vamsa-gate knowledge missing models
            """,
        ["completion"] = """
            Examples:
                vamsa-gate completion bash        into ~/.local/share/bash-completion/completions/vamsa-gate
                vamsa-gate completion zsh         into a folder of $fpath, as _vamsa-gate
                vamsa-gate completion fish        into ~/.config/fish/completions/vamsa-gate.fish
                vamsa-gate completion pwsh        at the end of $PROFILE
            """,
    };

    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            if (option.Action is HelpAction standard) option.Action = new Manual(standard);
    }

    public static string? Of(Command command) => Pages.GetValueOrDefault(Words(command));

    private static string Words(Command command)
    {
        var words = new Stack<string>();
        for (Symbol? at = command; at is Command and not RootCommand; at = at.Parents.FirstOrDefault()) words.Push(at.Name);
        return string.Join(' ', words);
    }

    internal sealed class Manual(HelpAction standard) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = standard.Invoke(parseResult);
            if (Of(parseResult.CommandResult.Command) is { } page)
                parseResult.InvocationConfiguration.Output.WriteLine(page.ReplaceLineEndings("\n"));
            return code;
        }
    }
}
