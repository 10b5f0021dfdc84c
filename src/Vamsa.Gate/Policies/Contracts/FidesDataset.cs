using System.Collections.Immutable;

namespace Vamsa.Gate.Policies;

/// <summary>Fides dataset YAML: <c>dataset[].collections[].fields[]</c> with <c>data_categories</c>; fields may hold fields.</summary>
internal static class FidesDataset
{
    public static bool IsOne(YamlNode root) => ContractNodes.Find(root, "dataset") is not null;

    public static ImmutableArray<ContractTable> Tables(ContractNodes nodes, YamlNode root) =>
    [
        .. nodes.Items(root, "dataset").SelectMany(dataset => nodes.Items(dataset, "collections"))
            .Select(collection => new ContractTable(
                ContractNodes.Text(collection, "name") ?? "",
                nodes.Columns(
                    collection, "fields", field => ContractNodes.Text(field, "name"),
                    field => FidesCategories.WithOurs(nodes.Texts(ContractNodes.Find(field, "data_categories"))),
                    field => nodes.Items(field, "fields"))))
            .Where(table => !table.Columns.IsEmpty),
    ];
}
