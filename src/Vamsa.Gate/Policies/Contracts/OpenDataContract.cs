using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>
/// Open Data Contract Standard, version 3: <c>schema[].properties[]</c> with <c>classification</c>, <c>tags</c> and
/// <c>customProperties</c>. The data call a column by its physical name, where the contract gives one.
/// </summary>
internal static class OpenDataContract
{
    public static bool IsOne(YamlNode root) => ContractNodes.Text(root, "kind") == "DataContract";

    public static ImmutableArray<ContractTable> Tables(ContractNodes nodes, YamlNode root)
    {
        var version = ContractNodes.Text(root, "apiVersion");
        if (version is null || !version.TrimStart('v').StartsWith("3.", StringComparison.Ordinal))
        {
            nodes.Error(root, $"version '{PolicyBinder.Shown(version ?? "")}' of the Open Data Contract Standard is not read: 3.x is (apiVersion)");
            return [];
        }

        var tables = ImmutableArray.CreateBuilder<ContractTable>();
        foreach (var table in nodes.Items(root, "schema"))
        {
            var columns = nodes.Columns(table, "properties", Name, column => Tags(nodes, column), column => Nested(nodes, column));
            if (!columns.IsEmpty) tables.Add(new ContractTable(ContractNodes.Text(table, "name") ?? ContractNodes.Text(table, "physicalName") ?? "", columns));
        }

        return tables.ToImmutable();
    }

    private static string? Name(YamlMapping column) => ContractNodes.Text(column, "physicalName") ?? ContractNodes.Text(column, "name");

    private static IEnumerable<string> Tags(ContractNodes nodes, YamlMapping column) =>
    [
        .. FidesCategories.WithOurs(nodes.Items(column, "customProperties")
            .SelectMany(custom => nodes.Property(ContractNodes.Text(custom, "property") ?? "", ContractNodes.Find(custom, "value")))),
        .. FidesCategories.WithOurs(nodes.Texts(ContractNodes.Find(column, "tags"))),
        .. nodes.Texts(ContractNodes.Find(column, "classification")),
    ];

    /// <summary>Properties of an object, and what an array holds.</summary>
    private static IEnumerable<YamlMapping> Nested(ContractNodes nodes, YamlMapping column) =>
        ContractNodes.Find(column, "items") is YamlMapping items
            ? nodes.Items(column, "properties").Append(items)
            : nodes.Items(column, "properties");
}
