namespace Vamsa.Gate.Policies;

/// <summary>Every key of the format, by the mapping it stands in; the JSON Schema is held equal to it.</summary>
internal static class PolicyKeys
{
    public static readonly string[] Policy =
    [
        "version", "packs", "categories", "scopes", "rules", "datasets", "tags", "anonymizers", "unresolved", "exceptions",
        "approvers", "max_exception_days", "fail_on", "knowledge", "tests",
    ];

    public static readonly string[] Pack =
    [
        "id", "version", "title", "jurisdiction", "status", "effective_from", "superseded_by", "verified_on", "disclaimer",
        "max_exception_days", "sources", "unverified",
    ];

    /// <summary>What stands in the file of a pack.</summary>
    public static readonly string[] PackFile = ["version", "pack", "categories", "rules", "tests"];

    public static readonly string[] PackUse = ["pack", "max_level", "without"];

    public static readonly string[] Category = ["kind", "words", "phrases", "stems", "whole", "unless"];

    public static readonly string[] Scope = ["name", "paths", "except", "models", "purpose", "packs", "unresolved"];

    public static readonly string[] Rule =
    [
        "id", "columns", "categories", "only", "requires", "per", "roles", "derivations", "scopes", "level", "message", "fix", "citation",
    ];

    public static readonly string[] Extent = ["names", "paths", "models", "purposes", "datasets"];

    public static readonly string[] Dataset = ["name", "match", "columns", "contract", "table"];

    public static readonly string[] Match = ["paths", "tables", "loaders"];

    public static readonly string[] Anonymizer = ["calls", "columns", "reason"];

    public static readonly string[] Unresolved = ["open", "unknown", "unreadable"];

    public static readonly string[] Exception =
    [
        "id", "rule", "columns", "roles", "scope", "category", "justification", "legal_basis", "evidence", "requested_by",
        "approved_by", "approved_on", "ticket", "expires_on", "inline",
    ];

    public static readonly string[] ExceptionNeeds =
        ["id", "rule", "category", "justification", "requested_by", "ticket", "expires_on"];

    public static readonly string[] Test =
        ["column", "dataset", "role", "derivation", "scope", "path", "model", "expect", "rule"];
}
