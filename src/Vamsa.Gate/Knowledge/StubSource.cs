namespace Vamsa.Gate.Knowledge;

/// <summary>A stub file: where it stands below a folder of stubs tells the module, <c>mylib/features.pyi</c>.</summary>
public sealed record StubSource(string Path, Lazy<string> Source)
{
    public StubSource(string path, string text)
        : this(path, new Lazy<string>(text))
    {
    }

    /// <summary>As errors name it.</summary>
    public string File { get; init; } = Path;

    public string Text => Source.Value;
}
