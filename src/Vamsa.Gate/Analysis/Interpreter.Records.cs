using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>Classes whose objects are more than their attributes: named tuples, enumerations, properties that are set.</summary>
internal sealed partial class Interpreter
{
    /// <summary>The frame variable that holds the members of an enumeration, in order.</summary>
    private const string Members = "%members";

    /// <summary>A class of named tuples.</summary>
    public Value MakeRecord(string name, Value[] fields, Value[] defaults, Value parent)
    {
        var frame = NewCell(typeof(Body));
        WriteVariable(frame, "%fields", new TupleValue([.. fields]));
        foreach (var (field, value) in fields.TakeLast(defaults.Length).Zip(defaults)) WriteVariable(frame, TextOf(field)!, value);
        return new ClassValue(Allocate(new ClassCell([parent], frame)).Cell, name);
    }

    /// <summary>The values of a named tuple in the order of its fields, or null when the object is none.</summary>
    private ImmutableArray<Element>? RecordElements(ObjectCell instance) =>
        IsRecord(instance.Class)
            ? [.. Fields(instance.Class).Select(f => new Element(instance.Attributes.GetValueOrDefault(f) ?? Value.Unknown))]
            : null;

    private bool IsRecord(Value type) => Bases(type).Any(b => b.Find("_fields") is not null);

    /// <summary>
    /// The constants of an enumeration become objects with a value and a name; where the class is a text or number too,
    /// they stay what they are.
    /// </summary>
    private void MakeMembers(ClassValue type, ClassCell definition)
    {
        var bases = Bases(type).ToArray();
        if (bases.Select(b => b.Find("__members__")).FirstOrDefault(found => found is not null) is not { } marker) return;
        _knowledge.Observer?.Invoke(marker);
        var isConstant = bases.Any(b => b.Find("real") is not null || b.Find("casefold") is not null);
        var members = new List<Value>();
        var byName = new DictCell([]);
        foreach (var name in Assigned(type).Distinct())
        {
            if (ReadVariable(definition.Frame, name) is not { } value || value is FunctionValue or DescriptorValue or ClassValue) continue;
            if (!isConstant)
            {
                var member = Allocate(new ObjectCell(type, ImmutableSortedDictionary.Create<string, Value>(StringComparer.Ordinal)));
                SetAttribute(member, "value", value);
                SetAttribute(member, "name", Value.Text(name));
                if (FindMethod(member, "__init__") is { } constructor)
                    Call(constructor, Arguments.Of([.. Elements(value) is { } parts && value is TupleValue ? parts.Select(p => p.Value) : [value]]), "__init__");
                WriteVariable(definition.Frame, name, member);
                value = member;
            }

            members.Add(value);
            byName = Dicts.Set(byName, Value.Text(name), value);
        }

        WriteVariable(definition.Frame, Members, new TupleValue([.. members]));
        WriteVariable(definition.Frame, "__members__", Allocate(byName));
    }

    private IEnumerable<string> Assigned(ClassValue type) => _classBodies.TryGetValue(type.Cell, out var body)
        ? body.Code.Steps.OfType<Operation>().SelectMany(o => o.Outputs).Where(o => !o.IsTemporary && o.Name[0] is not ('%' or '_')).Select(o => o.Name)
        : [];

    private TupleValue? MembersOf(ClassValue type) =>
        Content(new Reference(type.Cell)) is ClassCell definition ? ReadVariable(definition.Frame, Members) as TupleValue : null;

    /// <summary><c>Col('age')</c>: the member of that value.</summary>
    private Value? Member(ClassValue type, Arguments arguments)
    {
        if (MembersOf(type) is not { } members || arguments.Items is not [var argument, ..]) return null;
        var found = members.Elements.FirstOrDefault(m => m.Equals(argument.Value)
            || Content(m) is ObjectCell one && one.Attributes["value"].Equals(argument.Value));
        return found ?? ValueJoin.Of(members.Elements);
    }

    /// <summary>Calls what <c>@x.setter</c> defines; false when x is no such property.</summary>
    private bool SetProperty(Reference self, ObjectCell instance, string name, Value value)
    {
        if (instance.Class is not ClassValue || ClassAttribute(instance.Class, name) is not DescriptorValue { Setter: { } setter }) return false;
        Call(setter, Arguments.Of(self, value), name);
        return true;
    }
}
