namespace Vamsa.Gate.Package.Tests;

/// <summary>A project of somebody else's, in a folder with a space in its name.</summary>
internal sealed class Consumer
{
    public const string Reference = $"""<PackageReference Include="Vamsa.Gate.MSBuild" Version="{Packages.Version}" PrivateAssets="all" />""";

    public const string Library = $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup>{Reference}</ItemGroup>
        </Project>
        """;

    public const string Clean = """
        import pandas as pd
        from sklearn.linear_model import LogisticRegression
        df = pd.read_csv("heart.csv")
        LogisticRegression().fit(df[["income"]], df["target"])
        """;

    public const string Forbidden = """
        import pandas as pd
        from sklearn.linear_model import LogisticRegression
        df = pd.read_csv("heart.csv")
        LogisticRegression().fit(df[["income", "sex"]], df["target"])
        """;

    private readonly Packages _packages;

    public Consumer(Packages packages, string name, bool otherSources = false)
    {
        _packages = packages;
        Folder = Directory.CreateDirectory(Path.Combine(packages.Folder, $"consumer {name}")).FullName;
        packages.WriteSources(Folder, otherSources);
    }

    public string Folder { get; }

    public void Write(string path, string text) => Shell.Write(Folder, path, text);

    public string At(string path) => Path.Combine(Folder, path);

    /// <summary>With what a task says to those who ask for more than warnings.</summary>
    public Outcome Build(params IEnumerable<string> arguments) => _packages.Dotnet(Folder, ["build", "-v", "n", "-tl:off", .. arguments]);
}
