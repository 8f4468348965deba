using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>What is done with which operations, as the compiler comes to them or in one walk over a body.</summary>
internal sealed class RequestActions
{
    private readonly List<(Action<IOperation, Action<Diagnostic>> Act, ImmutableArray<OperationKind> Kinds)> _actions = new();
    private readonly List<(Action<IOperation, HashSet<Location>, Action<Diagnostic>> Act, OperationKind Kind)> _inBody = new();

    public void Add(Action<IOperation, Action<Diagnostic>> act, ImmutableArray<OperationKind> kinds) => _actions.Add((act, kinds));

    /// <summary>Adds the actions of one body that share which places are already checked.</summary>
    public void AddInBody(Action<IOperation, HashSet<Location>, Action<Diagnostic>> act, OperationKind kind) => _inBody.Add((act, kind));

    public void RegisterOn(CompilationStartAnalysisContext context)
    {
        foreach ((Action<IOperation, Action<Diagnostic>> act, ImmutableArray<OperationKind> kinds) in _actions)
        {
            context.RegisterOperationAction(operation => act(operation.Operation, operation.ReportDiagnostic), kinds);
        }

        context.RegisterOperationBlockStartAction(body =>
        {
            var analyzed = new HashSet<Location>();
            foreach ((Action<IOperation, HashSet<Location>, Action<Diagnostic>> act, OperationKind kind) in _inBody)
            {
                body.RegisterOperationAction(operation => act(operation.Operation, analyzed, operation.ReportDiagnostic), kind);
            }
        });
    }

    /// <summary>Does all of it with one body.</summary>
    public void RunOn(IOperation body, Action<Diagnostic> report)
    {
        var analyzed = new HashSet<Location>();
        foreach (IOperation operation in body.DescendantsAndSelf())
        {
            foreach ((Action<IOperation, Action<Diagnostic>> act, ImmutableArray<OperationKind> kinds) in _actions)
            {
                if (kinds.Contains(operation.Kind))
                {
                    act(operation, report);
                }
            }

            foreach ((Action<IOperation, HashSet<Location>, Action<Diagnostic>> act, OperationKind kind) in _inBody)
            {
                if (kind == operation.Kind)
                {
                    act(operation, analyzed, report);
                }
            }
        }
    }
}
