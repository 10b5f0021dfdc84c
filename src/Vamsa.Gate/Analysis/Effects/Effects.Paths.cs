using Vamsa.Gate.Analysis.Values;

namespace Vamsa.Gate.Analysis;

/// <summary>Paths of files: a path is its text.</summary>
internal sealed partial class Effects
{
    private const int MaximumPaths = 64;

    /// <summary>What data make of a path are data, unless it begins with a folder that is known.</summary>
    private Value JoinPath(Value[] values)
    {
        Value[] parts = [.. Flat(values)];
        return parts is [not ConstantValue, ..] && parts.Any(p => p is not LabelValue && TableOf(p) is not null) ? Combine(parts) : PathOf(parts);
    }

    /// <summary>Alternatives multiply out. A folder that is not known leaves the name of the file, which is what a dataset is recognized by.</summary>
    public static Value PathOf(Value[] parts)
    {
        if (parts is []) return Value.Text(".");
        List<string?> paths = [null];
        foreach (var (at, part) in parts.Index())
        {
            var names = UnionValue.AlternativesOf(part).Select(Text).ToArray();
            if (at > 0 && names.Contains(null) || paths.Count * names.Length > MaximumPaths) return Value.Unknown;
            paths = [.. paths.SelectMany(folder => names.Select(name => Below(folder, name)))];
        }

        return ValueJoin.Of(paths.Select(p => p is null ? Value.Unknown : Value.Text(p)));
    }

    private static string? Below(string? folder, string? name) =>
        name is null || name.StartsWith('/') || folder is null or "" ? name : folder.TrimEnd('/') + "/" + name;
}
