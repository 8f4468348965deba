using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>What is read from which operations and checked then, as the compiler comes to them or in one walk over a body.</summary>
/// <remarks>Most operations are read without a result. What a check needs is allocated only for the others.</remarks>
internal sealed class RequestActions
{
    private readonly List<Action<CompilationStartAnalysisContext>> _registrations = new();
    private readonly List<Action<OperationBlockStartAnalysisContext, HashSet<Location>>> _inBody = new();
    private readonly List<(Action<IOperation, HashSet<Location>, Action<Diagnostic>> Act, ImmutableArray<OperationKind> Kinds)> _inWalk = new();

    /// <summary>Adds a check.</summary>
    /// <param name="read">Reads a fact from an operation; null if there is none.</param>
    /// <param name="check">Checks the fact.</param>
    /// <param name="kinds">The operations to read.</param>
    public void Add<T>(Func<IOperation, T?> read, Action<T, Action<Diagnostic>> check, ImmutableArray<OperationKind> kinds)
        where T : class
    {
        _registrations.Add(start => start.RegisterOperationAction(
            context =>
            {
                if (read(context.Operation) is { } fact)
                {
                    check(fact, context.ReportDiagnostic);
                }
            },
            kinds));
        _inWalk.Add((
            (operation, _, report) =>
            {
                if (read(operation) is { } fact)
                {
                    check(fact, report);
                }
            },
            kinds));
    }

    /// <summary>Adds a check that shares with the others of one body which places are already checked.</summary>
    public void AddInBody<T>(Func<IOperation, T?> read, Action<T, HashSet<Location>, Action<Diagnostic>> check, OperationKind kind)
        where T : class
    {
        _inBody.Add((body, analyzed) => body.RegisterOperationAction(
            context =>
            {
                if (read(context.Operation) is { } fact)
                {
                    check(fact, analyzed, context.ReportDiagnostic);
                }
            },
            kind));
        _inWalk.Add((
            (operation, analyzed, report) =>
            {
                if (read(operation) is { } fact)
                {
                    check(fact, analyzed, report);
                }
            },
            ImmutableArray.Create(kind)));
    }

    public void RegisterOn(CompilationStartAnalysisContext context)
    {
        foreach (Action<CompilationStartAnalysisContext> register in _registrations)
        {
            register(context);
        }

        context.RegisterOperationBlockStartAction(body =>
        {
            var analyzed = new HashSet<Location>();
            foreach (Action<OperationBlockStartAnalysisContext, HashSet<Location>> register in _inBody)
            {
                register(body, analyzed);
            }
        });
    }

    /// <summary>Does all of it with one body.</summary>
    public void RunOn(IOperation body, Action<Diagnostic> report)
    {
        var analyzed = new HashSet<Location>();
        foreach (IOperation operation in body.DescendantsAndSelf())
        {
            foreach ((Action<IOperation, HashSet<Location>, Action<Diagnostic>> act, ImmutableArray<OperationKind> kinds) in _inWalk)
            {
                if (kinds.Contains(operation.Kind))
                {
                    act(operation, analyzed, report);
                }
            }
        }
    }
}
