using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Json;
using IoTBatchGen.Analyzers.Requests.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Requests.JsonText;

/// <summary>Combines the text of an expression from literals, constants and unknown values.</summary>
internal sealed class PieceReader
{
    /// <summary>Longer texts are left unread; a request for thousands of devices is shorter.</summary>
    private const int MaxLength = 256 * 1024;

    private readonly ValueReader _values;

    public PieceReader(ValueReader values) => _values = values;

    /// <summary>Whether an expression joins texts, of UTF-16 or UTF-8.</summary>
    public static bool IsSum(IOperation? operation) =>
        operation is IInterpolatedStringAdditionOperation
        || (operation is IInvocationOperation call && Concatenation.Operands(call) is not null)
        || (operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add }
            && (operation.Type?.SpecialType == SpecialType.System_String || operation.Type is INamedTypeSymbol { Name: "ReadOnlySpan" }));

    /// <summary>The text of an expression; null if it is too long.</summary>
    public MappedText? Read(IOperation expression)
    {
        var text = new MappedText(expression.Syntax.SyntaxTree);
        foreach (IOperation piece in Pieces(expression))
        {
            Add(text, piece);
            if (text.Length > MaxLength)
            {
                return null;
            }
        }

        return text;
    }

    /// <summary>The operands of a concatenation in text order. No recursion: some write a sum of a thousand lines.</summary>
    private static IEnumerable<IOperation> Pieces(IOperation expression)
    {
        var open = new Stack<IOperation>();
        open.Push(expression);
        while (open.Count > 0)
        {
            IOperation current = open.Pop();
            if (!IsSum(current))
            {
                yield return current;
                continue;
            }

            foreach (IOperation operand in Operands(current).Reverse())
            {
                open.Push(operand);
            }
        }
    }

    private static ImmutableArray<IOperation> Operands(IOperation sum) => sum switch
    {
        IBinaryOperation plus => ImmutableArray.Create(plus.LeftOperand, plus.RightOperand),
        IInterpolatedStringAdditionOperation plus => ImmutableArray.Create(plus.Left, plus.Right),
        IInvocationOperation call => Concatenation.Operands(call) ?? ImmutableArray<IOperation>.Empty,
        _ => ImmutableArray<IOperation>.Empty,
    };

    private void Add(MappedText text, IOperation piece)
    {
        switch (piece)
        {
            case ILiteralOperation { ConstantValue.Value: string value, Syntax: LiteralExpressionSyntax literal }:
                text.AddLiteral(LiteralReader.Read(literal.Token), value, literal.Token.Span);
                break;
            case IUtf8StringOperation { Syntax: LiteralExpressionSyntax literal } utf8:
                text.AddLiteral(LiteralReader.Read(literal.Token), utf8.Value, literal.Token.Span);
                break;
            case IInterpolatedStringOperation interpolated:
                foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
                {
                    AddPart(text, part);
                }

                break;
            default:
                AddValue(text, piece, piece.Syntax.Span);
                break;
        }
    }

    private void AddPart(MappedText text, IInterpolatedStringContentOperation part)
    {
        IOperation? content = part switch
        {
            IInterpolatedStringTextOperation literal => literal.Text,
            IInterpolationOperation hole => hole.Expression,

            // Where a handler takes the string in, each part is a call.
            IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [var first, ..] } } => first.Value,
            _ => null,
        };

        if (part.Syntax is InterpolatedStringTextSyntax written && content?.ConstantValue is { HasValue: true, Value: string value })
        {
            text.AddLiteral(LiteralReader.Read(written), value, written.Span);
        }
        else if (content is not null && part.Syntax is InterpolationSyntax { AlignmentClause: null, FormatClause: null })
        {
            AddValue(text, content, content.Syntax.Span);
        }
        else
        {
            text.AddHole(part.Syntax.Span, value: null);
        }
    }

    /// <summary>Adds what a value is put in as, at a place.</summary>
    public void AddValue(MappedText text, IOperation value, TextSpan span)
    {
        value = value.WalkDownConversions(conversion => conversion is { IsImplicit: true, OperatorMethod: null });
        if (TextOf(value) is { } known)
        {
            text.AddElsewhere(known, span);
        }
        else
        {
            text.AddHole(span, value);
        }
    }

    /// <summary>The text of a known string or whole number. The text of other values depends on the machine's culture.</summary>
    private string? TextOf(IOperation value)
    {
        if (value.ConstantValue is { HasValue: true, Value: char character })
        {
            return character.ToString();
        }

        bool isText = value.Type?.SpecialType == SpecialType.System_String;
        bool isWhole = value.Type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
        if (!isText && !isWhole)
        {
            return null;
        }

        return _values.Read(value) switch
        {
            { IsExact: true, Known: [{ Value: string known }] } => known,
            { IsExact: true, Known: [{ Value: long number }] } when number >= 0 => number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
    }
}
