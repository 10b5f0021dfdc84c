using Vamsa.Gate.Knowledge;
using Xunit;

namespace Vamsa.Gate.Tests.Knowledge;

public class StubTests
{
    [Fact]
    public void Every_built_in_stub_reads_without_error() =>
        Assert.Equal("", string.Join('\n', KnowledgeBase.BuiltIn.Check()));
}
