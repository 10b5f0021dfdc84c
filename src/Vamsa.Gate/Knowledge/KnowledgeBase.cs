using System.Collections.Immutable;
using System.Reflection;
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
    private const string Resources = "stubs/";

    private readonly ImmutableSortedDictionary<string, Lazy<string>> _stubs;
    private readonly StubLinker _linker;
    private readonly Lazy<string> _fingerprint;

    /// <param name="stubs">Path to text, which is fetched when the module is asked for: a run needs few.</param>
    /// <param name="own">Paths of the stubs that a repository brought.</param>
    private KnowledgeBase(
        ImmutableSortedDictionary<string, Lazy<string>> stubs, IEnumerable<string> own, ImmutableArray<StubError> errors)
    {
        _stubs = stubs;
        _linker = new StubLinker(stubs);
        Modules = _linker.Modules;
        _fingerprint = new Lazy<string>(() => Hash(stubs));
        foreach (var path in own) _linker.Module(StubLinker.ModuleOf(path));
        Errors = [.. errors, .. _linker.TakeErrors()];
    }

    public static KnowledgeBase BuiltIn { get; } = new(ReadResources(), [], []);

    /// <summary><c>sha256:…</c> over all stubs.</summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>Every module that has a stub, sorted.</summary>
    public ImmutableArray<string> Modules { get; }

    /// <summary>What is wrong in stubs that came by <see cref="With"/>.</summary>
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
            switch (module.Members.GetValueOrDefault(path[i]))
            {
                // As in Python a package's own member hides a module of that name: numpy.array, tqdm.tqdm.
                case ApiModule other:
                    module = other;
                    break;
                case null when Load($"{module.Name}.{path[i]}") is { } submodule:
                    module = submodule;
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
    public ApiClass ClassOf(TableShape shape) =>
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

    /// <summary>Some stub describes this package or a module in it.</summary>
    public bool Knows(string topLevelPackage) => _linker.Has(topLevelPackage);

    /// <summary>This knowledge and a repository's own stubs, which win where they describe the same module.</summary>
    /// <param name="stubs">Path below the folder of stubs, <c>mylib/features.pyi</c>, and text.</param>
    public KnowledgeBase With(IEnumerable<(string Path, string Text)> stubs)
    {
        var own = stubs.Select(stub => (Path: stub.Path.Replace('\\', '/'), stub.Text))
            .ToLookup(stub => IsStub(stub.Path));
        var merged = _stubs.ToBuilder();
        foreach (var (path, text) in own[true])
        {
            // mylib.pyi and mylib/__init__.pyi describe one module.
            var module = StubLinker.ModuleOf(path);
            foreach (var old in merged.Keys.Where(p => StubLinker.ModuleOf(p) == module).ToList()) merged.Remove(old);
            merged[path] = new Lazy<string>(text);
        }

        ImmutableArray<StubError> errors =
        [
            .. own[false].Select(stub =>
                new StubError(new Location(stub.Path, 1, 1, 1, 1), "a stub's name ends in '.pyi'")),
        ];
        var paths = own[true].Select(stub => stub.Path).Distinct(StringComparer.Ordinal);
        return new KnowledgeBase(merged.ToImmutable(), paths, errors);
    }

    private static bool IsStub(string path) =>
        path.Length > 4 && path.EndsWith(".pyi", StringComparison.Ordinal) && path[^5] != '/'
        && StubLinker.ModuleOf(path).Length > 0;

    /// <summary>Reads every stub there is.</summary>
    public ImmutableArray<StubError> Check() => StubLinker.Check(_stubs);

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

    private static ImmutableSortedDictionary<string, Lazy<string>> ReadResources()
    {
        var assembly = typeof(KnowledgeBase).Assembly;
        var stubs = ImmutableSortedDictionary.CreateBuilder<string, Lazy<string>>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Resources, StringComparison.Ordinal))
                stubs[name[Resources.Length..].Replace('\\', '/')] = new Lazy<string>(() => Text(assembly, name));
        }

        return stubs.ToImmutable();
    }

    private static string Text(Assembly assembly, string name)
    {
        using var resource = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Hash(ImmutableSortedDictionary<string, Lazy<string>> stubs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in stubs) hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0{text.Value}\0"));
        return $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
