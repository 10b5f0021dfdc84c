using System.Text;

namespace Vamsa.Gate.Reports;

/// <summary>A text of whole pieces that never grows beyond so many bytes of UTF-8.</summary>
internal sealed class BoundedText(int most)
{
    private readonly StringBuilder _text = new();
    private int _bytes;
    private bool _isFull;

    /// <summary>False when there is no room; then there is none for any later piece either, so that none stands after a gap.</summary>
    public bool Add(string piece)
    {
        var bytes = Encoding.UTF8.GetByteCount(piece);
        if (_isFull || _bytes + bytes > most) return !(_isFull = true);
        _bytes += bytes;
        _text.Append(piece);
        return true;
    }

    /// <summary>What must be said all the same: short, and from a reserve that the caller keeps.</summary>
    public void AddAlways(string piece) => _text.Append(piece);

    public override string ToString() => _text.ToString();
}
