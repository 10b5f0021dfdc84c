using System.Diagnostics.CodeAnalysis;

namespace Vamsa.Gate.Text;

/// <summary>Why a file cannot be read as Python at all, in one sentence, and where that shows.</summary>
public sealed record Unreadable(string Message, Location Location);

/// <summary>What reading gives: a file, or the reason why there is none.</summary>
public sealed record SourceReading
{
    private SourceReading(SourceFile? file, Unreadable? problem)
    {
        File = file;
        Problem = problem;
    }

    public SourceFile? File { get; }

    public Unreadable? Problem { get; }

    [MemberNotNullWhen(true, nameof(File))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsReadable => File is not null;

    internal static SourceReading Of(SourceFile file) => new(file, null);

    internal static SourceReading Failed(string path, string message, int line = 1, int column = 1) =>
        new(null, new Unreadable(message, new Location(path, line, column, line, column)));
}
