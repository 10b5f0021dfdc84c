using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Vamsa.Gate.Text;

/// <summary>
/// Jupyter notebooks (nbformat 3 and 4): the source of the Python cells, joined by line feeds. Only the reader's
/// position tells where a string lies in the file, so the JSON is read as tokens and never becomes objects.
/// </summary>
internal ref struct NotebookReader
{
    private const int MaxJsonDepth = 256;
    private readonly string _path;
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<NotebookMap.Fragment>.Builder _fragments =
        ImmutableArray.CreateBuilder<NotebookMap.Fragment>();

    private readonly ImmutableArray<Stretch>.Builder _stretches = ImmutableArray.CreateBuilder<Stretch>();
    private Utf8JsonReader _json;
    private int _line = 1;
    private int _lineStart;
    private int _counted;
    private int _cell;
    private bool _hasCells;
    private string? _language;

    private NotebookReader(string path, ReadOnlySpan<byte> bytes)
    {
        _path = path;
        _bytes = bytes;
        _json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxJsonDepth });
    }

    public static SourceReading Read(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        return new NotebookReader(path, bytes).Read();
    }

    private SourceReading Read()
    {
        try
        {
            _json.Read();
            if (_json.TokenType != JsonTokenType.StartObject) return Failed("The notebook is not a JSON object.");
            ReadNotebook();
            while (_json.Read())
            {
                // Only white space may follow: the reader says so otherwise.
            }
        }
        catch (JsonException e)
        {
            return BrokenJson(e);
        }

        if (!_hasCells) return Failed("The file is JSON but no notebook: it has no cells.");
        if (_language is not null && !IsPython(_language))
            return Failed($"The notebook is written in {_language}, not Python.");
        if (_text.Length > SourceReader.MaxBytes)
            return SourceReader.TooLarge(_path, _text.Length, SourceReader.MaxBytes);
        var map = new NotebookMap(_fragments.ToImmutable());
        return SourceReading.Of(new SourceFile(_path, _text.ToString(), _stretches.ToImmutable(), map));
    }

    private readonly SourceReading Failed(string message) => SourceReading.Failed(_path, message);

    private readonly SourceReading BrokenJson(JsonException e)
    {
        var line = (int)(e.LineNumber ?? 0);
        var start = 0;
        for (var i = 0; i < line; i++) start += _bytes[start..].IndexOf((byte)'\n') + 1;
        var end = Math.Min(start + (int)(e.BytePositionInLine ?? 0), _bytes.Length);
        var column = Encoding.UTF8.GetCharCount(_bytes[start..end]) + 1;
        return SourceReading.Failed(_path, "The notebook is not valid JSON.", line + 1, column);
    }

    private static bool IsPython(string language) =>
        language.StartsWith("python", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("ipython", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("pyspark", StringComparison.OrdinalIgnoreCase)
        || language.StartsWith("sage", StringComparison.OrdinalIgnoreCase);

    private void ReadNotebook()
    {
        while (NextProperty())
        {
            if (Is("cells"u8)) ReadCells();
            else if (Is("worksheets"u8)) ReadWorksheets();
            else if (Is("metadata"u8)) ReadMetadata();
            else SkipValue();
        }
    }

    /// <summary>Compared as written: the reader's own comparison throws at half a surrogate pair.</summary>
    private readonly bool Is(ReadOnlySpan<byte> text) => _json.ValueSpan.SequenceEqual(text);

    /// <summary>The next property of the current object; false behind its last one.</summary>
    private bool NextProperty() => _json.Read() && _json.TokenType == JsonTokenType.PropertyName;

    private void SkipValue()
    {
        _json.Read();
        _json.Skip();
    }

    private bool EnterValue(JsonTokenType type)
    {
        _json.Read();
        if (_json.TokenType == type) return true;
        _json.Skip();
        return false;
    }

    /// <summary>nbformat 3 keeps its cells in worksheets.</summary>
    private void ReadWorksheets()
    {
        if (!EnterValue(JsonTokenType.StartArray)) return;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (_json.TokenType != JsonTokenType.StartObject)
            {
                _json.Skip();
                continue;
            }

            while (NextProperty())
            {
                if (Is("cells"u8)) ReadCells();
                else SkipValue();
            }
        }
    }

    private void ReadMetadata()
    {
        if (!EnterValue(JsonTokenType.StartObject)) return;
        string? kernel = null;
        string? info = null;
        string? old = null;
        while (NextProperty())
        {
            if (Is("kernelspec"u8)) kernel = ReadString("language"u8);
            else if (Is("language_info"u8)) info = ReadString("name"u8);
            else if (Is("language"u8)) old = ReadText();
            else SkipValue();
        }

        _language = info ?? kernel ?? old;
    }

    private string? ReadText()
    {
        _json.Read();
        var text = _json.TokenType == JsonTokenType.String ? Encoding.UTF8.GetString(_json.ValueSpan) : null;
        _json.Skip();
        return text;
    }

    /// <summary>One string property of the object that follows.</summary>
    private string? ReadString(ReadOnlySpan<byte> name)
    {
        if (!EnterValue(JsonTokenType.StartObject)) return null;
        string? value = null;
        while (NextProperty())
        {
            if (Is(name)) value = ReadText();
            else SkipValue();
        }

        return value;
    }

    private void ReadCells()
    {
        if (!EnterValue(JsonTokenType.StartArray)) return;
        _hasCells = true;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            _cell++;
            if (_json.TokenType == JsonTokenType.StartObject) ReadCell();
            else _json.Skip();
        }
    }

    /// <summary>The kind of a cell may stand behind its source: what was taken from another kind goes again.</summary>
    private void ReadCell()
    {
        var start = _text.Length;
        var firstFragment = _fragments.Count;
        var isCode = false;
        string? language = null;
        while (NextProperty())
        {
            if (Is("cell_type"u8))
            {
                _json.Read();
                isCode = _json.TokenType == JsonTokenType.String && Is("code"u8);
                _json.Skip();
            }
            else if (Is("source"u8) || Is("input"u8))
            {
                ReadSource(start);
            }
            else if (Is("language"u8))
            {
                language ??= ReadText();
            }
            else if (Is("metadata"u8))
            {
                language = ReadCellLanguage() ?? language;
            }
            else
            {
                SkipValue();
            }
        }

        if (isCode && (language is null || IsPython(language)))
        {
            _stretches.Add(new Stretch(start, _text.Length, _cell));
            _text.Append('\n');
            return;
        }

        _text.Length = start;
        _fragments.Count = firstFragment;
    }

    /// <summary>
    /// Editors with cells of several languages note each cell's: <c>"vscode": { "languageId": "sql" }</c>.
    /// </summary>
    private string? ReadCellLanguage()
    {
        if (!EnterValue(JsonTokenType.StartObject)) return null;
        string? language = null;
        while (NextProperty())
        {
            if (Is("vscode"u8)) language = ReadString("languageId"u8);
            else SkipValue();
        }

        return language;
    }

    private void ReadSource(int cellStart)
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.StartArray)
        {
            while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
            {
                if (_json.TokenType == JsonTokenType.String) AddFragment(cellStart);
                else _json.Skip();
            }
        }
        else if (_json.TokenType == JsonTokenType.String)
        {
            AddFragment(cellStart);
        }
        else
        {
            _json.Skip();
        }
    }

    private void AddFragment(int cellStart)
    {
        var at = (int)_json.TokenStartIndex;
        while (_bytes[_counted..at].IndexOf((byte)'\n') is var next and >= 0)
        {
            _line++;
            _counted += next + 1;
            _lineStart = _counted;
        }

        _counted = at;
        var column = Encoding.UTF8.GetCharCount(_bytes[_lineStart..(at + 1)]) + 1;
        var raw = Encoding.UTF8.GetString(_json.ValueSpan);
        _fragments.Add(new NotebookMap.Fragment(_text.Length, _line, column, raw, _cell, cellStart));
        AppendUnescaped(raw);
    }

    /// <summary>As JSON, but a lone half of a surrogate pair is kept instead of refused.</summary>
    private readonly void AppendUnescaped(string raw)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                _text.Append(raw[i]);
                continue;
            }

            switch (raw[++i])
            {
                case 'n': _text.Append('\n'); break;
                case 't': _text.Append('\t'); break;
                case 'r': _text.Append('\r'); break;
                case 'b': _text.Append('\b'); break;
                case 'f': _text.Append('\f'); break;
                case 'u':
                    _text.Append((char)Convert.ToInt32(raw.Substring(i + 1, 4), 16));
                    i += 4;
                    break;
                default: _text.Append(raw[i]); break;
            }
        }
    }
}
