using System.Linq;
using System.Threading;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>
/// Follows a text or an object that states a request to what is done with it: through locals, and through fields, properties,
/// methods and parameters of the same file. A value that cannot be followed may be sent unchanged.
/// </summary>
internal sealed class DestinationReader
{
    /// <summary>Expressions within expressions; deeper than any code one would read.</summary>
    private const int MaxSteps = 256;

    private readonly VariableFollower _variables;
    private readonly CancellationToken _cancellation;

    private DestinationReader(CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _variables = new VariableFollower(this, cancellation);
    }

    /// <summary>What happens to the value of <paramref name="stated"/>.</summary>
    public static Destination Read(IOperation stated, CancellationToken cancellation = default)
    {
        var found = new Destination();
        if (stated.Syntax.FirstAncestorOrSelf<AttributeSyntax>() is not null || LambdaResult.IsInExpressionTree(stated))
        {
            found.SetAside();
            return found;
        }

        bool isText = stated.Type?.SpecialType == SpecialType.System_String;
        new DestinationReader(cancellation).Follow(stated, isText ? Form.Text : Form.Object, found);
        return found;
    }

    /// <summary>Follows a value from the operation that gives it.</summary>
    public void Follow(IOperation from, Form form, Destination found)
    {
        IOperation current = from;
        for (int step = 0; step < MaxSteps; step++)
        {
            if (Next(current, ref form, found) is not { } next)
            {
                return;
            }

            current = next;
        }

        found.HandOn();
    }

    /// <summary>The next operation with the same value, or with one created from it; null if there is none, which is recorded.</summary>
    private IOperation? Next(IOperation current, ref Form form, Destination found)
    {
        switch (current.Parent)
        {
            case IConversionOperation or IParenthesizedOperation or IInterpolatedStringOperation or IInterpolationOperation or ICoalesceOperation:
                return current.Parent;
            case IConditionalOperation conditional when conditional.Condition != current:
                return conditional;
            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation whole } arm when arm.Value == current:
                return whole;
            case IConditionalAccessOperation access when access.WhenNotNull == current:
                return access;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals }:
            case IConstantPatternOperation or ISingleValueCaseClauseOperation or IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation:
                found.SetAside();
                return null;
            case IBinaryOperation sum when form == Form.Text:
                return sum;
            case IInvocationOperation call when call.Instance == current:
                return AfterCallOn(call, ref form, found);
            case IPropertyReferenceOperation property when property.Instance == current:
                return TreeChange.After(property, form == Form.Tree, found);
            case IArgumentOperation argument:
                return AfterArgument(argument, ref form, found);
            case IArrayInitializerOperation { Parent: IArrayCreationOperation { Parent: IArgumentOperation { ArgumentKind: ArgumentKind.ParamArray } argument } }:
                return AfterArgument(argument, ref form, found);
            case IArrayInitializerOperation { Parent: IArrayCreationOperation row } when TestData.IsRow(row):
                found.SetAside();
                return null;
            case IReturnOperation returned:
                return AfterReturn(returned, form, found);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                _variables.Follow(declarator.Symbol, current, form, found);
                return null;
            case ISimpleAssignmentOperation assignment when assignment.Value == current:
                _variables.FollowTarget(assignment.Target, current, form, found);
                return null;
            case IFieldInitializerOperation initializer:
                _variables.FollowAll(initializer.InitializedFields, current, form, found);
                return null;
            case IPropertyInitializerOperation initializer:
                _variables.FollowAll(initializer.InitializedProperties, current, form, found);
                return null;
            case IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IWithOperation when form == Form.Tree:
                found.Lose();
                return null;
            default:
                End(form, found);
                return null;
        }
    }

    /// <summary>Notes that a value goes where it cannot be followed.</summary>
    public static void End(Form form, Destination found)
    {
        found.HandOn();
        if (form == Form.Tree)
        {
            found.Open();
        }
    }

    private static IOperation? AfterCallOn(IInvocationOperation call, ref Form form, Destination found)
    {
        string name = call.TargetMethod.Name;
        switch (form)
        {
            case Form.Tree:
                return TreeChange.After(call, ref form, found);
            case Form.Text when name == "Replace":
                Replacing.Note(call, found);
                return call;
            case Form.Text when name is "Insert" or "Remove" or "Substring" or "Split":
            case Form.Text when name is "Trim" or "TrimStart" or "TrimEnd" && call.Arguments.Any(argument => !argument.IsImplicit):
                // Something is cut off, and something else may be put there.
                found.Lose();
                return null;
            case Form.Text when name is "ToString" or "Trim" or "TrimStart" or "TrimEnd" or "Append" or "AppendLine" or "Normalize":
                return call;
            case Form.Text when name is "Equals" or "CompareTo":
            case Form.Object when name is "Equals" or "GetHashCode":
                found.SetAside();
                return null;
            case Form.Object when name == "ToString":
                form = Form.Text;
                return call;
            case Form.Text when name is "Contains" or "StartsWith" or "EndsWith" or "IndexOf":
                return null;
            default:
                found.HandOn();
                return null;
        }
    }

    private IOperation? AfterArgument(IArgumentOperation argument, ref Form form, Destination found)
    {
        var call = argument.Parent as IInvocationOperation;
        switch (Callees.Find(argument))
        {
            case Callee.SetsAside:
                found.SetAside();
                return null;
            case Callee.Formats when call is not null:
                found.Format(call);
                return null;
            case Callee.Exchanges:
                found.Lose();
                return null;
            case Callee.Holds:
                if (call?.Instance is ILocalReferenceOperation builder)
                {
                    _variables.Follow(builder.Local, argument, form, found);
                }

                return argument.Parent;
            case Callee.Sends:
                found.HandOn();
                return null;
            case Callee.Serializes when form != Form.Text:
                form = Form.Text;
                return call;
            case Callee.MakesTree:
            case Callee.Parses:
                // Without a result it fills an object that is there.
                if (call?.Type is null or { SpecialType: SpecialType.System_Void or SpecialType.System_Boolean })
                {
                    found.Open();
                    return null;
                }

                form = Form.Tree;
                return call;
            case var _ when call is not null && TryFollowParameter(argument, call, form, found):
                return null;
            default:
                End(form, found);
                return null;
        }
    }

    /// <summary>What a method of the same file does with the parameter that it is given.</summary>
    private bool TryFollowParameter(IArgumentOperation argument, IInvocationOperation call, Form form, Destination found)
    {
        if (argument.Parameter is not { } parameter
            || call.TargetMethod.OriginalDefinition.DeclaringSyntaxReferences is not [var declaration]
            || declaration.SyntaxTree != argument.Syntax.SyntaxTree)
        {
            return false;
        }

        _variables.Follow(parameter.OriginalDefinition, argument, form, found);
        return true;
    }

    private IOperation? AfterReturn(IReturnOperation returned, Form form, Destination found)
    {
        if (returned.EnclosingFunction() is IAnonymousFunctionOperation lambda)
        {
            if (LambdaResult.IsSetAside(lambda))
            {
                found.SetAside();
            }
            else
            {
                End(form, found);
            }

            return null;
        }

        if (returned.SemanticModel?.GetEnclosingSymbol(returned.Syntax.SpanStart, _cancellation) is { } member)
        {
            ISymbol returning = member is IMethodSymbol { AssociatedSymbol: { } property } ? property : member;
            if (TestData.IsTypeOf((returning as IMethodSymbol)?.ReturnType))
            {
                found.SetAside();
                return null;
            }

            if (form == Form.Tree)
            {
                found.Open();
            }

            _variables.Follow(returning, returned, form, found);
            return null;
        }

        End(form, found);
        return null;
    }
}
