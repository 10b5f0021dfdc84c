using System.Text;
using Vamsa.Gate.Knowledge;

namespace Vamsa.Gate.Reports;

/// <summary>What is modelled: a module a line, sorted, with the number of names that its stub describes.</summary>
public static class KnowledgeList
{
    public static void Write(KnowledgeBase knowledge, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var names = 0;
        var modules = 0;
        foreach (var name in knowledge.Modules)
        {
            if (knowledge.Module(name) is not { } module) continue;
            var count = module.Members.Count;
            if (count == 0 && module.Fallback is null) continue;
            modules++;
            names += count;

            // A fallback says what all else of the module does: plots, prints, files.
            text.WriteLine($"{Printable.Line(name)}: {count}{(module.Fallback is null ? "" : " and what is not listed")}");
        }

        text.WriteLine($"{modules} modules, {names} names, {knowledge.Fingerprint}");
    }
}
