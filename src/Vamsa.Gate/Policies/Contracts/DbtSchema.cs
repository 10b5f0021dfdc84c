using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>
/// dbt's <c>schema.yml</c>: columns of models, seeds, snapshots and of the tables of sources, with <c>tags</c>,
/// <c>meta</c> and <c>policy_tags</c>, beside the column or (since dbt 1.10) below its <c>config</c>.
/// </summary>
internal static class DbtSchema
{
    private static readonly string[] Kinds = ["models", "seeds", "snapshots"];

    public static bool IsOne(YamlNode root) => Kinds.Append("sources").Any(kind => ContractNodes.Find(root, kind) is not null);

    public static ImmutableArray<ContractTable> Tables(ContractNodes nodes, YamlNode root)
    {
        var models = Kinds.SelectMany(kind => nodes.Items(root, kind)).Select(table => Table(nodes, table, ""));
        var sources = nodes.Items(root, "sources")
            .SelectMany(source => nodes.Items(source, "tables").Select(table => Table(nodes, table, $"{ContractNodes.Text(source, "name")}.")));
        return [.. models.Concat(sources).OfType<ContractTable>()];
    }

    /// <param name="prefix">Of a source's table: the source's name and a dot, as <c>source()</c> tells them apart.</param>
    private static ContractTable? Table(ContractNodes nodes, YamlMapping table, string prefix)
    {
        var columns = nodes.Columns(table, "columns", column => ContractNodes.Text(column, "name"), column => Tags(nodes, column), _ => []);
        return columns.IsEmpty ? null : new ContractTable(prefix + ContractNodes.Text(table, "name"), columns);
    }

    private static IEnumerable<string> Tags(ContractNodes nodes, YamlMapping column)
    {
        var config = ContractNodes.Find(column, "config");
        return FidesCategories.WithOurs(
        [
            .. nodes.Properties(ContractNodes.Find(column, "meta")),
            .. nodes.Properties(ContractNodes.Find(config, "meta")),
            .. nodes.Texts(ContractNodes.Find(column, "tags")),
            .. nodes.Texts(ContractNodes.Find(config, "tags")),
            .. nodes.Texts(ContractNodes.Find(column, "policy_tags")),
        ]);
    }
}
