using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate;

/// <summary>What a run depends on beside the scripts.</summary>
/// <param name="Version">Of the tool; reports name it.</param>
public sealed record GateOptions(Policy Policy, string Version)
{
    /// <summary>What is known of libraries.</summary>
    public KnowledgeBase Knowledge { get; init; } = KnowledgeBase.BuiltIn;

    /// <summary>
    /// A file of the repository that is not among the scripts: by its repository path, not more than so many bytes from its
    /// start; null when it is not there or may not be read. Called from many threads at once.
    /// </summary>
    public Func<string, int, ScriptInput?> ReadFile { get; init; } = (_, _) => null;

    /// <summary>As <see cref="ReadFile"/>, but the bytes before the file's end: some formats keep their columns there.</summary>
    public Func<string, int, ScriptInput?> ReadFileEnd { get; init; } = (_, _) => null;

    /// <summary>The day of the run, which decides what exceptions are in force; a door has a clock. Null: none that ends is.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The scripts are all of the repository: an exception that lifts nothing here lifts nothing at all.</summary>
    public bool IsWhole { get; init; }

    /// <summary>SARIF tells what an exception lifts too, as suppressed results; GitHub shows these as open alerts.</summary>
    public bool ReportsExcepted { get; init; }

    /// <summary>What a script reads from a file that another one writes, comes from where that took it. Else each stands for itself.</summary>
    public bool FollowsFiles { get; init; } = true;

    /// <summary>Scripts analyzed at once; the result is the same for any number.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Called after each script, from many threads at once; what it does changes no result.</summary>
    public Action? ScriptDone { get; init; }
}
