namespace Vamsa.Gate.Analysis.Values;

/// <summary>
/// The abstract memory: variables of frames and contents of cells. A branch runs on a <see cref="Fork"/>, which holds only
/// what the branch wrote; so a join costs what was written, not what exists.
/// </summary>
internal sealed class Store(Store? parent)
{
    private readonly Dictionary<Place, object> _writes = [];

    public Store? Parent { get; } = parent;

    /// <summary>Stores below it: what a look for a place may cost, where branches are nested by the thousand.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    public IReadOnlyDictionary<Place, object> Writes => _writes;

    public Store Fork() => new(this);

    public object? Read(Place place)
    {
        for (var store = this; store is not null; store = store.Parent)
        {
            if (store._writes.TryGetValue(place, out var found)) return found;
        }

        return null;
    }

    public void Write(Place place, object content) => _writes[place] = content;

    /// <summary>All writes since <paramref name="ancestor"/>, as one store on top of it.</summary>
    public Store FlattenOnto(Store ancestor)
    {
        var flat = new Store(ancestor);
        for (var store = this; store is not null && !ReferenceEquals(store, ancestor); store = store.Parent)
        {
            foreach (var (place, content) in store._writes) flat._writes.TryAdd(place, content);
        }

        return flat;
    }

    /// <summary>Takes over what <paramref name="child"/>, a fork of this store, wrote.</summary>
    public void Absorb(Store child)
    {
        foreach (var (place, content) in child._writes) _writes[place] = content;
    }

    /// <summary>Writes the join of several forks of this store.</summary>
    public void AbsorbJoin(IReadOnlyList<Store> children, Func<object, object, object> join)
    {
        if (children.Count == 1)
        {
            Absorb(children[0]);
            return;
        }

        var places = new HashSet<Place>();
        foreach (var child in children) places.UnionWith(child._writes.Keys);
        foreach (var place in places)
        {
            object? joined = null;
            foreach (var child in children)
            {
                var content = child.Read(place);
                if (content is not null) joined = joined is null ? content : join(joined, content);
            }

            if (joined is not null) _writes[place] = joined;
        }
    }
}

/// <summary>A variable of a frame, or with no name the content of a cell.</summary>
internal readonly record struct Place(int Cell, string? Name);
