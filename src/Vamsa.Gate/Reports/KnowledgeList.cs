using System.Text;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Reports;

/// <summary>What is modelled: a module a line, sorted, with the number of names that its stub describes; or the names of one.</summary>
public static class KnowledgeList
{
    public static void Write(KnowledgeBase knowledge, Stream stream)
    {
        using var text = Writer(stream);
        var names = 0;
        var modules = 0;
        foreach (var name in knowledge.Modules)
        {
            if (knowledge.Module(name) is not { } module) continue;
            var count = module.Members.All().Count();
            if (count == 0 && module.Fallback is null) continue;
            modules++;
            names += count;

            // A fallback says what all else of the module does: plots, prints, files.
            text.WriteLine($"{Printable.Line(name)}: {count}{(module.Fallback is null ? "" : " and what is not listed")}");
        }

        text.WriteLine($"{modules} modules, {names} names, {knowledge.Fingerprint}");
    }

    /// <summary>False when <paramref name="name"/> is no module and no class that is modelled.</summary>
    public static bool Write(KnowledgeBase knowledge, string name, Stream stream)
    {
        switch (knowledge.Find(name))
        {
            case ApiModule module:
                Write(module, stream);
                return true;
            case ApiClass type:
                Write(type, stream);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The module that somebody may have meant.</summary>
    public static string? Like(KnowledgeBase knowledge, string name) => Suggestion.Nearest(name, knowledge.Modules.AsSpan());

    private static void Write(ApiModule module, Stream stream)
    {
        using var text = Writer(stream);
        foreach (var (name, symbol) in module.Members.All())
            text.WriteLine(Printable.Line(Described(name, symbol)));
        if (module.Fallback is not null) text.WriteLine(Printable.Line($"what is not listed: {StubText.Of(module.Fallback.Effect)}"));
    }

    /// <summary>With what the class inherits: a method of two bases is the first one's.</summary>
    private static void Write(ApiClass type, Stream stream)
    {
        using var text = Writer(stream);
        var members = new SortedDictionary<string, ApiSymbol>(StringComparer.Ordinal);
        Collect(type);
        foreach (var (name, symbol) in members) text.WriteLine(Printable.Line(Described(name, symbol)));
        if (type.FindFallback() is { } fallback) text.WriteLine(Printable.Line($"what is not listed: {StubText.Of(fallback.Effect)}"));

        void Collect(ApiClass from)
        {
            foreach (var (name, symbol) in from.Members.All()) members.TryAdd(name, symbol);
            foreach (var parent in from.Bases) Collect(parent);
        }
    }

    private static string Described(string name, ApiSymbol symbol) => symbol switch
    {
        ApiFunction function => StubText.Of(name, function),
        ApiAttribute attribute => $"{name}: {StubText.Of(attribute.Effect)}",
        ApiClass type => $"class {name}{(type.Name == name ? "" : $" of {type.Name}")}",
        _ => $"module {name}",
    };

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
}
