using System.Text;

namespace Vamsa.Gate.Fuzz;

/// <summary>
/// Inputs near the cases: bytes changed, stretches moved, words of the grammar dropped in. A seed gives the same run.
/// </summary>
internal sealed class Mutator(IReadOnlyList<byte[]> cases, int seed)
{
    private static readonly byte[][] Words = Array.ConvertAll(
        [
            "(", ")", "[", "]", "{", "}", ":", ",", ";", ".", "...", "=", ":=", "->", "*", "**", "@", "!", "?", "%",
                "`", "\\",
            "'", "\"", "'''", "\"\"\"", "f'", "f\"{", "{x!r:>{w}}", "t'", "rb'", "u'", "#", "\n", "\r", "\r\n", "\t",
                "\f", " ",
            "\n    ", "\n\t", "\n  ", "0x", "1e", "1_", "0777", "1j", "\\N{DIGIT ONE}", "\\x", "\\u12", "é", "😀",
                "\u00a0", "\ufeff",
            "\0", "if ", "else:", "elif ", "for ", "in ", "while ", "try:", "except ", "finally:", "with ", "as ",
                "def ", "class ",
            "lambda ", "async ", "await ", "yield ", "from ", "import ", "return ", "match ", "case ", "type ",
                "print ", "exec ",
            "not ", "is ", "or ", "and ", "None", "del ", "global ", "raise ", "%%time\n", "%%bash\n", "!ls\n",
                ">>> ", "In [1]: ",
            "<<<<<<< HEAD\n", "=======\n", ">>>>>>> x\n", "# coding: latin-1\n", "\"source\": [",
                "\"cell_type\": \"code\"", "\\n", "\\\"",
            "null", "[]", "{}", "\"language\": \"R\"",
        ],
        Encoding.UTF8.GetBytes);

    private readonly Random _random = new(seed);

    public byte[] Next()
    {
        var input = new List<byte>(cases[_random.Next(cases.Count)]);
        for (var i = _random.Next(1, 8); i > 0; i--) Mutate(input);
        return [.. input];
    }

    private void Mutate(List<byte> input)
    {
        var at = _random.Next(input.Count + 1);
        switch (_random.Next(7))
        {
            case 0 when at < input.Count:
                input[at] = (byte)_random.Next(256);
                break;
            case 1 when at < input.Count:
                input.RemoveRange(at, Math.Min(_random.Next(1, 40), input.Count - at));
                break;
            case 2 when at < input.Count:
                input.InsertRange(at, input.GetRange(at, Math.Min(_random.Next(1, 40), input.Count - at)));
                break;
            case 3:
                var other = cases[_random.Next(cases.Count)];
                var from = _random.Next(other.Length + 1);
                input.InsertRange(at, other.AsSpan(from, Math.Min(_random.Next(80), other.Length - from)).ToArray());
                break;
            case 4:
                var word = Words[_random.Next(Words.Length)];
                for (var i = _random.Next(20) == 0 ? 300 : 1; i > 0; i--) input.InsertRange(at, word);
                break;
            default:
                input.InsertRange(at, Words[_random.Next(Words.Length)]);
                break;
        }
    }
}
