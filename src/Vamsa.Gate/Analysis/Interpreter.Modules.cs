using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Knowledge;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

internal sealed partial class Interpreter
{
    private readonly Dictionary<string, int> _loaded = new(StringComparer.Ordinal);

    private Value Import(string name)
    {
        var colon = name.IndexOf(':');
        if (colon >= 0)
        {
            // "import a.b" runs both and binds a.
            Module(name[(colon + 1)..]);
            name = name[..colon];
        }

        return Module(name);
    }

    private Value Module(string name)
    {
        if (Load(name) is { } frame) return new ModuleValue(frame, name);
        return _knowledge.Find(name) is { } symbol ? OfApi(symbol) : new ForeignValue(name);
    }

    /// <summary>The frame of a module of the repository; a module that is being loaded is what it is so far.</summary>
    private int? Load(string name)
    {
        return _modules.FindModule(File.Path, name) is { } workflow ? Load(workflow, name) : null;
    }

    private int? Load(Workflow workflow, string name)
    {
        if (_loaded.TryGetValue(workflow.File.Path, out var frame)) return frame;
        if (_loaded.Count >= MaximumRounds) return null;
        var fixpoints = _fixpoints;
        _fixpoints = 0;
        _loaded[workflow.File.Path] = _nextCell;
        RunModule(workflow.Module, name);
        _fixpoints = fixpoints;
        return _loaded[workflow.File.Path];
    }

    private void ImportFrom(Operation operation)
    {
        var colon = operation.Name.LastIndexOf(':');
        var module = operation.Name[..colon];
        var member = operation.Name[(colon + 1)..];
        if (member == "*")
        {
            ImportAll(module);
            return;
        }

        Yields(operation, Member(module, member));
    }

    private Value Member(string module, string member)
    {
        if (Load(module) is { } frame && ReadVariable(frame, member) is { } value) return value;
        var dotted = module.EndsWith('.') ? module + member : module + "." + member;
        if (Load(dotted) is { } submodule) return new ModuleValue(submodule, dotted);
        return _knowledge.Find(dotted) is { } symbol ? OfApi(symbol) : new ForeignValue(dotted);
    }

    private void ImportAll(string module)
    {
        if (Load(module) is { } frame)
        {
            BindAll(frame);
            return;
        }

        if (_knowledge.Module(module) is not { } api) return;
        foreach (var (name, symbol) in api.Members.All())
        {
            if (!name.StartsWith('_')) WriteVariable(_activation.Frame, name, OfApi(symbol));
        }
    }

    private void BindAll(int frame)
    {
        foreach (var (name, value) in Variables(frame)) WriteVariable(_activation.Frame, name, value);
    }

    private List<(string Name, Value Value)> Variables(int frame)
    {
        var found = new SortedDictionary<string, Value>(StringComparer.Ordinal);
        for (var store = _store; store is not null; store = store.Parent)
        {
            foreach (var (place, content) in store.Writes)
            {
                if (place.Cell == frame && place.Name is { } name && char.IsLetter(name[0]) && content is Value value)
                    found.TryAdd(name, value);
            }
        }

        return [.. found.Select(p => (p.Key, p.Value))];
    }

    /// <summary><c>%run other.py</c> runs it in this namespace.</summary>
    private void RunMagic(Operation operation)
    {
        var words = operation.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not ["%run", .. var rest] || Array.Find(rest, word => word[0] != '-') is not { } written) return;
        var path = written.Trim('"', '\'');
        if (_modules.FindScript(File.Path, path) is { } workflow && Load(workflow, "__main__") is { } frame) BindAll(frame);
    }

    /// <summary>A library's symbol as a value; an attribute is read at once.</summary>
    private Value OfApi(ApiSymbol symbol) => symbol is ApiAttribute attribute ? _effects.Read(attribute, null) : new ApiValue(symbol);
}
