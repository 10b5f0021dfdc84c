using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>A table of a data contract. Its tags are the contract's words: a policy's <c>tags:</c> says what they mean.</summary>
/// <param name="Columns">In the order of the contract.</param>
internal sealed record ContractTable(string Name, ImmutableArray<ContractColumn> Columns);

/// <param name="Tags">Tags, classifications and data categories, the most telling first.</param>
internal sealed record ContractColumn(string Name, ImmutableArray<string> Tags);

/// <summary>
/// Data contracts that a policy's dataset names with <c>contract:</c>. A contract is as hostile as a policy. Keys that are
/// not looked at are other tools' business; where columns stand but cannot be read, that is an error: a column that was
/// left out would lose its classification without a word.
/// </summary>
internal static class ContractReader
{
    /// <param name="path">From the root of the repository; errors begin with it.</param>
    public static (ImmutableArray<ContractTable> Tables, ImmutableArray<PolicyError> Errors) Read(string path, ReadOnlySpan<byte> bytes)
    {
        var errors = new List<PolicyError>();
        var text = YamlFile.Text(path, bytes, "a contract", errors);
        var root = text is null ? null : YamlReader.Read(path, text, errors, hasAliases: true);
        ImmutableArray<ContractTable> tables = [];
        if (root is not null && errors.Count == 0) tables = Tables(new ContractNodes(path, errors), root);
        else if (errors.Count == 0) errors.Add(new PolicyError(path, 1, 1, "the contract is empty"));
        return errors.Count == 0 ? (tables, []) : ([], [.. errors.OrderBy(error => error.Line).ThenBy(error => error.Column).Take(ContractNodes.MaxErrors)]);
    }

    private static ImmutableArray<ContractTable> Tables(ContractNodes nodes, YamlNode root)
    {
        var tables = OpenDataContract.IsOne(root) ? OpenDataContract.Tables(nodes, root)
            : FidesDataset.IsOne(root) ? FidesDataset.Tables(nodes, root)
            : DbtSchema.IsOne(root) ? DbtSchema.Tables(nodes, root)
            : default;
        if (tables.IsDefault)
            nodes.Error(root, "this is none of the kinds that are read: an Open Data Contract ('kind: DataContract', v3), a dbt schema ('models', 'sources', 'seeds', 'snapshots'), a Fides dataset ('dataset')");
        else if (tables.IsEmpty)
            nodes.Error(root, "the contract has no table with columns");
        return tables.IsDefault ? [] : tables;
    }
}
