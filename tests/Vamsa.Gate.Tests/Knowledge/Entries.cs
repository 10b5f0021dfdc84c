using System.Collections.Concurrent;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Tests.Knowledge;

/// <summary>
/// What the stubs declare one by one: functions, classes, methods, attributes and constants, each under the name of the
/// module or class that declares it. Other names of the same thing and what answers for all that is not listed are none.
/// </summary>
internal sealed class Entries
{
    private static readonly Lazy<Entries> Lazily = new(() => new Entries(KnowledgeBase.BuiltIn));

    private readonly Dictionary<ApiSymbol, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _opaque = new(StringComparer.Ordinal);

    private Entries(KnowledgeBase knowledge)
    {
        foreach (var module in knowledge.Modules)
            if (knowledge.Module(module) is { } loaded)
                foreach (var (key, member) in loaded.Members.All())
                    Add(key, member);
        All = new SortedSet<string>(_names.Values, StringComparer.Ordinal);
    }

    /// <summary>Of the built-in stubs.</summary>
    public static Entries BuiltIn => Lazily.Value;

    public IReadOnlySet<string> All { get; }

    /// <summary>
    /// Those that a run of the cases evaluates. A class is, when it or a class that derives from it is made, a class of the
    /// script derives from it, or a member of it is evaluated.
    /// </summary>
    public IReadOnlySet<string> ExercisedBy(IEnumerable<Case> cases)
    {
        var seen = new ConcurrentDictionary<ApiSymbol, bool>(ReferenceEqualityComparer.Instance);
        var knowledge = KnowledgeBase.BuiltIn.Observed(symbol => seen.TryAdd(symbol, true));
        Parallel.ForEach(cases, input => Stages.Run(input, knowledge));

        var exercised = new HashSet<string>(StringComparer.Ordinal);
        foreach (var symbol in seen.Keys)
        {
            foreach (var type in Parents(symbol))
            {
                if (_names.TryGetValue(type, out var made)) exercised.Add(made);
            }

            if (!_names.TryGetValue(symbol, out var name)) continue;
            exercised.Add(name);
            var owner = name[..name.LastIndexOf('.')];
            if (All.Contains(owner)) exercised.Add(owner);
        }

        return exercised;
    }

    /// <summary>Not modelled on purpose.</summary>
    public bool IsOpaque(string entry) => _opaque.Contains(entry);

    private static IEnumerable<ApiClass> Parents(ApiSymbol symbol) =>
        symbol is ApiClass type ? type.Bases.SelectMany(parent => Parents(parent).Prepend(parent)) : [];

    private static bool HasOpaque(Effect? effect) => effect switch
    {
        Effect.Apply { Word: EffectWord.Opaque } => true,
        Effect.Apply apply => apply.Operands.Any(HasOpaque),
        Effect.Create create => create.Operands.Any(HasOpaque),
        Effect.Tuple tuple => tuple.Elements.Any(HasOpaque),
        Effect.Either either => HasOpaque(either.First) || HasOpaque(either.Second),
        _ => false,
    };

    private void Add(string key, ApiSymbol symbol)
    {
        var name = key.EndsWith(".setter", StringComparison.Ordinal) ? $"{symbol.Name}.setter" : symbol.Name;
        if (symbol is ApiModule || !_names.TryAdd(symbol, name)) return;
        if (HasOpaque((symbol as ApiFunction)?.Effect ?? (symbol as ApiAttribute)?.Effect)) _opaque.Add(name);
        if (symbol is not ApiClass type) return;
        foreach (var (member, inner) in type.Members.All()) Add(member, inner);
        foreach (var parent in type.Bases) Add(parent.Name, parent);
    }
}
