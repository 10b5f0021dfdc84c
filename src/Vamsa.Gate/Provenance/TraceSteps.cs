using System.Collections.Immutable;
using Vamsa.Gate.Analysis;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Provenance;

/// <summary>
/// Links of origins as steps that people can read. Columns of one frame go the same way, and models are trained on the same
/// columns, so a step is made once for all of them.
/// </summary>
internal sealed class TraceSteps
{
    /// <summary>More steps than this say no more to a reader; the first and the last are kept.</summary>
    private const int Maximum = 100;

    private readonly Dictionary<(SourceFile File, Span Span, string? Told), TraceStep> _steps = [];

    /// <param name="what">The column, or a word for all of them.</param>
    public ImmutableArray<TraceStep> Of(Origin origin, TrainingFact training, string what) =>
        [.. Of(origin, what).Where(step => step.Location != training.Location), new TraceStep(training.Location, $"{training.Event} of {training.Estimator}")];

    /// <summary>As far as the origin itself has come.</summary>
    public ImmutableArray<TraceStep> Of(Origin origin, string what)
    {
        var links = new List<TraceLink>();
        for (var link = origin.Trace; link is not null; link = link.Previous) links.Add(link);
        links.Reverse();
        if (links.Count > Maximum) links.RemoveRange(Maximum / 2, links.Count - Maximum);
        var steps = ImmutableArray.CreateBuilder<TraceStep>(links.Count);
        foreach (var link in links)
        {
            var told = link.Note == TraceLink.Read ? $"{what} read from {origin.Dataset.Title}"
                : link.Note.StartsWith(TraceLink.Query, StringComparison.Ordinal) ? link.Note
                : null;
            steps.Add(Step(link.File, link.Span, told));
        }

        return steps.MoveToImmutable();
    }

    private TraceStep Step(SourceFile file, Span span, string? told)
    {
        if (_steps.TryGetValue((file, span, told), out var known)) return known;
        return _steps[(file, span, told)] = new TraceStep(file.Locate(span), told ?? Excerpt(file, span));
    }

    /// <summary>The first line of the operation, in the script's own words.</summary>
    private static string Excerpt(SourceFile file, Span span)
    {
        const int most = 80;
        var text = file.Text.AsSpan(span.Start, Math.Min(span.Length, most * 4));
        var end = text.IndexOfAny('\n', '\r');
        var cut = end >= 0 || span.Length > most;
        if (end >= 0) text = text[..end];
        if (text.Length > most) text = text[..most];
        return cut ? text.TrimEnd().ToString() + " …" : text.ToString();
    }
}
