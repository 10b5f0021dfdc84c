namespace Vamsa.Gate.Reports;

/// <summary>Paths as the user gave them to paths from the repository's root, which services that show findings go by.</summary>
internal sealed class RepositoryPaths(GateResult result)
{
    private readonly Dictionary<string, string> _paths =
        result.Scripts.Concat(result.Modules).DistinctBy(script => script.Path).ToDictionary(script => script.Path, script => script.RepositoryPath);

    public string Of(Text.Location location) => _paths.GetValueOrDefault(location.Path, location.Path);
}
