using Vamsa.Gate.Text;

namespace Vamsa.Gate.Knowledge;

/// <summary>What is wrong in a stub, in one sentence, and where.</summary>
public sealed record StubError(Location Location, string Message)
{
    public override string ToString() => $"{Location.Path}:{Location.StartLine}:{Location.StartColumn}: {Message}";
}
