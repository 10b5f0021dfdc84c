using System.Collections.Immutable;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate.Analysis;

/// <summary>The scripts of one run as modules of each other (reference §5.4): from the importing script's folder upwards.</summary>
public sealed class ModuleIndex
{
    private readonly ImmutableDictionary<string, Workflow> _byPath;

    public ModuleIndex(IEnumerable<Workflow> workflows) =>
        _byPath = workflows.ToImmutableDictionary(w => w.File.Path, StringComparer.Ordinal);

    public ModuleSource Source => new(Find, (_, _) => null);

    /// <summary><c>a.b</c> beside the script or in a folder above it; <c>.a</c> only beside it, <c>..a</c> one above.</summary>
    private Workflow? Find(string importer, string module)
    {
        var level = module.Length - module.TrimStart('.').Length;
        var path = module[level..].Replace('.', '/');
        var folder = Parent(importer);
        for (var i = 1; i < level; i++) folder = Parent(folder);
        for (var first = true; first || level == 0; first = false)
        {
            var stem = folder.Length == 0 ? path : path.Length == 0 ? folder : folder + "/" + path;
            if (stem + ".py" != importer && _byPath.TryGetValue(stem + ".py", out var found)) return found;
            if (_byPath.TryGetValue(stem.Length == 0 ? "__init__.py" : stem + "/__init__.py", out found) && found.File.Path != importer) return found;
            if (folder.Length == 0) return null;
            folder = Parent(folder);
        }

        return null;
    }

    private static string Parent(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";
}
