using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Vamsa.Gate.Knowledge;

/// <summary>
/// Members of a module or class by name, each built when it is first asked for: a script uses few of those that a library
/// has. Safe for many readers at once; whoever asks for a name twice gets the same symbol.
/// </summary>
/// <param name="names">Every name that the stub lists.</param>
/// <param name="build">The symbol of a name; null when there is none.</param>
public sealed class ApiMembers(Func<IEnumerable<string>> names, Func<string, ApiSymbol?> build)
{
    private readonly ConcurrentDictionary<string, ApiSymbol> _built = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<string>> _names = new(() => [.. names().Order(StringComparer.Ordinal)]);

    /// <summary>Null when there is no such member.</summary>
    public ApiSymbol? Find(string name)
    {
        if (_built.TryGetValue(name, out var known)) return known;
        return build(name) is { } symbol ? _built.GetOrAdd(name, symbol) : null;
    }

    /// <summary>Builds whatever is not built yet; in the order of names.</summary>
    public IEnumerable<(string Name, ApiSymbol Symbol)> All()
    {
        foreach (var name in _names.Value)
        {
            if (Find(name) is { } symbol) yield return (name, symbol);
        }
    }
}
