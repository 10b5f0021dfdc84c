using Vamsa.Gate.Policies;

namespace Vamsa.Gate.Cli;

/// <summary>
/// Which policy judges. Of a change it is the base's: whoever proposes a change does not choose what it is judged by. A
/// policy that the change brings judges too, so that a stricter rule holds at once.
/// </summary>
/// <param name="Rules">Those that judge.</param>
/// <param name="Head">The head's own, when the change makes them differ.</param>
/// <param name="Revision">What the change does to the policy.</param>
internal sealed record PolicyChoice(Rulebook Rules, Rulebook? Head = null, PolicyRevision? Revision = null)
{
    public const string Base = "base";
    public const string HeadWord = "head";

    /// <summary>Null, and said why, when there is no policy that could judge.</summary>
    public static PolicyChoice? Of(string? named, string? from, string root, ChangedRepository? change)
    {
        if (from is not null and not Base and not HeadWord) return OfCommit(named, from, root);
        if (from == Base && change is null)
        {
            Terminal.Say("--policy-from base needs --base REF: it is that commit's policy");
            return null;
        }

        if (change is null)
            return PolicyFile.Load(named, root) is { } policy ? Lying(policy, named ?? PolicyFile.Default(root) ?? "", root) : null;
        return OfChange(named, from ?? Base, root, change);
    }

    private static PolicyChoice? OfChange(string? named, string from, string root, ChangedRepository change)
    {
        var path = named ?? PolicyFile.Default(root) ?? Path.Combine(root, ".vamsa", "policy.yml");
        var full = Path.GetFullPath(path);
        if (!Repository.Holds(root, full)) return Outside(path, full, from, root, change);

        var inside = Repository.PathIn(root, full);
        var before = change.ReadBase(inside, PolicyReader.MaxBytes + 1);
        var after = change.ReadHead(inside, PolicyReader.MaxBytes + 1);
        if (named is not null && before is null && after is null)
        {
            Terminal.Say($"cannot read the policy {named}: there is no such file, or it is a link out of the repository");
            return null;
        }

        if (after is null && Path.Exists(full))
        {
            Terminal.Say($"cannot read the policy {path}: it is a folder, or a link out of the repository");
            return null;
        }

        return OfVersions(new PolicyVersions(path, inside, before, after), from, root, change);
    }

    /// <summary>
    /// A checkout of another repository beside this one is out of the change's reach; the stubs and contracts that its
    /// policy names are files of this one, and are not.
    /// </summary>
    private static PolicyChoice? Outside(string path, string full, string from, string root, ChangedRepository change)
    {
        if (PolicyFile.Bytes(path) is not { } bytes) return null;
        var file = new ScriptInput(path.Replace('\\', '/'), Repository.Slashed(full), bytes);
        return OfVersions(new PolicyVersions(path, file.RepositoryPath, file, file), from, root, change);
    }

    private static PolicyChoice? OfVersions(PolicyVersions versions, string from, string root, ChangedRepository change)
    {
        var (path, inside, before, after) = versions;
        Policy? head = Policy.BuiltIn;
        if (after is not null) head = Parsed(after, change.ReadHead, say: true);
        if (head is null || StubFiles.Load(head, path, root) is not { } knowledge) return null;
        var headRules = new Rulebook(head, knowledge);
        if (before is null)
        {
            if (after is not null && from != HeadWord) Terminal.Say($"the base has no policy {inside}: the one of the change judges it");
            return new PolicyChoice(headRules);
        }

        // The policy names files too: columns and categories that a data contract declares.
        var parts = new HashSet<string>(StringComparer.Ordinal);
        var old = Parsed(before, ReadPart, say: false);
        var isSame = after is not null && before.Bytes.Span.SequenceEqual(after.Bytes.Span) && !parts.Any(change.Changes.Touches);
        if (old is null || StubFiles.Load(old, inside, change.ReadBase, change.BaseStubs) is not { } baseKnowledge)
        {
            Terminal.Say($"the base's policy {inside} has errors: the one of the change judges it");
            return new PolicyChoice(headRules);
        }

        var changesStubs = baseKnowledge.Fingerprint != knowledge.Fingerprint;
        var revision = isSame && !changesStubs ? null : new PolicyRevision(before.Path, inside, old, head, before.Bytes, after?.Bytes ?? default)
        {
            IsRemoved = after is null,
            ChangesStubs = changesStubs,
        };
        if (from == HeadWord) return new PolicyChoice(headRules, null, revision);

        // The branch may have moved on since the change left it: what it says now is what rules.
        var tip = change.ReadTip(inside, PolicyReader.MaxBytes + 1);
        var ruling = tip is null || tip.Bytes.Span.SequenceEqual(before.Bytes.Span) ? old : Parsed(tip, change.ReadTip, say: false) ?? old;
        return new PolicyChoice(new Rulebook(ruling, baseKnowledge), revision is null ? null : headRules, revision);

        ScriptInput? ReadPart(string named, int most)
        {
            parts.Add(named);
            return change.ReadBase(named, most);
        }
    }

    /// <summary>A policy with the stubs of the repository as they lie there.</summary>
    private static PolicyChoice? Lying(Policy policy, string path, string root) =>
        StubFiles.Load(policy, path, root) is { } knowledge ? new PolicyChoice(new Rulebook(policy, knowledge)) : null;

    private static PolicyChoice? OfCommit(string? named, string from, string root)
    {
        var colon = from.IndexOf(':');
        if (named is not null || colon <= 0 || colon == from.Length - 1)
        {
            Terminal.Say(named is not null
                ? "--policy-from REF:FILE names a file: leave --policy out"
                : $"--policy-from: write base, head or REF:FILE, not '{from}'");
            return null;
        }

        if (BaseCommit.Resolve(root, from[..colon], "--policy-from") is not { } commit) return null;
        using var tree = BaseTree.Of(root, commit);
        var path = from[(colon + 1)..];
        if (tree?.Resolve(path) is { } real && tree.Read(real, PolicyReader.MaxBytes + 1) is { } bytes)
            return Parsed(new ScriptInput(from, path, bytes), Named, say: true) is { } policy && StubFiles.Load(policy, from, Named, tree.Stubs) is { } knowledge
                ? new PolicyChoice(new Rulebook(policy, knowledge))
                : null;
        Terminal.Say($"--policy-from: there is no file '{path}' in {from[..colon]}");
        return null;

        ScriptInput? Named(string named, int most) =>
            tree.Resolve(named) is { } file && tree.Read(file, most) is { } content ? new ScriptInput(named, named, content) : null;
    }

    /// <param name="read">What the policy names is read from its own version of the repository.</param>
    private static Policy? Parsed(ScriptInput file, Func<string, int, ScriptInput?> read, bool say)
    {
        var reading = PolicyReader.Read(file.Path, file.Bytes.Span, (named, most) => read(named, most)?.Bytes);
        if (say)
            foreach (var error in reading.Errors) Terminal.SayPlain(error.ToString());
        return reading.Policy is { } policy ? policy with { RepositoryPath = file.RepositoryPath } : null;
    }

    /// <param name="Path">As the user knows it.</param>
    /// <param name="Inside">From the root of the repository; of a file that lies outside the whole path.</param>
    private sealed record PolicyVersions(string Path, string Inside, ScriptInput? Before, ScriptInput? After);
}
