using YamlDotNet.RepresentationModel;

namespace Vamsa.Gate.Tests.GitHub;

/// <summary>YAML files of the project, which are ours and small.</summary>
internal static class Yaml
{
    public static YamlNode Read(string path)
    {
        var stream = new YamlStream();
        using var text = File.OpenText(Repository.At(path));
        stream.Load(text);
        return Assert.Single(stream.Documents).RootNode;
    }

    /// <summary>A scalar below a key; null when there is none.</summary>
    public static string? Text(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;

    /// <summary>A mapping below a key; empty when there is none.</summary>
    public static Dictionary<string, YamlNode> Map(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlMappingNode map
            ? map.Children.ToDictionary(child => ((YamlScalarNode)child.Key).Value!, child => child.Value)
            : [];

    /// <summary>Every mapping of a document, whatever it stands in.</summary>
    public static IEnumerable<YamlMappingNode> Mappings(this YamlNode node) => node.AllNodes.OfType<YamlMappingNode>();
}
