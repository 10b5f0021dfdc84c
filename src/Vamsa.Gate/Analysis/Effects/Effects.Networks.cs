using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Analysis;

/// <summary>
/// Models that the script trains step by step:
/// <code>
/// out = net(x)               Feed: a prediction that knows who made it, of what
/// loss = criterion(out, y)   Combine: keeps that, and carries the columns of y
/// loss.backward()            Descend: net is trained on x; what else the loss carries are the labels
/// </code>
/// </summary>
internal sealed partial class Effects
{
    private Value Feed(Value model, Value inputs)
    {
        var parts = (inputs is TupleValue tuple ? tuple.Elements : [inputs]).SelectMany(i => interpreter.Reachable(i)).ToArray();
        if (parts.Length == 0) return Predict(model, inputs);
        var features = parts.Length == 1 ? parts[0] : SideBySide([.. parts.Select(p => (p, Presence.One))], TableShape.Array);
        var made = TableOf(Predict(model, new TableValue(features)))!;
        return Of(made with { Fed = new Fed(model, features with { Fed = null }) });
    }

    /// <summary>That a loss combines a label with a prediction derives no other label.</summary>
    private Value Descend(Value loss)
    {
        foreach (var table in interpreter.Reachable(loss).Where(t => t.Fed is not null))
        {
            var fed = table.Fed!;
            var known = fed.Features.AllOrigins.Items.Select(o => (o.Dataset, o.Column)).ToHashSet();
            var target = table.Columns.Select(c => c with { Origins = Origins.Union(c.Origins.Items.Where(o => !known.Contains((o.Dataset, o.Column))).Select(o => Origins.Of(o with { Derivation = Derivation.Direct }))) });
            var labels = table with { Columns = [.. target], Fed = null };
            Train(fed.Model, new Dictionary<Role, List<Value>> { [Role.Feature] = [new TableValue(fed.Features)], [Role.Label] = [new TableValue(labels)] });
        }

        return Value.Plain;
    }
}

/// <summary>Who made a prediction, of what.</summary>
public sealed record Fed(Value Model, Table Features);
