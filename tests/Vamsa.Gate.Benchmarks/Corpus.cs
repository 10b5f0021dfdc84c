using Vamsa.Gate.Text;

namespace Vamsa.Gate.Benchmarks;

/// <summary>The files of a list, decoded, with their size on disk.</summary>
internal sealed record Corpus(SourceFile[] Files, long Bytes)
{
    public static Corpus Read(string list)
    {
        var files = new List<SourceFile>();
        long bytes = 0;
        foreach (var path in File.ReadLines(list))
        {
            if (path.Length == 0) continue;
            var content = File.ReadAllBytes(path);
            if (SourceReader.Read(path, content) is not { IsReadable: true } reading) continue;
            files.Add(reading.File);
            bytes += content.Length;
        }

        return new Corpus([.. files], bytes);
    }
}
