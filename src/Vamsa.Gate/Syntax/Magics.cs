namespace Vamsa.Gate.Syntax;

/// <summary>
/// IPython's magics (IPython reference, "Built-in magic commands"): whose argument or body is Python.
/// </summary>
internal static class Magics
{
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> afterPercent)
    {
        var length = 0;
        while (length < afterPercent.Length
            && (char.IsAsciiLetterOrDigit(afterPercent[length]) || afterPercent[length] == '_'))
            length++;
        return afterPercent[..length];
    }

    /// <summary>
    /// Cell magics that run their cell as Python in the notebook's own namespace. Every other one, known or not, is
    /// opaque: to read shell or SQL as Python would be worse than to skip it.
    /// </summary>
    public static bool HasPythonBody(ReadOnlySpan<char> name) => name is
        "time" or "timeit" or "capture" or "prun" or "memit" or "mprun" or "lprun" or "debug" or "snakeviz" or "wandb"
        or "notify" or "heat" or "scalene" or "pyinstrument" or "skip" or "local" or "spark" or "pyspark" or "ipytest"
        or "cache";

    /// <summary>
    /// Databricks marks a whole cell with one percent sign: <c>%md</c>, <c>%scala</c>. Its <c>%sql</c> is a line magic
    /// elsewhere, so that one counts only when the statement begins on the next line.
    /// </summary>
    public static bool IsLanguageOfCell(ReadOnlySpan<char> line)
    {
        if (line[0] != '%') return false;
        var name = NameOf(line[1..]);
        return name is "md" or "scala" or "r" or "sh" or "fs"
            || (name is "sql" && line[4..].IsWhiteSpace());
    }

    /// <summary>
    /// Magics that people call without their percent sign, which IPython allows where the line is no Python:
    /// <c>pip install pandas</c>.
    /// </summary>
    public static bool IsCommand(ReadOnlySpan<char> name) => name is
        "pip" or "pip3" or "conda" or "mamba" or "ls" or "cd" or "cat" or "mkdir" or "rmdir" or "rm" or "cp" or "mv"
        or "man" or "more" or "less" or "pwd" or "run" or "load" or "load_ext" or "reload_ext" or "pylab"
        or "matplotlib" or "env" or "config" or "history"
        or "who" or "whos" or "timeit" or "time";

    /// <summary>
    /// Length of <c>%time </c> or <c>%timeit -n 10 </c> when a Python statement follows on the line, else 0.
    /// </summary>
    public static int PythonArgument(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != '%') return 0;
        var name = NameOf(line[1..]);
        if (name is not ("time" or "timeit" or "prun" or "memit" or "mprun" or "debug")) return 0;
        var at = 1 + name.Length;
        while (true)
        {
            while (at < line.Length && line[at] is ' ' or '\t') at++;
            if (at >= line.Length || line[at] is '#') return 0;
            if (line[at] != '-' || at + 1 >= line.Length || !char.IsAsciiLetter(line[at + 1])) return at;

            // An option; one with a value takes the next word when none touches it: -n 10, -n10, -q.
            var takesValue = ValueOptions(name).Contains(line[at + 1]);
            at += 2;
            takesValue &= at >= line.Length || line[at] is ' ' or '\t';
            while (at < line.Length && line[at] is not (' ' or '\t')) at++;
            if (takesValue) at = SkipWord(line, at);
        }
    }

    private static ReadOnlySpan<char> ValueOptions(ReadOnlySpan<char> name) => name switch
    {
        "timeit" => "nrp",
        "memit" => "rti",
        "prun" => "lsTD",
        "mprun" => "fT",
        "debug" => "b",
        _ => "",
    };

    private static int SkipWord(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] is ' ' or '\t') at++;
        while (at < line.Length && line[at] is not (' ' or '\t')) at++;
        return at;
    }

    /// <summary>A line that begins a cell in a script: Jupytext and Spyder, nbconvert, Databricks.</summary>
    public static bool IsCellMarker(ReadOnlySpan<char> line) =>
        line.StartsWith("# %%") || line.StartsWith("#%%") || line.StartsWith("# In[")
        || line.StartsWith("# COMMAND ---");
}
