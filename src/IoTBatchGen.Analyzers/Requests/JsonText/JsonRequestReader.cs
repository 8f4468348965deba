using System;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Json;
using IoTBatchGen.Analyzers.Requests.Destinations;
using IoTBatchGen.Analyzers.Requests.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.JsonText;

/// <summary>
/// Reads the facts of a request that is stated as JSON text: in a string of any kind, in a concatenation, as UTF-8. Text that is
/// no JSON, or no request, gives none.
/// </summary>
internal sealed class JsonRequestReader
{
    private readonly ValueReader _values;
    private readonly PieceReader _pieces;

    public JsonRequestReader(KnownTypes symbols)
    {
        _values = new ValueReader(symbols);
        _pieces = new PieceReader(_values);
    }

    /// <summary>What kinds of operations can state a request as text.</summary>
    public static ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(
        OperationKind.Literal,
        OperationKind.Utf8String,
        OperationKind.InterpolatedString,
        OperationKind.InterpolatedStringAddition,
        OperationKind.Invocation,
        OperationKind.Binary);

    /// <summary>The request that a whole text expression states; null if it states none, or where it is part of a greater one.</summary>
    public ObjectFact? Read(IOperation expression)
    {
        if (!MayBeRequest(expression)
            || _pieces.Read(expression) is not { } written
            || !HasNames(written.ToString()))
        {
            return null;
        }

        JsonSyntaxNode? plain = StrictJsonParser.ReadObject(written.ToString());
        if (plain is not null && !MayBeRequest(plain, written))
        {
            return null;
        }

        Destination destination = DestinationReader.Read(expression);
        if (!destination.MayBeSent
            || AsUsed(written, destination) is not { } text
            || (text == written ? plain : StrictJsonParser.ReadObject(text.ToString())) is not { } root
            || !MayBeRequest(root, text))
        {
            return null;
        }

        ObjectFact read = new JsonFacts(text, _values, destination).ReadObject(root, ObjectKind.Task);
        return RequestRecognition.IsRequest(read) ? destination.Settle(read) : null;
    }

    /// <summary>A text from a single constant is checked where the constant is declared.</summary>
    private static bool MayBeRequest(JsonSyntaxNode root, MappedText text) =>
        RequestRecognition.MayBe(root.Members.Select(member => member.Name.Text!)) && !text.IsElsewhere(root.Start, root.End);

    /// <summary>Excludes texts that contain <c>param</c> but are not JSON and never become JSON.</summary>
    private static bool HasNames(string text) =>
        ObjectKind.Task.Fields().Count(field => text.IndexOf(field.Name, StringComparison.Ordinal) >= 0) >= RequestRecognition.FewestFields;

    /// <summary>The text as it is sent: formatted, with what <c>Replace</c> puts in.</summary>
    private MappedText? AsUsed(MappedText written, Destination destination)
    {
        MappedText? text = destination.IsFormat ? FormatText.Read(written, destination.Formatting, _pieces) : written;
        foreach ((string old, string? constant) in destination.Replaced)
        {
            text = text?.Replace(old, constant);
        }

        return text;
    }

    /// <summary>Sorts out all but a few texts without reading them, and the parts of a greater text, which is read as a whole.</summary>
    private static bool MayBeRequest(IOperation expression)
    {
        bool isText = expression is IInterpolatedStringOperation or IUtf8StringOperation
            || expression is ILiteralOperation { Type.SpecialType: SpecialType.System_String, Syntax: LiteralExpressionSyntax }
            || PieceReader.IsSum(expression);
        if (!isText)
        {
            return false;
        }

        IOperation operand = expression.WalkUpConversions(conversion => conversion.IsImplicit);
        if (PieceReader.IsSum(operand.Parent) || Concatenation.IsOperand(operand))
        {
            return false;
        }

        // A literal's token has its text; of other syntax it is put together.
        string source = expression.Syntax is LiteralExpressionSyntax { Token.Text: var literal } ? literal : expression.Syntax.ToString();
        return source.IndexOf(WireNames.Param, StringComparison.Ordinal) >= 0 || source.IndexOf(WireNames.TaskType, StringComparison.Ordinal) >= 0;
    }
}
