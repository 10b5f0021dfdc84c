using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>A table of a data contract. Its tags are the contract's words: a policy's <c>tags:</c> says what they mean.</summary>
/// <param name="Columns">In the order of the contract.</param>
internal sealed record ContractTable(string Name, ImmutableArray<ContractColumn> Columns);

/// <param name="Tags">Tags, classifications and data categories, the most telling first.</param>
internal sealed record ContractColumn(string Name, ImmutableArray<string> Tags);

/// <summary>Data contracts that a policy's dataset names with <c>contract:</c>. A contract is as hostile as a policy.</summary>
internal static class ContractReader
{
    /// <param name="path">From the root of the repository; errors begin with it.</param>
    public static (ImmutableArray<ContractTable> Tables, ImmutableArray<PolicyError> Errors) Read(string path, ReadOnlySpan<byte> bytes)
    {
        _ = bytes;
        return ([], [new PolicyError(path, 1, 1, "no kind of data contract is read yet: list the columns in the policy")]);
    }
}
