namespace Vamsa.Gate.Cli;

/// <summary>
/// A line on the terminal that says how far a long run is, and is gone when it ends. Where error output is no terminal
/// there is none: a log keeps every line.
/// </summary>
internal sealed class Progress : IDisposable
{
    private const string ClearLine = "\r\e[K";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    private readonly int _scripts;
    private readonly TextWriter _terminal;
    private readonly Timer? _timer;
    private readonly Lock _lock = new();
    private int _done;
    private bool _isShown;
    private bool _isOver;

    private Progress(int scripts, TextWriter terminal, bool isVisible)
    {
        (_scripts, _terminal) = (scripts, terminal);
        if (isVisible) _timer = new Timer(_ => Show(), null, Patience, Step);
    }

    public static Progress Of(int scripts) => new(scripts, Console.Error, Terminal.ShowsProgress);

    internal static Progress On(TextWriter terminal, int scripts) => new(scripts, terminal, isVisible: false);

    public void ScriptDone() => Interlocked.Increment(ref _done);

    internal void Show()
    {
        lock (_lock)
        {
            if (_isOver) return;
            _terminal.Write($"{ClearLine}vamsa-gate: {Volatile.Read(ref _done)} of {_scripts} scripts");
            _terminal.Flush();
            _isShown = true;
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            _isOver = true;
            if (!_isShown) return;
            _terminal.Write(ClearLine);
            _terminal.Flush();
        }
    }
}
