using System.Text.Json;
using Vamsa.Gate.Tests;

namespace Vamsa.Gate.Package.Tests;

/// <summary>Projects that use the package, built as their owners build them.</summary>
public sealed class MSBuildTests(Packages packages)
{
    private const string Known = "nothing has changed since nothing was found";
    private const string Error = "train.py(4,1,4,62): vamsa-gate error VG101: column 'sex' ";

    [Fact]
    public void The_life_of_a_csharp_project()
    {
        var project = new Consumer(packages, "life");
        project.Write("app.csproj", Consumer.Library);
        project.Write("Code.cs", "internal sealed class Code;\n");
        project.Write("ml/a.py", Consumer.Clean);

        // Clean, and then known.
        project.Build().Ends(0).Says("1 script, 1 model, no findings").DoesNotSay(Known);
        var sarif = Path.Combine("obj", "Debug", "net10.0", "vamsa-gate.sarif");
        Assert.Equal(0, Results(project.At(sarif)));
        project.Build("--no-restore").Ends(0).Says(Known);

        // A new file fails the build, and fails it again: a build that failed is never up to date.
        project.Write("ml/train.py", Consumer.Forbidden);
        for (var time = 0; time < 2; time++)
            project.Build("--no-restore").Ends(1).Says(Path.Combine("ml", Error)).DoesNotSay(Known);
        Assert.Equal(1, Results(project.At(sarif)));

        // As a warning it passes, and warns again.
        for (var time = 0; time < 2; time++)
            project.Build("--no-restore", "-p:VamsaGateSeverity=warning").Ends(0).Says("vamsa-gate warning VG101").DoesNotSay(Known);

        project.Build("--no-restore", "-p:VamsaGateEnabled=false").Ends(0).DoesNotSay("vamsa-gate");

        project.Write("ml/train.py", Consumer.Clean);
        project.Build("--no-restore").Ends(0).Says("2 scripts, 2 models, no findings");

        // The rule changes, not the script.
        project.Write(".vamsa/policy.yml", "version: 1\nrules:\n  - { id: no-money, columns: [income] }\n");
        project.Build("--no-restore").Ends(1).Says("(no-money)");
    }

    [Fact]
    public void What_the_page_says_is_all_that_is_needed()
    {
        var reference = File.ReadAllText(Repository.At("docs/msbuild.md")).Split("```xml\n")[1].Split("```")[0];
        var project = new Consumer(packages, "page");
        project.Write("app.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
            <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            {reference}</Project>
            """);
        project.Write("ml/train.py", Consumer.Forbidden);

        project.Build().Ends(1).Says(Path.Combine("ml", Error));
    }

    [Fact]
    public void What_a_script_imports_from_elsewhere_counts_although_its_time_is_old()
    {
        var project = new Consumer(packages, "import");
        Directory.CreateDirectory(project.At(".git"));
        project.Write("app/app.csproj", Consumer.Library);
        project.Write("shared/columns.py", "USED = ['income']\n");
        project.Write("app/train.py", """
            import sys
            sys.path.append("../shared")
            import pandas as pd
            from shared.columns import USED
            from sklearn.linear_model import LogisticRegression
            df = pd.read_csv("heart.csv")
            LogisticRegression().fit(df[USED], df["target"])
            """);
        project.Build("app").Ends(0).Says("no findings");
        project.Build("app").Ends(0).Says(Known);

        project.Write("shared/columns.py", "USED = ['income', 'sex']\n");
        File.SetLastWriteTimeUtc(project.At("shared/columns.py"), DateTime.UnixEpoch.AddYears(40));

        project.Build("app").Ends(1).Says("error VG101").DoesNotSay(Known);
    }

    [Fact]
    public void Every_way_to_run_the_task_says_the_same()
    {
        var project = new Consumer(packages, "ways");
        project.Write("app.csproj", Consumer.Library);
        project.Write("train.py", Consumer.Forbidden);

        project.Build().Ends(1).Says(Error);
        project.Build("--no-restore", "-mt").Ends(1).Says(Error);
        project.Build("--no-restore", "-p:VamsaGateTaskHost=true").Ends(1).Says(Error);
    }

    [Fact]
    public void A_project_of_scripts_alone()
    {
        var project = new Consumer(packages, "scripts", otherSources: true);
        project.Write("scripts.proj", $"""
            <Project Sdk="Microsoft.Build.NoTargets/3.7.0">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><EnableDefaultPythonScriptItems>false</EnableDefaultPythonScriptItems></PropertyGroup>
              <ItemGroup>
                {Consumer.Reference}
                <PythonScript Include="ml/*.py" />
              </ItemGroup>
            </Project>
            """);
        project.Write("ml/train.py", Consumer.Forbidden);
        project.Write("old/train.py", Consumer.Forbidden);

        project.Build().Ends(1).Says(Path.Combine("ml", Error)).DoesNotSay(Path.Combine("old", "train.py("));
    }

    [Fact]
    public void From_Directory_Build_targets_for_every_project_below()
    {
        var project = new Consumer(packages, "below");
        project.Write("Directory.Build.targets", $"<Project><ItemGroup>{Consumer.Reference}</ItemGroup></Project>");
        project.Write("all.slnx", """<Solution><Project Path="one/one.csproj" /><Project Path="two/two.csproj" /></Solution>""");
        foreach (var name in (string[])["one", "two"])
            project.Write($"{name}/{name}.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        project.Write("one/train.py", Consumer.Forbidden);

        project.Build("all.slnx").Ends(1).Says(Path.Combine("one", Error)).Says("0 scripts, 0 models, no findings");
    }

    [Fact]
    public void What_the_gate_cannot_use_fails_the_build_and_says_where()
    {
        var project = new Consumer(packages, "wrong");
        project.Write("app.csproj", Consumer.Library);
        project.Write("train.py", Consumer.Clean);
        project.Write("rules.yml", "version: 1\nrules:\n  - { id: a, colums: [b] }\n");

        project.Build("-p:VamsaGatePolicy=rules.yml").Ends(1).Says("rules.yml(3,14").Says("did you mean 'columns'?");
        project.Build("--no-restore", "-p:VamsaGatePolicy=none.yml").Ends(1).Says("none.yml").Says("cannot be read");
        project.Build("--no-restore", "-p:VamsaGateSeverity=eror").Ends(1).Says("write error or warning");
    }

    private static int Results(string file)
    {
        using var sarif = JsonDocument.Parse(File.ReadAllBytes(file));
        return sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength();
    }
}
