namespace Vamsa.Gate.Policies;

/// <summary>What a policy says to a match, weakest first.</summary>
public enum Level
{
    /// <summary>Not reported. It lifts no other rule: the strictest rule that matches decides.</summary>
    Allow,
    Note,
    Warn,

    /// <summary>Reported, and blocks the merge.</summary>
    Deny,
}
