using Vamsa.Gate.Text;

namespace Vamsa.Gate.Syntax;

public static class Parser
{
    public static SyntaxTree Parse(SourceFile file) => new(file, [], [], []);
}
