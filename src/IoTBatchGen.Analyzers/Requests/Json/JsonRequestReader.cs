using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Json;

/// <summary>
/// Reads the facts of a request that is stated as JSON text: in a string of any kind, in a concatenation, as UTF-8. Text that is
/// no JSON, or no request, gives none.
/// </summary>
internal sealed class JsonRequestReader
{
    private readonly ValueReader _values;
    private readonly PieceReader _pieces;

    public JsonRequestReader(RequestSymbols symbols)
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
        OperationKind.Binary);

    /// <summary>The request that a whole text expression states; null where it states none, or where it is part of a greater one.</summary>
    public ObjectFact? Read(IOperation expression)
    {
        if (!MayBeRequest(expression) || _pieces.Read(expression) is not { } text || JsonScanner.ReadObject(text.ToString()) is not { } root)
        {
            return null;
        }

        // A request that one constant states alone is judged where that is declared.
        if (!RequestRecognition.MayBe(root.Members.Select(member => member.Name.Text!)) || text.IsElsewhere(root.Start, root.End))
        {
            return null;
        }

        ObjectFact read = new JsonFacts(text, _values).ReadObject(root, RequestShape.Task);
        return RequestRecognition.IsRequest(read) ? read : null;
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

        IOperation? around = expression.Parent;
        while (around is IConversionOperation { IsImplicit: true })
        {
            around = around.Parent;
        }

        if (PieceReader.IsSum(around))
        {
            return false;
        }

        string source = expression.Syntax.ToString();
        bool isNamed = source.IndexOf(WireNames.Param, StringComparison.Ordinal) >= 0 || source.IndexOf(WireNames.TaskType, StringComparison.Ordinal) >= 0;

        // What an attribute is given is data about the code, and sent by nobody.
        return isNamed && expression.Syntax.FirstAncestorOrSelf<AttributeSyntax>() == null;
    }
}
