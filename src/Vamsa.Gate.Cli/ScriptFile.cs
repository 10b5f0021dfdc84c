using Vamsa.Gate.Text;

namespace Vamsa.Gate.Cli;

internal static class ScriptFile
{
    /// <summary>Never more than a script may have, also from a device or a pipe that says it has nothing.</summary>
    public static ScriptInput Read(string path, string repositoryPath, string fullPath)
    {
        try
        {
            using var file = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
            if (file.CanSeek && file.Length > SourceReader.MaxBytes) return Unreadable(TooLarge(file.Length));
            using var bytes = new MemoryStream(file.CanSeek ? (int)file.Length : 0);
            var buffer = new byte[81920];
            for (int read; (read = file.Read(buffer)) > 0;)
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > SourceReader.MaxBytes) return Unreadable(TooLarge(bytes.Length));
            }

            return new ScriptInput(path, repositoryPath, bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Unreadable(error is UnauthorizedAccessException ? "The file may not be read: permission denied." : "The file cannot be read from disk.");
        }

        ScriptInput Unreadable(string problem) => new(path, repositoryPath, default, problem);
    }

    /// <summary>The file's first bytes, not more than <paramref name="most"/>; null when it cannot be read.</summary>
    public static byte[]? Start(string fullPath, int most) => Part(fullPath, most, atEnd: false);

    /// <summary>The file's last bytes, not more than <paramref name="most"/>.</summary>
    public static byte[]? End(string fullPath, int most) => Part(fullPath, most, atEnd: true);

    private static byte[]? Part(string fullPath, int most, bool atEnd)
    {
        try
        {
            using var file = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
            if (!file.CanSeek) return null;
            var bytes = new byte[Math.Min(file.Length, most)];
            if (atEnd) file.Position = file.Length - bytes.Length;
            var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return bytes[..read];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string TooLarge(long length) =>
        $"The file has {length >> 20} MB; the limit is {SourceReader.MaxBytes >> 20} MB.";
}
