using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Knowledge;

/// <summary>
/// What is known of libraries, from stubs. Never changes for its readers and may be read by many at once; a library's
/// stubs are parsed when a name of it is asked for.
/// </summary>
public sealed class KnowledgeBase
{
    private readonly ImmutableArray<StubSource> _builtIn;
    private readonly ImmutableArray<StubSource> _own;
    private readonly Lazy<string> _fingerprint;
    private readonly StubLinker _linker;
    private readonly ConcurrentDictionary<TableShape, ApiClass> _common = [];
    private readonly ConcurrentDictionary<(string Family, TableShape Shape), ApiClass?> _families = [];

    /// <param name="own">Stubs that a repository brought.</param>
    private KnowledgeBase(ImmutableArray<StubSource> builtIn, ImmutableArray<StubSource> own, ImmutableArray<StubError> errors)
    {
        _builtIn = builtIn;
        _own = own;
        _linker = new StubLinker(builtIn, own);
        _fingerprint = new Lazy<string>(() => Hash([.. builtIn, .. own]));
        Modules = _linker.Modules;
        foreach (var stub in own) _linker.Complete(StubLinker.ModuleOf(stub.Path));
        Errors = [.. errors, .. _linker.TakeErrors()];
    }

    private KnowledgeBase(KnowledgeBase other, Action<ApiSymbol> observer)
    {
        (_builtIn, _own, _fingerprint, _linker, Modules, Errors) = (other._builtIn, other._own, other._fingerprint, other._linker, other.Modules, other.Errors);
        Observer = observer;
    }

    public static KnowledgeBase BuiltIn { get; } = new(BuiltInStubs.Read(), [], []);

    /// <summary><c>sha256:…</c> over all stubs.</summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>Every module that has a stub, sorted.</summary>
    public ImmutableArray<string> Modules { get; }

    /// <summary>Stubs that came by <see cref="With(IEnumerable{StubSource})"/>.</summary>
    public int OwnCount => _own.Length;

    /// <summary>Told of every entry that an analysis evaluates; from many threads at once.</summary>
    internal Action<ApiSymbol>? Observer { get; }

    /// <summary>What is wrong in stubs that came by <see cref="With(IEnumerable{StubSource})"/>.</summary>
    public ImmutableArray<StubError> Errors { get; }

    /// <summary>
    /// The symbol of a name as a script may write it: through modules, re-exports and classes (their bases too);
    /// <c>builtins.len</c> for Python's own. What a module or class does not list is an <see cref="ApiAttribute"/>
    /// with the effect of its fallback; null when it has none.
    /// </summary>
    public ApiSymbol? Find(string qualifiedName)
    {
        var path = qualifiedName.Split('.');
        if (Load(path[0]) is not { } module) return null;
        for (var i = 1; i < path.Length; i++)
        {
            switch (module.Members.Find(path[i]))
            {
                // As in Python a package's own member hides a module of that name: numpy.array, tqdm.tqdm.
                case ApiModule other:
                    module = other;
                    break;
                case null when Load($"{module.Name}.{path[i]}") is { } submodule:
                    module = submodule;
                    break;

                // A private module holds what its package shows: sklearn.linear_model._huber.
                case null when IsPrivate(path[i]):
                    break;
                case null:
                    return Unlisted(qualifiedName, module.Fallback);
                case var symbol:
                    return Inside(symbol, path[(i + 1)..], qualifiedName);
            }
        }

        return module;
    }

    /// <summary>A module under any name that scripts may import it by.</summary>
    public ApiModule? Module(string name) => Find(name) as ApiModule;

    /// <summary>The class whose methods a table of this shape has.</summary>
    public ApiClass ClassOf(TableShape shape) => _common.GetOrAdd(shape, CommonClass);

    private ApiClass CommonClass(TableShape shape) =>
        Find(shape switch
        {
            TableShape.Series => "pandas.Series",
            TableShape.Array => "numpy.ndarray",
            TableShape.Index => "pandas.Index",
            TableShape.Groups => "pandas.core.groupby.GroupBy",
            TableShape.Row => "pandas.core.row.Row",
            TableShape.Scalar => "pandas.core.row.Scalar",
            _ => "pandas.DataFrame",
        }) as ApiClass ?? throw new InvalidOperationException($"no stub has the class of {shape}");

    /// <summary>The class of this shape in a module that has table classes of its own, else the common one.</summary>
    public ApiClass ClassOf(TableShape shape, string? family) =>
        family is null ? ClassOf(shape) : _families.GetOrAdd((family, shape), key => OwnClass(key.Family, key.Shape)) ?? ClassOf(shape);

    /// <summary>The module whose table classes a table has that this class made; null of the common ones.</summary>
    public string? FamilyOf(ApiClass type) =>
        type.Shape is not { } shape || ReferenceEquals(type, ClassOf(shape)) ? null : type.Name[..type.Name.LastIndexOf('.')];

    private ApiClass? OwnClass(string family, TableShape shape) =>
        Load(family)?.Members.All().Select(m => m.Symbol).OfType<ApiClass>()
            .FirstOrDefault(c => c.Shape == shape && FamilyOf(c) == family);

    /// <summary>Some stub describes this package or a module in it.</summary>
    public bool Knows(string topLevelPackage) => _linker.Has(topLevelPackage);

    /// <summary>A repository's own stub describes this module: then the stub counts, not the module's source.</summary>
    public bool HasOwn(string module) => _own.Any(stub => StubLinker.ModuleOf(stub.Path) == module);

    /// <summary>
    /// This knowledge and a repository's own stubs. Where both describe a module, the repository's names win and the
    /// others stay; a class that both declare has the methods of both.
    /// </summary>
    public KnowledgeBase With(IEnumerable<StubSource> stubs)
    {
        var own = stubs.Select(stub => stub with { Path = stub.Path.Replace('\\', '/') }).ToList();
        var errors = ImmutableArray.CreateBuilder<StubError>();
        var added = new Dictionary<string, StubSource>(StringComparer.Ordinal);
        foreach (var stub in own.OrderBy(stub => stub.Path, StringComparer.Ordinal))
        {
            var start = new Location(stub.File, 1, 1, 1, 1);

            // mylib.pyi and mylib/__init__.pyi describe one module.
            if (!IsStub(stub.Path)) errors.Add(new StubError(start, "a stub's name ends in '.pyi'"));
            else if (!added.TryAdd(StubLinker.ModuleOf(stub.Path), stub) && added[StubLinker.ModuleOf(stub.Path)].File != stub.File)
                errors.Add(new StubError(start, $"{added[StubLinker.ModuleOf(stub.Path)].File} describes module '{StubLinker.ModuleOf(stub.Path)}' already"));
        }

        return new KnowledgeBase(_builtIn, [.. _own, .. added.Values], errors.ToImmutable());
    }

    /// <param name="stubs">Path below the folder of stubs, <c>mylib/features.pyi</c>, and text.</param>
    public KnowledgeBase With(IEnumerable<(string Path, string Text)> stubs) =>
        With(stubs.Select(stub => new StubSource(stub.Path, stub.Text)));

    private static bool IsStub(string path) =>
        path.Length > 4 && path.EndsWith(".pyi", StringComparison.Ordinal) && path[^5] != '/'
        && StubLinker.ModuleOf(path).Length > 0;

    /// <summary>The same knowledge, which tells what of it is used.</summary>
    internal KnowledgeBase Observed(Action<ApiSymbol> observer) => new(this, observer);

    /// <summary>Reads every stub there is.</summary>
    public ImmutableArray<StubError> Check() => StubLinker.Check(_builtIn, _own);

    private static bool IsPrivate(string name) => name.StartsWith('_') && !name.EndsWith("__", StringComparison.Ordinal);

    private static ApiSymbol? Inside(ApiSymbol symbol, string[] rest, string qualifiedName) => (symbol, rest) switch
    {
        (_, []) => symbol,
        (ApiClass type, [var member]) => type.Find(member) ?? Unlisted(qualifiedName, type.FindFallback()),
        (ApiAttribute { Effect: Effect.Apply { Word: EffectWord.Inert } } inert, _) =>
            inert with { Name = qualifiedName },
        _ => null,
    };

    private static ApiAttribute? Unlisted(string qualifiedName, ApiFunction? fallback) =>
        fallback is null ? null : new ApiAttribute(qualifiedName, fallback.Effect);

    /// <summary>An error in a built-in stub is a bug; a repository's own were read when they came.</summary>
    private ApiModule? Load(string module)
    {
        if (!_linker.Has(module)) return null;
        var loaded = _linker.Module(module);
        return _linker.HasErrors && _linker.TakeErrors() is [var error, ..]
            ? throw new InvalidOperationException($"{error.Location.Path}:{error.Location.StartLine}: {error.Message}")
            : loaded;
    }

    private static string Hash(IEnumerable<StubSource> stubs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var stub in stubs.OrderBy(stub => stub.Path, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{stub.Path}\0{stub.Text}\0"));
        return $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
