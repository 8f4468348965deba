using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
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

    private static readonly ConditionalWeakTable<SemanticModel, Dictionary<(ISymbol, Form), Destination>> Known = new();

    private readonly List<ISymbol> _open = new();
    private readonly CancellationToken _cancellation;

    /// <summary>The outermost open variable whose uses were left out because they were being followed already; -1 where more was left out.</summary>
    private int _cut = int.MaxValue;

    private DestinationReader(CancellationToken cancellation) => _cancellation = cancellation;

    /// <summary>What becomes of the value that <paramref name="stated"/> gives.</summary>
    public static Destination Of(IOperation stated, CancellationToken cancellation = default)
    {
        var found = new Destination();
        if (stated.Syntax.FirstAncestorOrSelf<AttributeSyntax>() != null || IsInExpressionTree(stated))
        {
            found.SetAside();
            return found;
        }

        bool isText = stated.Type?.SpecialType == SpecialType.System_String;
        new DestinationReader(cancellation).Follow(stated, isText ? Form.Text : Form.Object, found);
        return found;
    }

    /// <summary><c>mock.Verify(client => client.Post("{…}"))</c>, the projection of a query to a database: code that is not run.</summary>
    private static bool IsInExpressionTree(IOperation stated)
    {
        for (IOperation? around = stated.Parent; around != null; around = around.Parent)
        {
            if (around is IConversionOperation or IDelegateCreationOperation && around.Type?.Name == "Expression")
            {
                return true;
            }
        }

        return false;
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
            case IConversionOperation or IParenthesizedOperation or IInterpolatedStringOperation or IInterpolationOperation:
                return current.Parent;
            case IConditionalOperation conditional when conditional.Condition != current:
                return conditional;
            case ICoalesceOperation coalesce:
                return coalesce;
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
            case IArrayInitializerOperation { Parent: IArrayCreationOperation row } when IsTestData(row):
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
            case Form.Text when name is "Insert" or "Remove" or "Substring" or "Split" || (name.StartsWith("Trim", System.StringComparison.Ordinal) && call.Arguments.Any(argument => !argument.IsImplicit)):
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
                // A sequence of them, of which the next call takes keys, or a helper in another file.
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
            return AfterLambda(lambda, form, found);
        }

        if (returned.SemanticModel?.GetEnclosingSymbol(returned.Syntax.SpanStart, _cancellation) is { } member)
        {
            ISymbol returning = member is IMethodSymbol { AssociatedSymbol: { } property } ? property : member;
            if (IsTestDataType((returning as IMethodSymbol)?.ReturnType))
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

    /// <summary>The key of a grouping, the projection of a query to a database; else what a lambda returns may be sent.</summary>
    private static IOperation? AfterLambda(IAnonymousFunctionOperation lambda, Form form, Destination found)
    {
        IOperation? around = lambda.Parent;
        while (around is IConversionOperation or IDelegateCreationOperation)
        {
            around = around.Parent;
        }

        bool isAside = around is IArgumentOperation argument
            && ((Callees.Of(argument) == Callee.SetsAside && !IsRun(argument)) || IsOfKeys(argument));
        if (isAside)
        {
            found.SetAside();
        }
        else
        {
            End(form, found);
        }

        return null;
    }

    /// <summary><c>Assert.Throws(() => …)</c>: the lambda is run, its result compared with nothing. That of <c>MapGet</c> is an answer.</summary>
    private static bool IsRun(IArgumentOperation lambda) =>
        lambda.Parameter?.Type is not INamedTypeSymbol { TypeArguments.Length: > 1 }
        && lambda.Parent is not IInvocationOperation { TargetMethod.Name: "MapGet" or "MapPost" or "MapPut" or "MapDelete" or "MapPatch" or "MapMethods" };

    /// <summary><c>rows.Select(row => new { … }).Distinct()</c></summary>
    private static bool IsOfKeys(IArgumentOperation selector)
    {
        IOperation? sequence = selector.Parent;
        return selector.Parameter?.Name is "selector"
            && sequence?.Parent is IArgumentOperation next
            && next.Parent is IInvocationOperation { TargetMethod.Name: "Distinct" or "Except" or "Intersect" or "Union" or "ToHashSet" or "Contains" or "Count" };
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
        if (IsTestDataType((variable as IFieldSymbol)?.Type ?? (variable as IPropertySymbol)?.Type))
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
        Dictionary<(ISymbol, Form), Destination>? known =
            value.SemanticModel is { } model ? Known.GetValue(model, _ => new(VariableComparer.Instance)) : null;
        if (known != null)
        {
            lock (known)
            {
                if (known.TryGetValue((variable, form), out Destination? before))
                {
                    return before;
                }
            }
        }

        int depth = _open.Count;
        _open.Add(variable);
        Destination uses = ReadUsesOf(variable, value, form);
        _open.RemoveAt(depth);
        if (_cut >= depth && known != null)
        {
            _cut = int.MaxValue;
            lock (known)
            {
                known[(variable, form)] = uses;
            }
        }

        return uses;
    }

    private Destination ReadUsesOf(ISymbol variable, IOperation value, Form form)
    {
        var uses = new Destination();
        int count = 0;
        foreach (IOperation use in ReadsOf(variable, value))
        {
            count++;
            if (use.Syntax.FirstAncestorOrSelf<AttributeSyntax>() != null)
            {
                uses.SetAside();
                continue;
            }

            Follow(use, form, uses);
        }

        // What is not private another file may use too.
        bool isOfOneFile = variable is ILocalSymbol or IParameterSymbol
            || variable.DeclaredAccessibility is Accessibility.Private or Accessibility.NotApplicable;
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

    private IEnumerable<IOperation> ReadsOf(ISymbol variable, IOperation value)
    {
        if (variable is ILocalSymbol local)
        {
            return Locals.ReferencesTo(local, Locals.RootOf(value));
        }

        SemanticModel? model = value.SemanticModel;
        return model == null
            ? Enumerable.Empty<IOperation>()
            : NamedPlaces.Of(variable, model.SyntaxTree, _cancellation)
                .Where(place => IsInSight(variable, place))
                .Select(place => model.GetOperation(place, _cancellation))
                .OfType<IOperation>()
                .Where(operation => SymbolEqualityComparer.Default.Equals(SymbolOf(operation), variable) && !IsWritten(operation));
    }

    /// <summary>Parameters of many methods have one name.</summary>
    private static bool IsInSight(ISymbol variable, SyntaxNode place) =>
        variable is not IParameterSymbol
        || variable.ContainingSymbol.DeclaringSyntaxReferences is not [var declaration]
        || declaration.Span.Contains(place.Span);

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IInvocationOperation call => call.TargetMethod.OriginalDefinition,
        _ => null,
    };

    private static bool IsWritten(IOperation reference) => reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;

    /// <summary>The row of <c>IEnumerable&lt;object[]&gt;</c>.</summary>
    private static bool IsTestData(IOperation row)
    {
        for (IOperation? around = row.Parent; around != null; around = around.Parent)
        {
            switch (around)
            {
                case IReturnOperation or IFieldInitializerOperation or IPropertyInitializerOperation:
                    ISymbol? member = around.SemanticModel?.GetEnclosingSymbol(around.Syntax.SpanStart);
                    return IsTestDataType((member as IMethodSymbol)?.ReturnType)
                        || (around as IFieldInitializerOperation)?.InitializedFields.Any(field => IsTestDataType(field.Type)) == true
                        || (around as IPropertyInitializerOperation)?.InitializedProperties.Any(property => IsTestDataType(property.Type)) == true;
                case IBlockOperation:
                    return false;
            }
        }

        return false;
    }

    private static bool IsTestDataType(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: [IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object }] }
        || type?.Name is "TheoryData" or "TestCaseData";

    /// <summary>What the followed value is at a place of its way.</summary>
    internal enum Form
    {
        /// <summary>A string, or a builder of one.</summary>
        Text,

        /// <summary>An object that nobody can change.</summary>
        Object,

        /// <summary>A JSON tree, or an object that was made of text.</summary>
        Tree,
    }

    private sealed class VariableComparer : IEqualityComparer<(ISymbol Variable, Form Form)>
    {
        public static readonly VariableComparer Instance = new();

        public bool Equals((ISymbol Variable, Form Form) first, (ISymbol Variable, Form Form) second) =>
            first.Form == second.Form && SymbolEqualityComparer.Default.Equals(first.Variable, second.Variable);

        public int GetHashCode((ISymbol Variable, Form Form) key) => SymbolEqualityComparer.Default.GetHashCode(key.Variable) * 3 + (int)key.Form;
    }
}
