using System.Collections.Immutable;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

/// <summary>Whether an exception holds on the day of the run, and why not.</summary>
internal enum ExceptionStanding
{
    InForce,

    /// <summary>Its last day is past, or cannot be read, or nobody knows today's date.</summary>
    Lapsed,

    /// <summary>It would last longer than the policy, or one of its packs, allows.</summary>
    Overlong,

    /// <summary>Nobody approved it, or the one who asks for it, or somebody who may not.</summary>
    Unapproved,
}

/// <summary>A policy's exceptions on one day: which are in force, and which were needed.</summary>
internal sealed class ExceptionBook
{
    /// <summary>Before its last day an exception is spoken of for so long.</summary>
    public const int NoticeDays = 30;

    private readonly HashSet<string> _used = [];

    /// <param name="isWhole">All scripts of the repository are judged: what is not needed now is not needed at all.</param>
    public ExceptionBook(Policy policy, DateOnly? today, bool isWhole)
    {
        (Policy, Today, IsWhole) = (policy, today, isWhole);
        Entries = [.. policy.Exceptions.Select(exception => (exception, StandingOf(exception, out var reason), reason))];
    }

    public Policy Policy { get; }

    public DateOnly? Today { get; }

    public bool IsWhole { get; }

    /// <summary>In the order of the policy; the reason says why one is not in force.</summary>
    public ImmutableArray<(PolicyException Exception, ExceptionStanding Standing, string Reason)> Entries { get; }

    public bool IsUsed(PolicyException exception) => _used.Contains(exception.Id);

    /// <summary>The exception that lifts a finding; else what to say of one that would, were it in force.</summary>
    public (PolicyException? Lifts, string? Note) Of(Finding finding, JudgedScript script)
    {
        string? note = null;
        foreach (var (exception, standing, reason) in Entries)
        {
            if (!Covers(exception, finding, script)) continue;
            if (standing == ExceptionStanding.InForce)
            {
                _used.Add(exception.Id);
                return (exception, null);
            }

            note ??= $"exception {exception.Id} is not in force: {reason}";
        }

        return (null, note);
    }

    private static bool Covers(PolicyException exception, Finding finding, JudgedScript script)
    {
        if (exception.Rule != (finding.PolicyRule?.Id ?? finding.Rule.Id)) return false;
        if (finding.Role is { } role && !exception.Roles.Contains(role)) return false;
        if (finding.Column is { } column && !exception.Columns.Any(pattern => ColumnMatcher.IsNamed(pattern, column))) return false;
        return script.Holds(exception.Extent, finding.Model, finding.Dataset) && (!exception.IsInline || IsPointedTo(exception, finding, script));
    }

    /// <summary>By a comment on a line of the fit call, or of a step on the way to it.</summary>
    private static bool IsPointedTo(PolicyException exception, Finding finding, JudgedScript script)
    {
        var places = finding.Trace.Select(step => step.Location).Append(finding.Location);
        return script.Notes.Any(note => InlineNotes.References(note).Contains(exception.Id)
            && places.Any(place => place.Path == note.Location.Path && place.StartLine <= note.Location.StartLine && note.Location.StartLine <= place.EndLine));
    }

    private ExceptionStanding StandingOf(PolicyException exception, out string reason)
    {
        var last = Dates.Parse(exception.ExpiresOn);
        var approved = exception.ApprovedOn is { } day ? Dates.Parse(day) : null;
        reason = "";
        if (last is null)
        {
            reason = $"'{PolicyBinder.Shown(exception.ExpiresOn)}' in expires_on is no date: write it as 2027-10-01";
            return ExceptionStanding.Lapsed;
        }

        if (Today is not { } today)
        {
            reason = "today's date is not known";
            return ExceptionStanding.Lapsed;
        }

        if (last < today)
        {
            reason = $"its last day was {exception.ExpiresOn}";
            return ExceptionStanding.Lapsed;
        }

        if (ApprovalTrouble(exception, approved, today) is { } trouble)
        {
            reason = trouble;
            return ExceptionStanding.Unapproved;
        }

        if (Policy.MaxExceptionDays is { } most && last.Value.DayNumber - (approved ?? today).DayNumber is var days && days > most)
        {
            reason = $"it lasts {days} days, and {most} are allowed: set expires_on to {Dates.Text((approved ?? today).AddDays(most))} or earlier";
            return ExceptionStanding.Overlong;
        }

        return ExceptionStanding.InForce;
    }

    private string? ApprovalTrouble(PolicyException exception, DateOnly? approved, DateOnly today)
    {
        if (exception.ApprovedBy is not { } approver) return "nobody has approved it";
        if (Person(approver) == Person(exception.RequestedBy)) return $"{approver} both asked for it and approved it";
        if (Policy.Approvers.Length > 0 && !Policy.Approvers.Any(known => ColumnMatcher.IsNamed(known, approver)))
            return $"{approver} is not among the approvers of the policy";
        if (exception.ApprovedOn is null) return null;
        if (approved is null) return $"'{PolicyBinder.Shown(exception.ApprovedOn)}' in approved_on is no date: write it as 2026-10-01";
        return approved > today ? $"it is approved from {exception.ApprovedOn} on" : null;
    }

    /// <summary>One person however written: <c>Ana Lima &lt;ana@bank.example&gt;</c> is <c>ANA@bank.example</c>.</summary>
    private static string Person(string name)
    {
        var (start, end) = (name.IndexOf('<'), name.IndexOf('>'));
        var address = start >= 0 && end > start ? name[(start + 1)..end] : name;
        return string.Join(' ', address.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
