using System.Text;
using Microsoft.CodeAnalysis.Sarif;
using SarifLocation = Microsoft.CodeAnalysis.Sarif.Location;

namespace Vamsa.Gate.Reports;

/// <summary>Places in the files on disk: relative URIs, regions, and the hash by which GitHub recognises a line.</summary>
internal sealed class SarifPlaces
{
    public const string Root = "%SRCROOT%";

    private readonly Dictionary<string, ScriptInput> _scripts;
    private readonly Dictionary<string, IDictionary<int, string>> _hashes = [];
    private readonly Dictionary<string, Text.SourceFile> _files = [];

    public SarifPlaces(IEnumerable<ScriptInput> scripts) => _scripts = scripts.ToDictionary(script => script.Path);

    public SarifLocation Location(Text.Location place, string? message = null, long id = -1)
    {
        var location = new SarifLocation
        {
            PhysicalLocation = new PhysicalLocation
            {
                ArtifactLocation = Artifact(place.Path),
                Region = new Region
                {
                    StartLine = place.StartLine,
                    StartColumn = place.StartColumn,
                    EndLine = place.EndLine,
                    EndColumn = place.EndColumn,
                },
            },
        };
        if (message is not null) location.Message = new Message { Text = SarifText.Plain(message) };
        if (id >= 0) location.Id = id;
        return location;
    }

    /// <summary>
    /// On one line: GitHub shows and counts an alert only when every line of its region is in the pull request's diff.
    /// </summary>
    public SarifLocation Primary(Text.Location place)
    {
        if (place.EndLine == place.StartLine) return Location(place);
        var end = Math.Max(LineLength(place.Path, place.StartLine) + 1, place.StartColumn);
        return Location(place with { EndLine = place.StartLine, EndColumn = end });
    }

    /// <summary>GitHub's primaryLocationLineHash; null when there is no such line.</summary>
    public string? LineHash(Text.Location place)
    {
        if (!_hashes.TryGetValue(place.Path, out var hashes))
            _hashes[place.Path] = hashes = HashUtilities.RollingHash(OnDisk(place.Path));
        return hashes.TryGetValue(place.StartLine, out var hash) ? hash : null;
    }

    /// <summary>Set when a script lies outside the repository: an absolute URI asks for a folder it is seen from.</summary>
    public ArtifactLocation? WorkingDirectory =>
        _scripts.Values.Any(script => IsAbsolute(script.RepositoryPath)) ? new ArtifactLocation { Uri = FileSystem } : null;

    private static Uri FileSystem { get; } = new("file:///");

    private static bool IsAbsolute(string path) => path.StartsWith('/') || (path.Length > 1 && path[1] == ':');

    private ArtifactLocation Artifact(string path)
    {
        var repositoryPath = _scripts.TryGetValue(path, out var script) ? script.RepositoryPath : path;
        if (IsAbsolute(repositoryPath)) return new ArtifactLocation { Uri = new Uri(FileSystem, Escaped(repositoryPath)) };
        return new ArtifactLocation { Uri = new Uri(Escaped(repositoryPath), UriKind.Relative), UriBaseId = Root };
    }

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private int LineLength(string path, int line)
    {
        if (!_files.TryGetValue(path, out var file))
            _files[path] = file = new Text.SourceFile(path, OnDisk(path).TrimStart('\uFEFF'));
        if (line > file.LineCount) return 0;
        var start = file.LineStart(line - 1);
        var end = line < file.LineCount ? file.LineStart(line) : file.Text.Length;
        return file.Text.AsSpan(start, end - start).TrimEnd("\r\n").Length;
    }

    /// <summary>As the upload action reads it to check the hash: always UTF-8, whatever Python would make of it.</summary>
    private string OnDisk(string path) =>
        _scripts.TryGetValue(path, out var script) ? Encoding.UTF8.GetString(script.Bytes.Span) : "";
}
