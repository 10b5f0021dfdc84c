using System.Collections.Concurrent;
using System.Collections.Immutable;
using Vamsa.Gate.Syntax;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Knowledge;

/// <summary>
/// Stubs → symbols, on demand. A name is first located, through imports and aliases, as the declaration it stands for,
/// and only then built: so classes may name each other in effects without end.
/// </summary>
internal sealed partial class StubLinker
{
    private const string Package = "__init__.pyi";

    private readonly HashSet<StubSource> _own = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, StubSource> _sources = new(StringComparer.Ordinal);

    /// <summary>Built-in stubs of modules that a repository's own stubs add to.</summary>
    private readonly Dictionary<string, StubSource> _below = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ApiModule> _modules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stub> _stubs = new(StringComparer.Ordinal);
    private readonly Dictionary<Declaration, ApiSymbol> _symbols = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Declaration> _classesOnTheWay = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _bare = new(StringComparer.Ordinal);
    private readonly List<StubError> _errors = [];
    private readonly Lock _lock = new();

    public StubLinker(IEnumerable<StubSource> builtIn, IEnumerable<StubSource> own)
    {
        foreach (var stub in builtIn) _sources[ModuleOf(stub.Path)] = stub;
        foreach (var stub in own)
        {
            var module = ModuleOf(stub.Path);
            if (_sources.TryGetValue(module, out var below)) _below.TryAdd(module, below);
            _sources[module] = stub;
            _own.Add(stub);
        }

        // A package without a stub of its own still leads to its modules; the rest of it is as its parent says.
        foreach (var module in _sources.Keys.ToList())
        {
            for (var dot = module.LastIndexOf('.'); dot > 0; dot = module.LastIndexOf('.', dot - 1))
            {
                var package = module[..dot];
                if (_sources.TryAdd(package, new StubSource($"{package.Replace('.', '/')}/{Package}", ""))) _bare.Add(package);
            }
        }

        Modules = [.. _sources.Keys.Order(StringComparer.Ordinal)];
    }

    public ImmutableArray<string> Modules { get; }

    public static string ModuleOf(string path)
    {
        var module = IsPackage(path) ? path[..^Package.Length] : path[..^".pyi".Length];
        return module.TrimEnd('/').Replace('/', '.');
    }

    private static bool IsPackage(string path) => path == Package || path.EndsWith($"/{Package}", StringComparison.Ordinal);

    public static ImmutableArray<StubError> Check(IEnumerable<StubSource> builtIn, IEnumerable<StubSource> own)
    {
        var linker = new StubLinker(builtIn, own);
        foreach (var module in linker.Modules) linker.Complete(module);
        return linker.TakeErrors();
    }

    public bool HasErrors => _errors.Count > 0;

    public bool Has(string module) => _sources.ContainsKey(module);

    public ApiModule Module(string name)
    {
        if (_modules.TryGetValue(name, out var known)) return known;
        lock (_lock)
        {
            if (_modules.TryGetValue(name, out known)) return known;
            var stub = StubOf(name);
            var members = new ApiMembers(() => Names(stub), member => Member(stub, member));
            return _modules[name] = new ApiModule(name, members, Fallback(name));
        }
    }

    private ApiSymbol? Member(Stub stub, string name)
    {
        lock (_lock) return Locate(stub, name, Nothing()) is { } place ? Build(place) : null;
    }

    /// <summary>Builds all that a module holds, for what is wrong in it.</summary>
    public void Complete(string module)
    {
        foreach (var (_, symbol) in Module(module).Members.All())
        {
            if (symbol is ApiClass type) _ = type.Members.All().Count();
        }
    }

    private ApiFunction? Fallback(string module)
    {
        var stub = StubOf(module);
        for (var layer = stub; layer is not null; layer = layer.Below)
        {
            if (layer.Fallback is { } node) return Function(layer, module, node);
        }

        var dot = module.LastIndexOf('.');
        return _bare.Contains(module) && dot > 0 ? Fallback(module[..dot]) : null;
    }

    public ImmutableArray<StubError> TakeErrors()
    {
        lock (_lock)
        {
            if (_errors.Count == 0) return [];
            ImmutableArray<StubError> errors =
            [
                .. _errors.Distinct().OrderBy(e => e.Location.Path, StringComparer.Ordinal)
                    .ThenBy(e => e.Location.StartLine).ThenBy(e => e.Location.StartColumn),
            ];
            _errors.Clear();
            return errors;
        }
    }

    /// <summary>Where a name leads: a declaration in a stub, or a whole module.</summary>
    private sealed record Place(Stub Stub, Declaration? Declaration);

    private Stub StubOf(string module)
    {
        if (_stubs.TryGetValue(module, out var stub)) return stub;
        var below = _below.TryGetValue(module, out var source) ? Read(module, source) : null;
        return _stubs[module] = Read(module, _sources[module]) with { Below = below };
    }

    private Stub Read(string module, StubSource source)
    {
        var file = new SourceFile(source.File, source.Text);
        return _own.Contains(source)
            ? StubReader.Read(module, IsPackage(source.Path), file, _errors)
            : StubReader.ReadOutline(module, IsPackage(source.Path), file, _errors);
    }

    private IEnumerable<string> Names(Stub stub)
    {
        lock (_lock) return Names(stub, []);
    }

    private IEnumerable<string> Names(Stub stub, HashSet<string> seen)
    {
        if (!seen.Add(stub.Module)) return [];
        var starred = stub.Stars.Where(star => Has(star.Module))
            .SelectMany(star => Names(StubOf(star.Module), seen)).Where(name => !name.StartsWith('_'));
        var below = stub.Below is null ? [] : Names(stub.Below, []);
        return stub.Members.Keys.Concat([.. starred]).Concat([.. below]).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>As seen from any stub of the module: what a repository declares is what the built-in stubs mean too.</summary>
    /// <param name="seen">Declarations on the way, against imports in a circle.</param>
    private Place? Locate(Stub stub, string name, HashSet<Declaration> seen)
    {
        for (var layer = StubOf(stub.Module); layer is not null; layer = layer.Below)
        {
            if (LocateIn(layer, name, seen) is { } found) return found;
        }

        var submodule = $"{stub.Module}.{name}";
        return Has(submodule) ? new Place(StubOf(submodule), null) : null;
    }

    private Place? LocateIn(Stub stub, string name, HashSet<Declaration> seen)
    {
        if (stub.Members.TryGetValue(name, out var declaration))
        {
            if (!seen.Add(declaration))
            {
                Report(stub, declaration.Span, $"'{name}' leads back to itself");
                return null;
            }

            return declaration switch
            {
                Declaration.Import import => Follow(stub, import, seen),
                Declaration.Alias alias => Follow(stub, alias, seen),
                _ => new Place(stub, declaration),
            };
        }

        foreach (var star in stub.Stars)
        {
            if (!Has(star.Module))
            {
                Report(stub, star.Span, $"no stub of module '{star.Module}'");
            }
            else if (seen.Add(star) && !name.StartsWith('_') && Locate(StubOf(star.Module), name, seen) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private Place? Follow(Stub stub, Declaration.Import import, HashSet<Declaration> seen)
    {
        if (!Has(import.Module))
        {
            Report(stub, import.Span, $"no stub of module '{import.Module}'");
            return null;
        }

        var target = StubOf(import.Module);
        if (import.Member is null) return new Place(target, null);
        var found = Locate(target, import.Member, seen);
        if (found is not null) return found;
        for (var layer = target; layer is not null; layer = layer.Below)
        {
            if (layer.Fallback is not { Returns: { } effect } node) continue;
            var unlisted = new Declaration.Attribute(new Identifier(node.Name.Span, import.Member), effect);
            return new Place(layer, unlisted);
        }

        Report(stub, import.Span, $"module '{import.Module}' has no '{import.Member}'");
        return null;
    }

    private Place? Follow(Stub stub, Declaration.Alias alias, HashSet<Declaration> seen)
    {
        var path = EffectReader.Dotted(alias.Target) ?? [];
        var place = path.IsEmpty ? null : Locate(stub, path[0], seen);
        foreach (var part in path.Skip(1)) place = place is { Declaration: null } ? Locate(place.Stub, part, seen) : null;
        if (place is null) Report(stub, alias.Target.Span, $"'{string.Join('.', path)}' is not declared");
        return place;
    }

    /// <summary>Two imports may look alike; only the same one is met again in a circle.</summary>
    private static HashSet<Declaration> Nothing() => new(ReferenceEqualityComparer.Instance);

    private void Report(Stub stub, Span span, string message) =>
        _errors.Add(new StubError(stub.File.Locate(span), message));
}
