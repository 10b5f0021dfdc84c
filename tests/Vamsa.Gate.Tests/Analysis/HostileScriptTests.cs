using System.Globalization;
using System.Text;
using Vamsa.Gate.Policies;
using Vamsa.Gate.Provenance;

namespace Vamsa.Gate.Tests.Analysis;

public sealed class HostileScriptTests
{
    /// <summary>Two ways up from each of the classes: two to the power of their number, were each way gone.</summary>
    [Fact]
    public void Bases_that_share_their_bases_come_to_an_end_and_are_told()
    {
        var script = new StringBuilder("class A0: pass\nclass B0: pass\n");
        for (var i = 1; i < 24; i++)
            script.Append(CultureInfo.InvariantCulture, $"class A{i}(A{i - 1}, B{i - 1}): pass\nclass B{i}(A{i - 1}, B{i - 1}): pass\n");
        script.Append("class Z(A23, B23):\n    def f(self):\n        return super().nothing()\nZ().f()\n");

        var result = Pipeline.Run([new ScriptInput("a.py", "a.py", Encoding.UTF8.GetBytes(script.ToString()))], new GateOptions(Policy.BuiltIn, "1.2.3"));

        Assert.Equal(ScriptStatus.Partial, Assert.Single(result.Lineage.Scripts).Status);
    }
}
