using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies.Rules;

/// <summary>A rule about the exceptions of a policy; scripts have no part in it.</summary>
internal abstract class ExceptionRule : Rule
{
    public override Level DefaultLevel => Level.Warn;

    internal sealed override IEnumerable<Finding> Judge(ScriptLineage script, Policy policy, JudgedScript context) => [];

    private protected IEnumerable<Finding> Of(ExceptionBook exceptions, ExceptionStanding standing) =>
        from entry in exceptions.Entries
        where entry.Standing == standing
        select Finding.OfPolicy(
            this, DefaultLevel, $"exception {entry.Exception.Id} ({entry.Exception.Rule}) is not in force: {entry.Reason}", exceptions.Policy, entry.Exception);
}

/// <summary>An exception's last day is past, or no date.</summary>
internal sealed class LapsedException : ExceptionRule
{
    public override string Id => "VG201";

    public override string Name => "LapsedException";

    public override string Summary => "An exception has expired, or its last day is no date.";

    internal override IEnumerable<Finding> Judge(Policy policy, ExceptionBook exceptions) => Of(exceptions, ExceptionStanding.Lapsed);
}

/// <summary>An exception that is in force ends soon.</summary>
internal sealed class ExpiringException : ExceptionRule
{
    public override string Id => "VG202";

    public override string Name => "ExpiringException";

    public override string Summary => "An exception ends within 30 days.";

    public override Level DefaultLevel => Level.Note;

    internal override IEnumerable<Finding> Judge(Policy policy, ExceptionBook exceptions)
    {
        foreach (var (exception, standing, _) in exceptions.Entries)
        {
            if (standing != ExceptionStanding.InForce) continue;
            var left = Dates.Parse(exception.ExpiresOn)!.Value.DayNumber - exceptions.Today!.Value.DayNumber;
            if (left > ExceptionBook.NoticeDays) continue;
            var when = left switch { 0 => "today", 1 => "tomorrow", _ => $"in {left} days" };
            yield return Finding.OfPolicy(
                this, DefaultLevel, $"exception {exception.Id} ({exception.Rule}) ends {when}: its last day is {exception.ExpiresOn}", policy, exception);
        }
    }
}

/// <summary>An exception lifts nothing.</summary>
internal sealed class UnusedException : ExceptionRule
{
    public override string Id => "VG203";

    public override string Name => "UnusedException";

    public override string Summary => "An exception lifts no finding.";

    internal override IEnumerable<Finding> Judge(Policy policy, ExceptionBook exceptions) =>
        from entry in exceptions.Entries
        where exceptions.IsWhole && entry.Standing == ExceptionStanding.InForce && !exceptions.IsUsed(entry.Exception)
        select Finding.OfPolicy(
            this, DefaultLevel, $"exception {entry.Exception.Id} ({entry.Exception.Rule}) lifts no finding: remove it, so that it lifts none later",
            policy, entry.Exception);
}

/// <summary>An exception would last longer than is allowed.</summary>
internal sealed class OverlongException : ExceptionRule
{
    public override string Id => "VG204";

    public override string Name => "OverlongException";

    public override string Summary => "An exception lasts longer than the policy or its packs allow.";

    internal override IEnumerable<Finding> Judge(Policy policy, ExceptionBook exceptions) => Of(exceptions, ExceptionStanding.Overlong);
}

/// <summary>An exception that another person, who may, has not approved.</summary>
internal sealed class UnapprovedException : ExceptionRule
{
    public override string Id => "VG205";

    public override string Name => "UnapprovedException";

    public override string Summary => "An exception is not approved by another person who may.";

    internal override IEnumerable<Finding> Judge(Policy policy, ExceptionBook exceptions) => Of(exceptions, ExceptionStanding.Unapproved);
}
