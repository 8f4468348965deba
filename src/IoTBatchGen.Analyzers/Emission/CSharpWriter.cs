using System.Text;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes indented C#, with LF on every machine.</summary>
internal sealed class CSharpWriter
{
    private const string Indentation = "    ";

    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "") => Line(line, 0, line.Length);

    /// <summary>Writes the lines of a raw string. What is filled into it must be encoded: encoded text holds no line break.</summary>
    public void Lines(string block)
    {
        int start = 0;
        while (start <= block.Length)
        {
            int end = block.IndexOf('\n', start);
            end = end < 0 ? block.Length : end;
            Line(block, start, end > start && block[end - 1] == '\r' ? end - 1 : end);
            start = end + 1;
        }
    }

    public void Indent() => _depth++;

    public void Unindent() => _depth--;

    public void Open()
    {
        Line("{");
        Indent();
    }

    public void Close()
    {
        Unindent();
        Line("}");
    }

    public override string ToString() => _text.ToString();

    private void Line(string text, int start, int end)
    {
        if (end > start)
        {
            for (int i = 0; i < _depth; i++)
            {
                _text.Append(Indentation);
            }

            _text.Append(text, start, end - start);
        }

        _text.Append('\n');
    }
}
