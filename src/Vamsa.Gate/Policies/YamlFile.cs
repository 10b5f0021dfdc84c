using System.Text;

namespace Vamsa.Gate.Policies;

/// <summary>Bytes of a file that people write by hand to its text, or to the reason why it is none.</summary>
internal static class YamlFile
{
    /// <summary>A larger file is a mistake or an attack.</summary>
    public const int MaxBytes = 1 << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="what">For the message: a policy.</param>
    public static string? Text(string path, ReadOnlySpan<byte> bytes, string what, List<PolicyError> errors)
    {
        if (bytes.Length > MaxBytes) return Fail(1, 1, $"the file has {bytes.Length} bytes, more than the {MaxBytes} {what} may have");
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        string text;
        try
        {
            text = Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            return Fail(1, 1, $"not UTF-8: byte {error.Index + 1} cannot be read; save the file as UTF-8");
        }

        if (text.IndexOf('\0') is not (>= 0 and var zero)) return text;
        var line = text.AsSpan(0, zero).Count('\n');
        return Fail(line + 1, zero - text.LastIndexOf('\n', zero), "a NUL character stands here: this is no text");

        string? Fail(int line, int column, string message)
        {
            errors.Add(new PolicyError(path, line, column, message));
            return null;
        }
    }
}
