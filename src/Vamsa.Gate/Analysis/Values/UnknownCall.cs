using Vamsa.Gate.Text;

namespace Vamsa.Gate.Analysis.Values;

/// <summary>A call that is not modelled: what goes in is kept, what it does is not known.</summary>
public sealed record UnknownCall(Location Location, string Call);
