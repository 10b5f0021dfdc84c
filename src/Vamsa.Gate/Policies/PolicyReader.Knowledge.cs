using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

public sealed partial class PolicyReader
{
    /// <summary><c>knowledge: [tools/stubs, ml/mlkit.pyi]</c>: folders of stubs and single ones.</summary>
    private ImmutableArray<StubEntry> Stubs(YamlNode node)
    {
        var entries = ImmutableArray.CreateBuilder<StubEntry>();
        foreach (var item in _bind.List(node, "'knowledge'"))
        {
            if (_bind.Text(item, "an entry of 'knowledge'") is not { } written) continue;
            if (Inside(written) is not { } path)
                _bind.Error(item, $"'{PolicyBinder.Shown(written)}' is no path in the repository: write one from its root, as 'tools/stubs/mylib.pyi'");
            else if (entries.Any(entry => entry.Path == path))
                _bind.Error(item, $"'{PolicyBinder.Shown(path)}' is listed twice: keep one");
            else
                entries.Add(new StubEntry(path, item.Line, item.Column));
        }

        if (node is YamlList { Items.IsEmpty: true }) _bind.Error(node, "'knowledge' is empty: name at least one, or leave it out");
        return entries.ToImmutable();
    }

    /// <summary>Without <c>.</c> and <c>//</c>; null of a path that is absolute, of a drive, or leads up.</summary>
    private static string? Inside(string written)
    {
        var parts = written.Replace('\\', '/').Split('/');
        if (parts[0].Length == 0 || parts[0].Contains(':') || parts[0] == "~" || parts.Contains("..")) return null;
        var kept = parts.Where(part => part is not ("" or ".")).ToArray();
        return kept.Length == 0 || kept.Contains(".git") ? null : string.Join('/', kept);
    }
}
