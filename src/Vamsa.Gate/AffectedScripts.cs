using System.Collections.Immutable;
using System.Text;
using Vamsa.Gate.Changes;
using Vamsa.Gate.Workflows;

namespace Vamsa.Gate;

/// <summary>
/// Scripts that a change may reach: those it touches, and those that import, run or open what it touches, through any
/// number of modules and of files that one writes and the next reads; and those that write what these read. A search over
/// text, so that five thousand files cost a moment; it takes too many rather than too few, and the analysis of both
/// versions then says which really depend.
/// </summary>
internal static class AffectedScripts
{
    private const int MaximumRounds = 64;

    /// <summary>What names a module or script in a way that only running it would tell.</summary>
    private static readonly byte[][] DynamicImports =
    [
        [.. "%run"u8], [.. "import_module"u8], [.. "__import__"u8], [.. "run_path"u8], [.. "run_module"u8],
        [.. "run_line_magic"u8], [.. "exec("u8], [.. "spec_from_file_location"u8], [.. "%load"u8],
    ];

    public static ImmutableArray<ScriptInput> Of(ChangeInput change, int threads)
    {
        var affected = new Dictionary<string, FoundScript>(StringComparer.Ordinal);
        foreach (var script in change.Scripts.Where(script => change.Changes.Touches(script.RepositoryPath)))
            affected.TryAdd(script.RepositoryPath, script);
        var frontier = change.Changes.Files.SelectMany(file => new[] { file.OldPath, file.NewPath }).OfType<string>()
            .Concat(change.Aliases).Concat(affected.Values.SelectMany(FilesBetweenScripts.WrittenIn)).Distinct(StringComparer.Ordinal).ToList();
        for (var round = 0; round < MaximumRounds && frontier.Count > 0; round++)
        {
            var needles = frontier.Select(path => new Needle(path)).DistinctBy(needle => needle.Path).ToList();
            var rest = change.Scripts.Where(script => !affected.ContainsKey(script.RepositoryPath)).ToList();
            var found = Workers.Map(rest, threads, script => Uses(script, needles));
            frontier = [];
            for (var i = 0; i < rest.Count; i++)
            {
                if (!found[i]) continue;
                affected.Add(rest[i].RepositoryPath, rest[i]);

                // What imports a script that depends on the change, depends on the change; and so does what reads its files.
                frontier.Add(rest[i].RepositoryPath);
                frontier.AddRange(FilesBetweenScripts.WrittenIn(rest[i]));
            }
        }

        var writers = FilesBetweenScripts.WritersFor(affected.Values, [.. change.Scripts.Where(script => !affected.ContainsKey(script.RepositoryPath))], threads);
        return [.. affected.Values.Concat(writers).Where(script => change.IsJudged(script.RepositoryPath)).Select(script => script.Read()).OfType<ScriptInput>()];
    }

    private static bool Uses(FoundScript found, List<Needle> needles)
    {
        if (found.Read() is not { Problem: null } script) return false;
        var text = script.Bytes.Span;
        List<Needle>? modules = null;
        foreach (var needle in needles)
        {
            if (!needle.IsIn(text, found.RepositoryPath)) continue;
            if (!needle.IsModule || IsDynamic(text)) return true;
            (modules ??= []).Add(needle);
        }

        return modules is not null && ParsedScript.Of(script).Workflow is { } workflow
            && Imports(workflow.Module.Code).Any(name => modules.Exists(needle => needle.IsImportedAs(name)));
    }

    private static bool IsDynamic(ReadOnlySpan<byte> text)
    {
        foreach (var word in DynamicImports)
            if (text.IndexOf(word) >= 0)
                return true;
        return false;
    }

    /// <summary>Dotted names of all modules that may be imported, without the dots of relative ones.</summary>
    private static IEnumerable<string> Imports(Block block) => block.Steps.SelectMany(Imports);

    private static IEnumerable<string> Imports(Step step) => step switch
    {
        Operation { Kind: OperationKind.Import } import => import.Name.Split(':').SelectMany(Prefixes),
        Operation { Kind: OperationKind.ImportFrom } import => Prefixes(import.Name.Replace(":*", "", StringComparison.Ordinal).Replace(':', '.')),
        Operation { Body: { } body } => Imports(body.Code),
        Branch branch => Imports(branch.Then).Concat(Imports(branch.Else)),
        ForLoop loop => Imports(loop.Body).Concat(Imports(loop.Else)),
        WhileLoop loop => Imports(loop.Body).Concat(Imports(loop.Else)),
        Try attempt => Imports(attempt.Body).Concat(attempt.Handlers.SelectMany(handler => Imports(handler.Body)))
            .Concat(Imports(attempt.Else)).Concat(Imports(attempt.Finally)),
        _ => [],
    };

    /// <summary>a.b.c: a, a.b, a.b.c; the empty name of <c>from . import x</c> is its package.</summary>
    private static IEnumerable<string> Prefixes(string module)
    {
        var isRelative = module.StartsWith('.');
        module = module.Trim('.');
        if (isRelative) yield return "";
        for (var dot = module.IndexOf('.'); dot >= 0; dot = module.IndexOf('.', dot + 1)) yield return module[..dot];
        if (module.Length > 0) yield return module;
    }

    /// <summary>A changed file, and the words by which a script would name it.</summary>
    private sealed class Needle
    {
        private readonly byte[] _stem;
        private readonly byte[] _extension;
        private readonly string _module;

        public Needle(string path)
        {
            Path = path;
            var name = path[(path.LastIndexOf('/') + 1)..];
            IsModule = FoundScript.IsScript(path);
            _module = path.EndsWith("/__init__.py", StringComparison.Ordinal) ? path[..^"/__init__.py".Length]
                : IsModule ? path[..path.LastIndexOf('.')]
                : path;
            var dot = name.LastIndexOf('.');
            var stem = IsModule ? _module[(_module.LastIndexOf('/') + 1)..] : dot > 0 ? name[..dot] : name;
            _stem = Encoding.UTF8.GetBytes(stem);

            // A name put together of two parts names both: f"{name}.json".
            _extension = IsModule || dot <= 0 ? [] : Encoding.UTF8.GetBytes(name[dot..]);
        }

        public string Path { get; }

        public bool IsModule { get; }

        public bool IsIn(ReadOnlySpan<byte> text, string script)
        {
            // An encoding of its own may spell the name in other bytes.
            if (text.StartsWith<byte>([0xFF, 0xFE]) || text.StartsWith<byte>([0xFE, 0xFF]) || !Ascii.IsValid(_stem)) return true;
            if (text.IndexOf(_stem) >= 0 && (_extension.Length == 0 || text.IndexOf(_extension) >= 0)) return true;

            // "from . import x" runs the package, and does not name it.
            return Path.EndsWith("__init__.py", StringComparison.Ordinal) && script.StartsWith(Path[..^"__init__.py".Length], StringComparison.Ordinal)
                && text.IndexOf("from ."u8) >= 0;
        }

        public bool IsImportedAs(string module)
        {
            if (module.Length == 0) return Path.EndsWith("__init__.py", StringComparison.Ordinal);
            var path = module.Replace('.', '/');
            return _module.EndsWith(path, StringComparison.Ordinal)
                && (_module.Length == path.Length || _module[^(path.Length + 1)] == '/');
        }
    }
}
