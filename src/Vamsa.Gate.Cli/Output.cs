namespace Vamsa.Gate.Cli;

/// <summary>A report and where it goes; no file means that it is printed.</summary>
internal sealed record Output(string Format, string? File)
{
    /// <summary>Null, and said why, when <c>--output</c> names a format that is not there.</summary>
    public static IReadOnlyList<Output>? Plan(string format, IReadOnlyList<string> values, Formats formats)
    {
        var outputs = new List<Output>();
        foreach (var value in values)
        {
            var equals = value.IndexOf('=');
            var prefix = equals > 0 ? value[..equals] : "";
            if (value.Length == 0 || equals == value.Length - 1)
            {
                Terminal.Say($"--output {value}: write the name of a file, or FORMAT=FILE");
                return null;
            }

            if (formats.Names.Contains(prefix))
            {
                outputs.Add(new Output(prefix, value[(equals + 1)..]));
            }
            else if (prefix.Length > 0 && prefix.All(char.IsAsciiLetter))
            {
                Terminal.Say($"--output {value}: '{prefix}' is no format here; write one of {string.Join(", ", formats.Names)}");
                return null;
            }
            else
            {
                outputs.Add(new Output(format, value));
            }
        }

        // FILE takes the place of what is printed; FORMAT=FILE does not.
        if (values.All(value => formats.Names.Contains(value.Split('=')[0]) && value.Contains('='))) outputs.Insert(0, new Output(format, null));
        return outputs;
    }

    public bool Write(Formats formats, GateResult result)
    {
        try
        {
            if (Directory.Exists(File)) throw new IOException("it is a folder");
            if (File is null) Print(formats, result);
            else Replace(FullPath(File), stream => formats.Write(Format, result, stream, colour: false));
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Terminal.Say($"cannot write {File ?? "the report"}: {error.Message}");
            return false;
        }
    }

    /// <summary>The whole report, so that nothing is printed of one that fails half way.</summary>
    private void Print(Formats formats, GateResult result)
    {
        using var bytes = new MemoryStream();
        formats.Write(Format, result, bytes, Terminal.HasColour);
        Terminal.Print(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>A reader never sees half a file, and an earlier one stays when this fails.</summary>
    private static void Replace(string file, Action<Stream> write)
    {
        var temporary = $"{file}.{Environment.ProcessId}.tmp";
        try
        {
            using (var stream = System.IO.File.Create(temporary)) write(stream);
            System.IO.File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            System.IO.File.Delete(temporary);
        }
    }

    /// <summary>A name that no file can have is told as one that cannot be written.</summary>
    private static string FullPath(string file)
    {
        try
        {
            return Path.GetFullPath(file);
        }
        catch (ArgumentException error)
        {
            throw new IOException(error.Message, error);
        }
    }
}
