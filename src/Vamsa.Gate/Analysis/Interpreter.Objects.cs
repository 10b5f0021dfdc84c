using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Syntax;

namespace Vamsa.Gate.Analysis;

/// <summary>Attributes and items, read and stored.</summary>
internal sealed partial class Interpreter
{
    public Value GetAttribute(Value owner, string name)
    {
        switch (owner)
        {
            case UnionValue union:
                var alternatives = union.Alternatives.Where(v => v is not ConstantValue { Literal: Literal.None }).ToArray();
                return ValueJoin.Of(alternatives.Select(v => GetAttribute(v, name)));
            case InertValue or PlainValue or UnmodelledValue:
                return owner;
            case ForeignValue foreign:
                return new ForeignValue(foreign.Name + "." + name);
            case ModuleValue module:
                return ReadVariable(module.Frame, name) ?? Member(module.Name, name);
            case ApiValue { Symbol: ApiModule module }:
                return ModuleMember(module, name);
            case ApiValue { Symbol: ApiClass type }:
                return type.Find(name) is { } member ? Bind(new ApiValue(member), owner, owner) is var bound && bound is MethodValue { Function: ApiValue { Symbol: ApiFunction { Kind: MethodKind.Instance } } unbound } ? unbound : bound : Value.Unknown;
            case ApiValue { Symbol: ApiFunction { Type: { } type } }:
                return type.Find(name) is { } own ? Bind(new ApiValue(own), owner, owner) : Value.Unknown;
            case ClassValue type:
                return ClassAttribute(type, name) is { } attribute ? Unbound(attribute, type) : name == "__name__" ? Value.Text(type.Name) : Value.Unknown;
            case FunctionValue function:
                return ReadVariable(function.Frame, function.Body.Name + "." + name) ?? (name is "__name__" ? Value.Text(function.Body.Name) : Value.Unknown);
            case ConstantValue constant:
                return ClassMember(ConstantClass(constant.Literal), owner, name) ?? Value.Unknown;
            case TupleValue:
                return ClassMember("tuple", owner, name) ?? Value.Unknown;
            case TableValue data:
                return TableAttribute(owner, data.Table, name);
            case SuperValue above:
                return SuperAttribute(above, name);
            case DescriptorValue:
                return name == "setter" ? new DescriptorValue(DescriptorKind.Setter, owner) : owner;
            case LabelValue:
                return ClassMember("str", owner, name) ?? Value.Unknown;
            case Reference reference:
                return Content(owner) switch
                {
                    TableCell { IsAssumed: true } cell => AssumedAttribute(owner, cell, name),
                    TableCell cell => TableAttribute(owner, cell.Table, name),
                    ListCell list => ClassMember(list.IsSet ? "set" : "list", owner, name) ?? Value.Unknown,

                    // No dict has other attributes than its methods, so this is one whose keys are attributes (a Bunch).
                    DictCell dict => ClassMember("dict", owner, name) ?? Dicts.Get(dict, Value.Text(name)) ?? Value.Unknown,
                    ObjectCell instance => ObjectAttribute(reference, instance, name),
                    _ => Value.Unknown,
                };
            default:
                return Value.Unknown;
        }
    }

    /// <summary>The receiver of the running method, from the class that defines the method (reference §3.3.3.5).</summary>
    public Value Super()
    {
        for (var at = _activation; at is not null; at = at.Caller)
        {
            if (at.Body.Parameters is [var self, ..] && ReadVariable(at.Frame, "__class__") is ClassValue type
                && ReadVariable(at.Frame, self.Name) is { } receiver)
            {
                return new SuperValue(receiver, type);
            }
        }

        return Value.Unknown;
    }

    private Value SuperAttribute(SuperValue above, string name)
    {
        // Among several bases the next is a class that the one with super() need not know of.
        var order = Resolution(above.Self is ClassValue ? above.Self : Content(above.Self) is ObjectCell { Class: ClassValue own } ? own : above.Class);
        if (!order.Contains(above.Class)) order = Resolution(above.Class);
        foreach (var parent in order.Skip(order.IndexOf(above.Class) + 1))
        {
            if (OwnAttribute(parent, name) is { } member) return Bind(member, above.Self, parent);
        }

        return Value.Inert;
    }

    private static string ConstantClass(Literal literal) => literal switch
    {
        Literal.Str => "str",
        Literal.Bytes => "bytes",
        Literal.Bool => "bool",
        Literal.Int => "int",
        Literal.Float => "float",
        _ => "object",
    };

    private Value? ClassMember(string type, Value self, string name) =>
        (_knowledge.Find("builtins." + type) as ApiClass)?.Find(name) is { } member
            ? Bind(new ApiValue(member), self, self)
            : null;

    private Value ModuleMember(ApiModule module, string name)
    {
        if ((module.Members.Find(name) ?? _knowledge.Find(module.Name + "." + name)) is { } symbol) return OfApi(symbol);
        return new ForeignValue(module.Name + "." + name);
    }

    private static Value Unbound(Value member, ClassValue type) => member switch
    {
        DescriptorValue { Kind: DescriptorKind.Class } descriptor => new MethodValue(type, descriptor.Function),
        DescriptorValue { Kind: DescriptorKind.Static } descriptor => descriptor.Function,
        _ => member,
    };

    /// <summary>A method or property of the table's class; else, as pandas has it, a column of that name.</summary>
    private Value TableAttribute(Value self, Table table, string name)
    {
        if (table.Class is { } type)
        {
            if (type.Find(name) is { } own) return Bind(new ApiValue(own), self, self);
            if (type.FindFallback() is { } fallback) return _effects.Fallback(fallback, self, name);
        }

        // A transformer whose output is a frame makes an array with labels.
        var shapes = table.Shape == TableShape.Any ? AnyShape : table.Shape == TableShape.Array && table.Columns.Any(c => c.Label is Label.Named) ? LabelledArray
            : table is { Shape: TableShape.Series, Family: null } ? SeriesOrRowLabels : [table.Shape];
        if (table.Shape == TableShape.Any && HasLabel(table, name)) return _effects.Item(self, Value.Text(name));
        foreach (var shape in shapes)
        {
            var shapeClass = _knowledge.ClassOf(shape, table.Family);
            if (shapeClass.Find(name) is not { } member) continue;
            _knowledge.Observer?.Invoke(shapeClass);
            return Bind(new ApiValue(member), self, self);
        }

        if (table.Shape is TableShape.Frame or TableShape.Row or TableShape.Groups && ColumnLookup.Has(table, name) || table.Shape == TableShape.Array && HasLabel(table, name))
            return _effects.Item(self, Value.Text(name));
        if (table.Family is not null && _knowledge.ClassOf(table.Shape, table.Family).FindFallback() is { } rest) return _effects.Fallback(rest, self, name);
        var owner = table.Family is null ? table.Shape.ToString() : _knowledge.ClassOf(table.Shape, table.Family).Name;
        return new MethodValue(self, new ForeignValue(owner + "." + name));
    }

    /// <summary>Row labels are a series: what only an index has is asked of them.</summary>
    private static readonly ImmutableArray<TableShape> SeriesOrRowLabels = [TableShape.Series, TableShape.Index];

    private static readonly ImmutableArray<TableShape> LabelledArray = [TableShape.Array, TableShape.Frame];

    private static readonly ImmutableArray<TableShape> AnyShape = [TableShape.Frame, TableShape.Series, TableShape.Array, TableShape.Index, TableShape.Scalar];

    private static bool HasLabel(Table table, string name) =>
        table.Columns.Any(c => c.Label is Label.Named { Value: ConstantValue { Literal: Literal.Str text } } && text.Value == name);

    private Value ObjectAttribute(Reference self, ObjectCell instance, string name)
    {
        if (instance.Attributes.TryGetValue(name, out var value)) return value;
        if (ClassAttribute(instance.Class, name) is { } member) return Bind(member, self, instance.Class);
        if (name == "__class__") return instance.Class;
        if (name == "__dict__") return _effects.AttributesOf(self, instance);
        if (ClassMember("object", self, name) is { } common) return common;
        if (FindMethod(self, "__getattr__") is { } dynamic) return Call(dynamic, Arguments.Of(Value.Text(name)), "__getattr__");
        if (ApiClassOf(self) is not { } api) return DerivesFromInert(instance.Class) ? new InertValue() : Value.Unknown;
        if (api.FindFallback() is { } fallback) return _effects.Fallback(fallback, self, name);

        // An attribute that scikit-learn sets when it fits is nothing but numbers about the fit.
        return name.EndsWith('_') ? Value.Unknown : new MethodValue(self, new ForeignValue(api.Name + "." + name));
    }

    public void SetAttribute(Value owner, string name, Value value)
    {
        switch (owner)
        {
            case UnionValue union:
                foreach (var one in union.Alternatives) SetAttribute(one, name, value);
                break;
            case ClassValue type when Content(new Reference(type.Cell)) is ClassCell definition:
                WriteVariable(definition.Frame, name, value);
                break;
            case ModuleValue module:
                WriteVariable(module.Frame, name, value);
                break;
            case FunctionValue function:
                WriteVariable(function.Frame, function.Body.Name + "." + name, value);
                break;
            case Reference reference when Content(owner) is ObjectCell instance:
                if (!SetProperty(reference, instance, name, value))
                    Write(reference, instance with { Attributes = instance.Attributes.SetItem(name, value) });
                break;
            case Reference reference when Content(owner) is TableCell cell:
                Write(reference, new TableCell(_effects.SetTableAttribute(cell.Table, name, value)));
                break;
        }
    }

    public Value GetItem(Value owner, Value key) => LookedUp(ItemOf(owner, key), owner, key);

    /// <summary>The item, or what stands for it where a dict lacks the key.</summary>
    public Value GetItem(Value owner, Value key, Value otherwise)
    {
        if (Content(owner) is not DictCell dict) return GetItem(owner, key);
        if (Dicts.Get(dict, key) is not { } found) return otherwise;
        var at = dict.IndexOf(key);
        return LookedUp(at >= 0 && dict.Entries[at].Presence == Presence.One ? found : ValueJoin.Values(found, otherwise), owner, key);
    }

    /// <summary><c>codes[row['cp']]</c>: which of the constants it is depends on cp.</summary>
    private Value LookedUp(Value item, Value owner, Value key)
    {
        if (owner is not TupleValue && Content(owner) is not (ListCell or DictCell) && !owner.IsLabels) return item;
        if (key is TableValue { Table: { Shape: TableShape.Scalar, IsElement: true } element }) return Taint(item, element.AllOrigins);

        // np.array(['low', 'high'])[codes]: constants by the codes of one column.
        return Content(key) is TableCell { Table: { Shape: TableShape.Series or TableShape.Array, Columns: [{ IsCertain: true, Dtype: not Dtype.Boolean, Origins.Items: [{ IsOpen: false }] }] } codes }
            && Elements(owner) is { } constants && constants.All(e => e.Value is ConstantValue)
            ? _effects.Of(codes with { Shape = TableShape.Array, View = null, Class = null })
            : item;
    }

    private Value ItemOf(Value owner, Value key)
    {
        switch (owner)
        {
            case UnionValue union when union.Alternatives.All(a => TableOf(a) is null or { Shape: TableShape.Scalar }):
                return ValueJoin.Of(union.Alternatives.Where(a => a is not ConstantValue { Literal: Literal.None }).Select(a => GetItem(a, key)));
            case TupleValue or ConstantValue:
                return SequenceItem(owner, key);
            case InertValue or UnmodelledValue:
                return owner;
            case ForeignValue foreign:
                return Opaque(foreign.Name, [key]);
            case ClassValue type when MembersOf(type) is not null:
                return TextOf(key) is { } member ? ClassAttribute(type, member) ?? Value.Unknown : ElementOf(owner);
            case MethodValue { Function: ForeignValue unmodelled } part:
                return Opaque(unmodelled.Name, [part.Self, key]);
            case ApiValue or ClassValue:
                return owner; // list[int], Generic[T]
        }

        switch (Content(owner))
        {
            case ListCell:
                return SequenceItem(owner, key);
            case DictCell dict:
                return Dicts.Get(dict, key) ?? Missing((Reference)owner, dict, key);
            case ObjectCell instance when RecordElements(instance) is not null:
                return SequenceItem(owner, key);
            case ObjectCell when FindMethod(owner, "__getitem__") is { } method:
                return Call(method, Arguments.Of(key), "[]");
        }

        return TableOf(owner) is null ? Value.Unknown : _effects.Item(owner, key);
    }

    /// <summary>An item or a slice of a list, tuple, string or labels (reference §3.3.1, §6.3.2).</summary>
    public Value SequenceItem(Value owner, Value key)
    {
        if (key is UnionValue union) return ValueJoin.Of(union.Alternatives.Select(k => SequenceItem(owner, k)));
        if (Elements(owner) is not { } elements) return Value.Unknown;
        if (key is SliceValue slice && IsShuffled(owner))
            return Allocate(new ListCell(slice is { Lower.IsNone: true, Upper.IsNone: true, Step.IsNone: true } ? elements : Sequences.Optional(elements)) { IsShuffled = true });
        if (key is SliceValue some) return SequenceSlice(owner, Sequences.Slice(elements, some));
        if (!IsShuffled(owner) && Sequences.Position(key) is { } position && Sequences.At(elements, position) is { } element) return element;
        return elements.IsEmpty ? Value.Unknown : ValueJoin.Of(elements.Select(e => e.Value));
    }

    /// <summary>A list whose elements are known, but not which of them stands where.</summary>
    public bool IsShuffled(Value value) => Content(value) is ListCell { IsShuffled: true };

    private Value SequenceSlice(Value owner, ImmutableArray<Element> sliced)
    {
        if (owner is TupleValue && sliced.All(e => e.Presence == Presence.One)) return new TupleValue([.. sliced.Select(e => e.Value)]);
        if (owner is ConstantValue && sliced.All(e => e.Presence == Presence.One)) return Value.Text(string.Concat(sliced.Select(e => e.Value.AsText)));
        return Allocate(new ListCell(sliced));
    }

    /// <summary>A key that a dict certainly lacks is made, where it can; else it is an error: in a <c>try</c> it is what its handlers are for.</summary>
    private Value Missing(Reference owner, DictCell dict, Value key)
    {
        if (dict.Factory is { } factory)
        {
            var made = Call(factory, Arguments.Empty, "factory");
            Write(owner, Dicts.Set((DictCell)Content(owner)!, key, made));
            return made;
        }

        if (IsInTry && dict.Other is null) End();
        return Value.Unknown;
    }

    public void SetItem(Value owner, Value key, Value value)
    {
        switch (owner)
        {
            case UnionValue union:
                foreach (var one in union.Alternatives) Weakly(one, () => SetItem(one, key, value));
                return;
            case Reference reference:
                switch (Content(owner))
                {
                    case DictCell dict:
                        Write(reference, Dicts.Set(dict, key, value));
                        return;
                    case ListCell list when key is SliceValue slice && value is not ConstantValue:
                        Write(reference, Sequences.Set(list, slice, AllElements(value)));
                        return;

                    // An array of truth values or numbers takes several positions.
                    case ListCell { IsExact: true } list when key is not ConstantValue && Elements(key) is { } places && places.All(p => Sequences.Position(p.Value) is not null):
                        Write(reference, places.Aggregate(list, (all, place) => Sequences.Set(all, place.Value, value)));
                        return;
                    case ListCell list:
                        Write(reference, Sequences.Set(list, key, value));
                        return;
                    case ObjectCell when FindMethod(owner, "__setitem__") is { } method:
                        Call(method, Arguments.Of(key, value), "[]=");
                        return;
                }

                break;
        }

        if (TableOf(owner) is not null) _effects.SetItem(owner, key, value);
    }

    /// <summary>A change that may be made to another cell instead: this one is joined with what it was.</summary>
    public void Weakly(Value target, Action change)
    {
        var before = Content(target);
        change();
        if (target is Reference reference && before is not null && Content(target) is { } after)
            Write(reference, (Cell)ValueJoin.Contents(before, after));
    }

    private void DeleteItem(Value owner, Value key)
    {
        if (owner is not Reference reference) return;
        switch (Content(owner))
        {
            case DictCell dict:
                var at = dict.IndexOf(key);
                if (at >= 0) Write(reference, dict with { Entries = dict.Entries.RemoveAt(at) });
                break;
            case ListCell list:
                Write(reference, Sequences.Delete(list, key));
                break;
            case TableCell cell:
                Write(reference, new TableCell(_effects.Without(cell.Table, key)));
                break;
        }
    }
}
