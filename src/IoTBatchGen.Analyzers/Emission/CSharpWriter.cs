using System.Text;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes indented C#, with LF on every machine.</summary>
internal sealed class CSharpWriter
{
    private const string Indentation = "    ";

    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            for (int i = 0; i < _depth; i++)
            {
                _text.Append(Indentation);
            }

            _text.Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Writes the lines of a raw string. What is filled into it must be encoded: encoded text holds no line break.</summary>
    public void Lines(string block)
    {
        foreach (string line in block.Split('\n'))
        {
            Line(line.TrimEnd('\r'));
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
}
