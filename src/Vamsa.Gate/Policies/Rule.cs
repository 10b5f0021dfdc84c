using System.Collections.Immutable;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

/// <summary>One kind of finding: a class here, a page in docs/rules, a folder of cases, all with the same id.</summary>
public abstract class Rule
{
    private string? _page;

    /// <summary>VG101: VG1xx columns, VG2xx policy and exceptions, VG9xx blindness.</summary>
    public abstract string Id { get; }

    /// <summary>Names the pattern, so that "allow forbidden column" reads well.</summary>
    public abstract string Name { get; }

    /// <summary>One sentence.</summary>
    public abstract string Summary { get; }

    /// <summary>A finding says where the gate could not see, not what it saw.</summary>
    public virtual bool IsBlindness => false;

    /// <summary>Where no policy says another.</summary>
    public virtual Level DefaultLevel => Level.Deny;

    /// <summary>The rule's page, Markdown.</summary>
    public string Page => _page ??= Resources.Text($"rules/{Id}.md");

    /// <summary>The first paragraph of the page, in one line.</summary>
    public string Description
    {
        get
        {
            const string Heading = "## What it does\n\n";
            var start = Page.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
            return Page[start..Page.IndexOf("\n\n", start, StringComparison.Ordinal)].Replace('\n', ' ');
        }
    }

    internal abstract IEnumerable<Finding> Judge(ScriptLineage script, Policy policy, JudgedScript context);

    /// <summary>What is to be said of all scripts together.</summary>
    /// <param name="before">The same scripts before the change that is judged; null when no change is.</param>
    internal virtual IEnumerable<PlacedFinding> Judge(
        IReadOnlyList<PlacedScript> scripts, Policy policy,
        IReadOnlyList<PlacedScript>? before) => [];

    /// <summary>What is to be said of the policy itself, once for all scripts.</summary>
    internal virtual IEnumerable<Finding> Judge(Policy policy, ExceptionBook exceptions) => [];

    /// <summary>One message for findings of one policy rule that share a line, as a report without room for each needs it.</summary>
    public virtual string Summarize(ImmutableArray<Finding> findings) =>
        string.Join("; ", findings.Select(finding => finding.Message).Distinct());
}
