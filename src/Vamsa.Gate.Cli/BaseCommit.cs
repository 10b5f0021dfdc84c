namespace Vamsa.Gate.Cli;

/// <summary>What a change is compared with.</summary>
/// <param name="Name">For people: <c>main (3f2a91c)</c>.</param>
/// <param name="Tip">The commit that was named; its policy rules.</param>
/// <param name="Commit">The commit to compare with: where the change left the branch of <paramref name="Tip"/>.</param>
internal sealed record BaseCommit(string Name, string Tip, string Commit)
{
    private const string Deepen =
        "set `fetch-depth: 2` for the checkout of a pull request (its merge commit and the base), or `fetch-depth: 0`; "
        + "by hand: git fetch --deepen=1, or git fetch origin BRANCH";

    /// <summary>Null, and said why, when there is no such commit here.</summary>
    public static BaseCommit? Of(string root, string reference)
    {
        if (Resolve(root, reference, "--base") is not { } tip) return null;
        if (Resolved(root, "HEAD") is not { } head) return Failed("--base needs a commit to compare, and HEAD is none");
        var isShallow = IsShallow(root);
        var name = tip.StartsWith(reference, StringComparison.Ordinal) ? tip[..9] : $"{reference} ({tip[..9]})";
        if (Git.Text(root, "merge-base", tip, head)?.Trim() is { Length: > 0 } fork) return new BaseCommit(name, tip, fork);

        // A shallow clone does not know how the two are related, but a commit always names its parents.
        if (!isShallow || Parents(root, head).Contains(tip)) return new BaseCommit(name, tip, tip);
        return Failed($"--base: this clone is shallow, and where the change left '{reference}' is not in it: {Deepen}");
    }

    /// <summary>The commit that a name means; null, and said why, when there is none here.</summary>
    /// <param name="option">Whose value the name is.</param>
    public static string? Resolve(string root, string reference, string option)
    {
        if (Repository.Above(root) is null) return Fail("needs a git repository, and this folder is in none");
        if (reference.Length == 0 || reference[0] == '-' || reference.Any(char.IsControl)) return Fail($"'{reference}' is no name of a commit");
        if (reference.All(digit => digit == '0')) return Fail("the commit of zeros means that there was none before; leave the option out to check everything");
        if (Git.Text(root, "--version") is null) return Fail("git is needed, and it is not installed");
        if (Resolved(root, reference) is { } commit) return commit;
        return Fail(IsShallow(root)
            ? $"'{reference}' is not in this clone, which is shallow: {Deepen}"
            : $"there is no commit '{reference}' here; of a branch of the remote write origin/BRANCH, after git fetch origin");

        string? Fail(string message)
        {
            Terminal.Say($"{option}: {message}");
            return null;
        }
    }

    private static string? Resolved(string root, string reference) =>
        Git.Text(root, "rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}")?.Trim() is { Length: > 0 } commit ? commit : null;

    private static bool IsShallow(string root) => Git.Text(root, "rev-parse", "--is-shallow-repository")?.Trim() == "true";

    private static IEnumerable<string> Parents(string root, string commit) =>
        (Git.Text(root, "cat-file", "commit", commit) ?? "").Split('\n')
            .TakeWhile(line => line.Length > 0)
            .Where(line => line.StartsWith("parent ", StringComparison.Ordinal))
            .Select(line => line["parent ".Length..].Trim());

    private static BaseCommit? Failed(string message)
    {
        Terminal.Say(message);
        return null;
    }
}
