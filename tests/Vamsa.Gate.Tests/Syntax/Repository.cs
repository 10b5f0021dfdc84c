namespace Vamsa.Gate.Tests.Syntax;

/// <summary>Where the tests find the cases: beside the solution that they were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Cases(string stage) => Path.Combine(Root, "tests", "cases", stage);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vamsa.Gate.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
