namespace Vamsa.Gate.Syntax;

/// <summary>Identifiers are compared in normal form KC (Python reference §2.3).</summary>
internal static class IdentifierNormal
{
    public static string Of(ReadOnlySpan<char> identifier, NameTable names) => names.Name(identifier);
}
