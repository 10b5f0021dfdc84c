using System.CommandLine;

namespace Vamsa.Gate.Cli;

/// <summary>
/// Scripts that teach a shell to complete our commands and options. What can follow is asked of the tool itself, so a
/// script never grows old; where nothing of ours can, the shell completes file names.
/// </summary>
internal static class Completion
{
    private static readonly (string Shell, string Script)[] Scripts =
    [
        ("bash", """
            _vamsa_gate() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(vamsa-gate "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _vamsa_gate vamsa-gate

            """),
        ("zsh", """
            #compdef vamsa-gate
            _vamsa_gate() {
                local -a found
                found=("${(@f)$(vamsa-gate "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                found=(${found:#})
                (( ${#found} )) && compadd -a found
                _files
            }
            compdef _vamsa_gate vamsa-gate

            """),
        ("fish", """
            function __vamsa_gate
                vamsa-gate "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null
            end
            complete -c vamsa-gate -a '(__vamsa_gate)'

            """),
        ("pwsh", """
            Register-ArgumentCompleter -Native -CommandName vamsa-gate -ScriptBlock {
                param($word, $line, $position)
                vamsa-gate "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """),
    ];

    public static Command Command()
    {
        var shell = new Argument<string>("SHELL") { Description = $"One of {string.Join(", ", Scripts.Select(known => known.Shell))}." };
        shell.AcceptOnlyFromAmong([.. Scripts.Select(known => known.Shell)]);
        var command = new Command("completion", "Print a script that lets a shell complete commands and options.") { shell };
        command.SetAction(parsed =>
        {
            Terminal.Print(Array.Find(Scripts, known => known.Shell == parsed.GetValue(shell)).Script.ReplaceLineEndings("\n"));
            return ExitCode.Passed;
        });
        return command;
    }
}
