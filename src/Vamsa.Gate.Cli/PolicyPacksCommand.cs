using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Cli;

internal static class PolicyPacksCommand
{
    public static int Run(string? name)
    {
        if (name is not null && !BuiltInPacks.Names.Contains(name))
        {
            Terminal.Say($"no pack '{name}' is built in; there are {string.Join(", ", BuiltInPacks.Names)}");
            return ExitCode.Usage;
        }

        Terminal.Print(string.Join('\n', name is null ? Table() : Page(BuiltInPacks.Get(name))) + "\n");
        return ExitCode.Passed;
    }

    private static IEnumerable<string> Table()
    {
        var packs = BuiltInPacks.Names.Select(BuiltInPacks.Get).ToList();
        var width = packs.Max(pack => pack.Name.Length);
        return packs.Select(pack =>
            $"{pack.Name.PadRight(width)}  {pack.Status.Word(),-10}  {(pack.Rules.Length == 1 ? "1 rule" : $"{pack.Rules.Length} rules"),-8}  {pack.Title}");
    }

    private static IEnumerable<string> Page(PolicyPack pack)
    {
        yield return $"{pack.Name}: {pack.Title}";
        if (pack.Jurisdiction is { } jurisdiction) yield return $"jurisdiction: {jurisdiction}";
        yield return $"status: {pack.Status.Word()}{(pack.SupersededBy is { } by ? $", superseded by {by}" : "")}";
        if (pack.EffectiveFrom is { } effective) yield return $"effective from: {effective}";
        yield return $"verified on: {pack.VerifiedOn}";
        if (pack.MaxExceptionDays is { } days) yield return $"exceptions last at most {days} days";
        if (pack.Disclaimer is { } disclaimer) yield return disclaimer;
        yield return "";
        foreach (var rule in pack.Rules)
        {
            string[] subject = rule.IsAllowList ? ["only", .. rule.Only] : [.. rule.Requires.Select(category => $"requires per {rule.Per.Word()} {category}"), .. rule.Categories, .. rule.Columns];
            yield return $"{rule.Id}: {rule.Level.Word()} {string.Join(", ", subject)} as {string.Join(", ", rule.Roles.Select(role => role.Word()))}"
                + (rule.Extent.Purposes.IsEmpty ? "" : $" for {string.Join(", ", rule.Extent.Purposes)}");
            if (!rule.Citations.IsEmpty) yield return $"    {string.Join("; ", rule.Citations)}";
        }

        yield return "";
        foreach (var source in pack.Sources) yield return $"source: {source}";
        foreach (var unverified in pack.Unverified) yield return $"not checked against the law's own text: {unverified}";
    }
}
