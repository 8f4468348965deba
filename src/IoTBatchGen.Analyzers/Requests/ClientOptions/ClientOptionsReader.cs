using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Locals;
using IoTBatchGen.Analyzers.Requests.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.ClientOptions;

/// <summary>Reads which address and which secrets code gives to the client's options.</summary>
internal sealed class ClientOptionsReader
{
    /// <summary>Wrappers around wrappers; deeper than any code one would read.</summary>
    private const int MaxDepth = 16;

    private readonly ValueReader _values;

    public ClientOptionsReader(KnownTypes symbols) => _values = new ValueReader(symbols);

    /// <summary>The option that an assignment sets, by the name of its property; null if no rule checks it.</summary>
    public FieldFact? Read(ISimpleAssignmentOperation assignment)
    {
        if (assignment.Target is not IPropertyReferenceOperation { Property: var property })
        {
            return null;
        }

        FactValue? value = ClientOptionMembers.IsServer(property) ? Url(assignment.Value, depth: 0)
            : ClientOptionMembers.IsSecret(property) ? Secret(assignment.Value, depth: 0)
            : null;
        return value is null
            ? null
            : new FieldFact(ObjectKind.ClientOptions, property.Name, value, assignment.Value.Syntax.GetLocation());
    }

    /// <summary><c>new Uri("http://…")</c>, directly or through a local.</summary>
    private FactValue Url(IOperation operation, int depth)
    {
        if (depth > MaxDepth)
        {
            return FactValue.Unknown;
        }

        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return Url(conversion.Operand, depth + 1);
            case IConditionalOperation or ISwitchExpressionOperation:
                return ConditionalBranches.Read(operation, arm => Url(arm, depth + 1));
            case ICoalesceOperation coalesce:
                return FactValue.OneOf(ImmutableArray.Create(Url(coalesce.Value, depth + 1), Url(coalesce.WhenNull, depth + 1)));
            case IObjectCreationOperation { Type: { Name: nameof(Uri), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } } creation
                when creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is { } first:
                // new Uri(server, "path") keeps the server unless the path is an absolute URL.
                return first.Parameter?.Type.SpecialType == SpecialType.System_String ? _values.Read(first.Value) : FactValue.Unknown;
            case ILocalReferenceOperation local when LocalUsage.In(local.Root()).OnlyValueOf(local.Local) is { } only:
                return Url(only, depth + 1);
            default:
                return FactValue.Unknown;
        }
    }

    /// <summary>A text, or what a lambda or method gives of it: <c>_ => new ValueTask&lt;string&gt;("…")</c>, <c>async _ => "…"</c>.</summary>
    private FactValue Secret(IOperation operation, int depth)
    {
        if (depth > MaxDepth)
        {
            return FactValue.Unknown;
        }

        switch (operation)
        {
            case IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }:
                return FactValue.OneOf(Returned(lambda.Body, lambda).Select(value => Secret(value, depth + 1)).ToImmutableArray());
            case IDelegateCreationOperation { Target: IMethodReferenceOperation method }:
                return SecretOf(method, depth + 1);
            case IConversionOperation conversion when !conversion.ConstantValue.HasValue:
                return Secret(conversion.Operand, depth + 1);
            case IConditionalOperation or ISwitchExpressionOperation:
                return ConditionalBranches.Read(operation, arm => Secret(arm, depth + 1));
            case ICoalesceOperation coalesce:
                return FactValue.OneOf(ImmutableArray.Create(Secret(coalesce.Value, depth + 1), Secret(coalesce.WhenNull, depth + 1)));
            case IAwaitOperation await:
                return Secret(await.Operation, depth + 1);
            case IObjectCreationOperation { Type.Name: "ValueTask", Arguments: [var only] }:
                return Secret(only.Value, depth + 1);
            case IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" }, Arguments: [var only] }:
                return Secret(only.Value, depth + 1);
            default:
                return _values.Read(operation);
        }
    }

    /// <summary>
    /// What a method or local function of the same file gives, at the place that names it: several may. One that can be overridden may
    /// give anything.
    /// </summary>
    private FactValue SecretOf(IMethodReferenceOperation method, int depth)
    {
        if (method.IsVirtual
            || method.SemanticModel is not { } model
            || method.Method.DeclaringSyntaxReferences is not [var declaration]
            || declaration.SyntaxTree != model.SyntaxTree
            || model.GetOperation(declaration.GetSyntax()) is not { } body)
        {
            return FactValue.Unknown;
        }

        IEnumerable<KnownValue> given = Returned(body, body as ILocalFunctionOperation).SelectMany(value => Secret(value, depth + 1).Known);
        return given.FirstOrDefault(known => known.Value is string { Length: > 0 }) is { } secret
            ? FactValue.Constant(secret with { Location = method.Syntax.GetLocation() })
            : FactValue.Unknown;
    }

    /// <summary>What a body returns.</summary>
    /// <param name="body">The body.</param>
    /// <param name="function">The lambda or local function whose body it is; null for that of a method.</param>
    private static IEnumerable<IOperation> Returned(IOperation body, IOperation? function) =>
        from operation in body.Descendants()
        where operation is IReturnOperation { ReturnedValue: not null } && operation.EnclosingFunction() == function
        select ((IReturnOperation)operation).ReturnedValue;
}
