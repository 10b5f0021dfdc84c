using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Cli;

/// <summary>The verdict, for the one who called.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the failing level.</summary>
    public const int Passed = 0;

    /// <summary>Findings that block.</summary>
    public const int Findings = 1;

    /// <summary>Bad arguments, a path that is not there, an output that cannot be written, an invalid policy.</summary>
    public const int Usage = 2;

    /// <summary>The tool itself broke: a bug, never a user's input.</summary>
    public const int Broken = 3;

    /// <summary>A script or a model could not be judged, and the policy says that this blocks.</summary>
    public const int Blind = 4;

    public static int Of(Outcome outcome) => outcome switch
    {
        Outcome.Pass => Passed,
        Outcome.Findings => Findings,
        _ => Blind,
    };
}
