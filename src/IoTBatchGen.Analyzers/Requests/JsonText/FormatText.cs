using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Requests.JsonText;

/// <summary>Reads a text as <c>string.Format</c> does: doubled braces are braces, numbers in braces are holes.</summary>
internal static class FormatText
{
    /// <summary>The text with its holes; null if the format is wrong.</summary>
    /// <param name="format">The format as it is written.</param>
    /// <param name="call">The call that fills it; null if the holes are not known.</param>
    /// <param name="pieces">Writes what fills a hole.</param>
    public static MappedText? Read(MappedText format, IInvocationOperation? call, PieceReader pieces)
    {
        ImmutableArray<IOperation> values = call is null ? ImmutableArray<IOperation>.Empty : ValuesOf(call);
        string text = format.ToString();
        MappedText read = format.Begin();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}'))
            {
                read.AddPart(format, i, 1);
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                read.AddElsewhere(text[i].ToString(), format.SpanOf(i, i + 2));
                i++;
                continue;
            }

            int end = text.IndexOf('}', i);
            if (text[i] == '}' || end < 0)
            {
                return null;
            }

            AddHole(read, text.Substring(i + 1, end - i - 1), format.SpanOf(i, end + 1), values, pieces);
            i = end;
        }

        return read;
    }

    private static void AddHole(MappedText read, string item, TextSpan span, ImmutableArray<IOperation> values, PieceReader pieces)
    {
        // An alignment or a format makes another text of the value.
        if (int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < values.Length)
        {
            pieces.AddValue(read, values[index], span);
        }
        else
        {
            read.AddHole(span, value: null);
        }
    }

    private static ImmutableArray<IOperation> ValuesOf(IInvocationOperation call)
    {
        ImmutableArray<IArgumentOperation> given = call.Arguments
            .Where(argument => argument.Parameter?.Name.StartsWith("arg", System.StringComparison.Ordinal) == true).ToImmutableArray();
        return given is [{ ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } entries } }]
            ? entries.ElementValues
            : given.All(argument => argument.Parameter!.Type.SpecialType == SpecialType.System_Object)
                ? given.OrderBy(argument => argument.Parameter!.Ordinal).Select(argument => argument.Value).ToImmutableArray()
                : ImmutableArray<IOperation>.Empty;
    }
}
