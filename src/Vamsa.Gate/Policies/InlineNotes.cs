using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Policies;

/// <summary><c># vamsa: EX-2026-014, EX-2026-015</c>, <c># vamsa: model=scorecard</c>: a comment points, it never decides.</summary>
internal static class InlineNotes
{
    /// <summary>Up to a second '#', as a comment may go on.</summary>
    public static IEnumerable<string> Words(InlineNote note) =>
        note.Text.Split('#')[0].Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Ids of exceptions that it names.</summary>
    public static IEnumerable<string> References(InlineNote note) => Words(note).Where(word => !word.Contains('='));
}
