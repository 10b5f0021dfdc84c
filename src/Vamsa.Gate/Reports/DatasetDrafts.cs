using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Reports;

/// <summary>A dataset as a policy would declare it.</summary>
/// <param name="MatchKey">paths, tables or loaders.</param>
/// <param name="MatchGlob">Empty where the code does not tell what is read.</param>
/// <param name="Columns">Default when unknown.</param>
/// <param name="Used">Columns of it that the models name.</param>
internal sealed record DatasetDraft(
    string Name, string MatchKey, string MatchGlob, string Reader, ImmutableArray<string> Scripts,
    ImmutableArray<string> Columns, ImmutableArray<string> Used);

/// <summary>The datasets of all scripts, each once: a file is one dataset whatever folders lead to it.</summary>
internal static class DatasetDrafts
{
    private const int MaximumGlob = 300;

    public static ImmutableArray<DatasetDraft> Of(GateResult result)
    {
        var paths = result.Scripts.ToDictionary(script => script.Path, script => script.RepositoryPath);
        var reads = (
            from script in result.Lineage.Scripts
            from dataset in script.Datasets
            where dataset.ColumnsFrom != ColumnsFrom.Query && !dataset.IsParameter
            let used = script.Models.SelectMany(model => model.Columns).Where(column => column.Dataset == dataset.Id).Select(column => column.Column)
            select new Read(dataset, paths.GetValueOrDefault(script.Path, script.Path), [.. used])).ToList();
        var drafts = ImmutableArray.CreateBuilder<DatasetDraft>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in Groups(reads).OrderBy(group => group.Key.Glob, StringComparer.Ordinal).ThenBy(group => group.Key.Key, StringComparer.Ordinal))
            drafts.Add(Draft(group.Key.Key, group.Key.Glob, [.. group], names));
        return drafts.ToImmutable();
    }

    private static IEnumerable<IGrouping<(string Key, string Glob), Read>> Groups(List<Read> reads)
    {
        var byName = reads.ToLookup(read => LastPart(read.Data.Source), StringComparer.Ordinal);
        return reads.GroupBy(read => Match(read, byName));
    }

    private static (string Key, string Glob) Match(Read read, ILookup<string, Read> byName)
    {
        var source = read.Data.Source ?? "";
        if (source.Length == 0 || source.Length > MaximumGlob / 2 || source.Any(char.IsControl)) return ("", "");
        if (source == read.Data.Reader) return ("loaders", AsGlob(source));
        if (IsQuery(source)) return ("tables", AsGlob(source));
        var parts = Parts(source);
        if (parts.Length == 0) return ("", "");
        if (IsTable(source)) return ("tables", AsGlob(source));
        var alike = byName[parts[^1]].Where(other => !other.Data.Columns.IsDefault).Select(other => string.Join('\n', other.Data.Columns)).Distinct();
        var isOne = alike.Count() <= 1 || byName[parts[^1]].Select(other => string.Join('/', Parts(other.Data.Source ?? ""))).Distinct().Count() == 1;
        return ("paths", $"**/{AsGlob(isOne ? parts[^1] : string.Join('/', parts))}");
    }

    private static DatasetDraft Draft(string key, string glob, ImmutableArray<Read> reads, HashSet<string> names)
    {
        // The widest reading is nearest to the file; others chose columns of it.
        var columns = reads.Select(read => read.Data.Columns).Where(known => !known.IsDefault).OrderByDescending(known => known.Length).FirstOrDefault();
        return new DatasetDraft(
            Name(glob, names), key, glob, reads[0].Data.Reader,
            [.. reads.Select(read => read.Script).Distinct(StringComparer.Ordinal)],
            columns.IsDefault ? default : [.. columns.Distinct(StringComparer.Ordinal)],
            [.. reads.SelectMany(read => read.Used).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>heart.csv: heart; dwh.loans: loans; unique in the policy.</summary>
    private static string Name(string glob, HashSet<string> names)
    {
        var last = IsQuery(glob) ? "query" : glob[(glob.LastIndexOf('/') + 1)..];
        var dot = last.LastIndexOf('.');
        var isPath = glob.StartsWith("**/", StringComparison.Ordinal);
        var chosen = dot < 0 || (isPath && dot == 0) ? last : isPath ? last[..dot] : last[(dot + 1)..];
        var stem = string.Concat(chosen.Select(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' ? character : '_')).Trim('_', '.', '-');
        if (stem.Length == 0) stem = "data";
        var name = stem;
        for (var i = 2; !names.Add(name); i++) name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stem}-{i}");
        return name;
    }

    private static bool IsQuery(string source) =>
        source.StartsWith("select ", StringComparison.OrdinalIgnoreCase) || source.StartsWith("with ", StringComparison.OrdinalIgnoreCase);

    /// <summary>No folder and no extension: titanic, dwh.loans.</summary>
    private static bool IsTable(string source) => !source.Contains('/') && !source.Contains('\\') && Path.GetExtension(source).Length is 0 or > 5;

    private static string LastPart(string? source) => Parts(source ?? "") is { Length: > 0 } parts ? parts[^1] : "";

    /// <summary>Folders and name, without where they hang: ../, a drive, a scheme, a bucket's host stay out of a glob's way.</summary>
    private static string[] Parts(string source) =>
        [.. source.Replace('\\', '/').Split('/').Where(part => part is not ("" or "." or "..") && !part.EndsWith(':'))];

    /// <summary>What a glob would read as more than itself is any one character.</summary>
    private static string AsGlob(string path) =>
        string.Concat(path.Select(character => character is '*' or '?' or '[' or ']' or '{' or '}' or '\\' ? '?' : character));

    private sealed record Read(Dataset Data, string Script, ImmutableArray<string> Used);
}
