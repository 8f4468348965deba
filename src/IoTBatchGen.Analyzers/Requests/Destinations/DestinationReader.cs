using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>
/// Follows a text or an object that states a request to what is done with it: through locals, and through fields, properties,
/// methods and parameters of the same file. What cannot be followed may be sent as it stands.
/// </summary>
internal sealed class DestinationReader
{
    /// <summary>Variables that lead to variables, and expressions within expressions; deeper than any code one would read.</summary>
    private const int MaxSteps = 256;
    private const int MaxVariables = 8;

    private readonly List<ISymbol> _open = new();
    private readonly CancellationToken _cancellation;

    /// <summary>The outermost open variable whose uses were left out because they were being followed already; -1 where more was left out.</summary>
    private int _cut = int.MaxValue;

    private DestinationReader(CancellationToken cancellation) => _cancellation = cancellation;

    /// <summary>What becomes of the value that <paramref name="stated"/> gives.</summary>
    public static Destination Of(IOperation stated, CancellationToken cancellation = default)
    {
        var found = new Destination();
        if (stated.Syntax.FirstAncestorOrSelf<AttributeSyntax>() != null || LambdaResult.IsInExpressionTree(stated))
        {
            found.SetAside();
            return found;
        }

        bool isText = stated.Type?.SpecialType == SpecialType.System_String;
        new DestinationReader(cancellation).Follow(stated, isText ? Form.Text : Form.Object, found);
        return found;
    }

    private void Follow(IOperation from, Form form, Destination found)
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

    /// <summary>The operation that has the same value, or one made of it; null where the way ends, which is noted then.</summary>
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
                FollowVariable(declarator.Symbol, current, form, found);
                return null;
            case ISimpleAssignmentOperation assignment when assignment.Value == current:
                FollowTarget(assignment.Target, current, form, found);
                return null;
            case IFieldInitializerOperation initializer:
                FollowVariables(initializer.InitializedFields, current, form, found);
                return null;
            case IPropertyInitializerOperation initializer:
                FollowVariables(initializer.InitializedProperties, current, form, found);
                return null;
            case IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IWithOperation when form == Form.Tree:
                found.Lose();
                return null;
            default:
                End(form, found);
                return null;
        }
    }

    private static void End(Form form, Destination found)
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
        switch (Callees.Of(argument))
        {
            case Callee.SetsAside:
                found.SetAside();
                return null;
            case Callee.Formats when call != null:
                found.Format(call);
                return null;
            case Callee.Exchanges:
                found.Lose();
                return null;
            case Callee.Holds:
                if (call?.Instance is ILocalReferenceOperation builder)
                {
                    FollowVariable(builder.Local, argument, form, found);
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
            case var _ when call != null && TryFollowParameter(argument, call, form, found):
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

        FollowVariable(parameter.OriginalDefinition, argument, form, found);
        return true;
    }

    private IOperation? AfterReturn(IReturnOperation returned, Form form, Destination found)
    {
        if (Locals.FunctionAround(returned) is IAnonymousFunctionOperation lambda)
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

            FollowVariable(returning, returned, form, found);
            return null;
        }

        End(form, found);
        return null;
    }

    private void FollowTarget(IOperation target, IOperation value, Form form, Destination found)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                FollowVariable(local.Local, value, form, found);
                break;
            case IParameterReferenceOperation parameter:
                FollowVariable(parameter.Parameter, value, form, found);
                break;
            case IFieldReferenceOperation field:
                FollowVariable(field.Field, value, form, found);
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property }
                when property.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == value.Syntax.SyntaxTree):
                FollowVariable(property, value, form, found);
                break;
            default:
                End(form, found);
                break;
        }
    }

    private void FollowVariables(IEnumerable<ISymbol> variables, IOperation value, Form form, Destination found)
    {
        foreach (ISymbol variable in variables)
        {
            FollowVariable(variable, value, form, found);
        }
    }

    /// <summary>All uses of a variable in its file; a tree in a field can be changed by whoever reaches it.</summary>
    private void FollowVariable(ISymbol variable, IOperation value, Form form, Destination found)
    {
        if (TestData.IsTypeOf((variable as IFieldSymbol)?.Type ?? (variable as IPropertySymbol)?.Type))
        {
            found.SetAside();
            return;
        }

        int before = _open.FindIndex(open => SymbolEqualityComparer.Default.Equals(open, variable));
        if (before >= 0 || _open.Count >= MaxVariables)
        {
            _cut = System.Math.Min(_cut, before);
            return;
        }

        found.Add(UsesOf(variable, value, form));
    }

    /// <summary>Many requests may take their turn in one variable, or be given to one method: its uses are followed once.</summary>
    private Destination UsesOf(ISymbol variable, IOperation value, Form form)
    {
        if (KnownUses.Of(variable, form, value.SemanticModel) is { } known)
        {
            return known;
        }

        int depth = _open.Count;
        _open.Add(variable);
        Destination uses = ReadUsesOf(variable, value, form);
        _open.RemoveAt(depth);
        if (_cut >= depth)
        {
            _cut = int.MaxValue;
            KnownUses.Keep(variable, form, value.SemanticModel, uses);
        }

        return uses;
    }

    private Destination ReadUsesOf(ISymbol variable, IOperation value, Form form)
    {
        (var uses, int count) = (new Destination(), 0);
        foreach (IOperation use in VariableReads.Of(variable, value, _cancellation))
        {
            count++;
            if (use.Syntax.FirstAncestorOrSelf<AttributeSyntax>() != null)
            {
                uses.SetAside();
                continue;
            }

            Follow(use, form, uses);
        }

        bool isOfOneFile = VariableReads.AreInOneFile(variable);
        if (count == 0 || !isOfOneFile)
        {
            End(form, uses);
        }

        if (count > 1 || !isOfOneFile)
        {
            uses.ForgetConstants();
        }

        return uses;
    }
}
