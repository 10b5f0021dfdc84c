using System.Collections.Immutable;
using Vamsa.Gate.Analysis.Values;
using Vamsa.Gate.Text;

namespace Vamsa.Gate.Analysis;

/// <summary>What one call writes to a file of this path, or to a database's table of this name.</summary>
public sealed record FileFact(string Path, bool IsTable, SourceFile File, Span Span, Table Table)
{
    public Location Location { get; } = File.Locate(Span);

    /// <summary>Made when asked for: a script may write wide tables thousands of times, and most files nobody reads. The index goes into a file too.</summary>
    public IEnumerable<FileColumn> Columns => Table.Index.Concat(Table.Columns).Select(column => new FileColumn(
        column.Label is Label.Named { Value: var label } ? label.AsName : null, column.Origins.Via(File, Span, "written")));
}

/// <param name="Name">What the file calls it; null where that is not known, or it stands for the many columns of a dataset.</param>
public sealed record FileColumn(string? Name, Origins Origins);
