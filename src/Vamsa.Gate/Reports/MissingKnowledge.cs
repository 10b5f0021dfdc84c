using System.Globalization;
using System.Text;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Reports;

/// <summary>Calls met that are not modelled, most frequent first, each with its first place: what a stub would help with.
/// The last line is the share of calls on data and models that are modelled.</summary>
public static class MissingKnowledge
{
    public static void Write(GateResult result, Stream stream, bool colour)
    {
        var paint = new Paint(colour);
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

        // A call in a module that two scripts import is one call.
        var onTheWay = result.Lineage.Scripts.SelectMany(script => script.Models).SelectMany(model => model.Unknowns).ToHashSet();
        var calls = result.Lineage.Scripts.SelectMany(script => script.UnknownCalls).Concat(onTheWay).Distinct()
            .GroupBy(unknown => unknown.Call)
            .Select(group => (Call: group.Key, Unknowns: group.ToList()))
            .OrderByDescending(call => call.Unknowns.Count).ThenBy(call => call.Call, StringComparer.Ordinal);
        foreach (var (call, unknowns) in calls)
        {
            var first = unknowns.OrderBy(unknown => unknown.Location, LocationOrder.Instance).First();
            var cost = unknowns.Count(onTheWay.Contains);
            text.WriteLine($"{unknowns.Count} {paint.Bold(Printable.Line(call))}, "
                + (cost > 0 ? $"{cost} on the way to a model, " : "")
                + $"first {Places.Shown(first.Location)}");
        }

        // One place is one call, in however many ways it runs.
        var unknown = result.Lineage.Scripts.SelectMany(script => script.DataCalls.Unknown).Distinct().Count();
        var modelled = result.Lineage.Scripts.SelectMany(script => script.DataCalls.Modelled).Distinct().Count();
        var share = unknown + modelled == 0 ? "none was met"
            : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(1000.0 * modelled / (unknown + modelled)) / 10:0.0} %");
        text.WriteLine($"{modelled} of {unknown + modelled} calls on data and models are modelled: {share}");
    }
}
