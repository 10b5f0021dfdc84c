using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies.Rules;

/// <summary>A comment points to an exception that the policy does not have.</summary>
internal sealed class UnknownReference : Rule
{
    public override string Id => "VG206";

    public override string Name => "UnknownReference";

    public override string Summary => "A comment names an exception that the policy does not have.";

    public override Level DefaultLevel => Level.Warn;

    internal override IEnumerable<Finding> Judge(ScriptLineage script, Policy policy, JudgedScript context)
    {
        string[] known = [.. policy.Exceptions.Select(exception => exception.Id)];
        return
            from note in script.Notes
            where note.Location.Path == script.Path
            from id in InlineNotes.References(note)
            where !known.Contains(id)
            select Finding.OfComment(this, DefaultLevel, Message(id, known), note);
    }

    private static string Message(string id, string[] known) =>
        $"'{PolicyBinder.Shown(id)}' is no exception of the policy, and this comment excepts nothing: "
        + (known.Length == 0 ? "exceptions stand in the policy" : Suggestion.Among(id, known));
}
