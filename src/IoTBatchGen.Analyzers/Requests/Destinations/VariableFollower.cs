using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>Follows a value through the variables that hold it: locals, parameters, and the fields, properties and methods of the same file.</summary>
/// <param name="reader">Follows the value from each use of a variable.</param>
/// <param name="cancellation">Ends it early.</param>
internal sealed class VariableFollower(DestinationReader reader, CancellationToken cancellation)
{
    /// <summary>Variables that lead to variables; deeper than any code one would read.</summary>
    private const int MaxVariables = 8;

    private readonly List<ISymbol> _open = new();

    /// <summary>The outermost open variable whose uses were left out because they were being followed already; -1 where more was left out.</summary>
    private int _cut = int.MaxValue;

    /// <summary>Follows the value from the variable that it is assigned to.</summary>
    public void FollowTarget(IOperation target, IOperation value, Form form, Destination found)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                Follow(local.Local, value, form, found);
                break;
            case IParameterReferenceOperation parameter:
                Follow(parameter.Parameter, value, form, found);
                break;
            case IFieldReferenceOperation field:
                Follow(field.Field, value, form, found);
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property }
                when property.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == value.Syntax.SyntaxTree):
                Follow(property, value, form, found);
                break;
            default:
                DestinationReader.End(form, found);
                break;
        }
    }

    /// <summary>Follows the value from each of some variables.</summary>
    public void FollowAll(IEnumerable<ISymbol> variables, IOperation value, Form form, Destination found)
    {
        foreach (ISymbol variable in variables)
        {
            Follow(variable, value, form, found);
        }
    }

    /// <summary>All uses of a variable in its file; a tree in a field can be changed by any code that has access to it.</summary>
    public void Follow(ISymbol variable, IOperation value, Form form, Destination found)
    {
        if (TestData.IsTypeOf((variable as IFieldSymbol)?.Type ?? (variable as IPropertySymbol)?.Type))
        {
            found.SetAside();
            return;
        }

        int before = _open.FindIndex(open => SymbolEqualityComparer.Default.Equals(open, variable));
        if (before >= 0 || _open.Count >= MaxVariables)
        {
            _cut = Math.Min(_cut, before);
            return;
        }

        found.Add(UsesOf(variable, value, form));
    }

    /// <summary>Many requests may take their turn in one variable, or be given to one method: its uses are followed once.</summary>
    private Destination UsesOf(ISymbol variable, IOperation value, Form form)
    {
        if (KnownUses.Find(variable, form, value.SemanticModel) is { } known)
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
        foreach (IOperation use in VariableReads.Find(variable, value, cancellation))
        {
            count++;
            if (use.Syntax.FirstAncestorOrSelf<AttributeSyntax>() is not null)
            {
                uses.SetAside();
                continue;
            }

            reader.Follow(use, form, uses);
        }

        bool isOfOneFile = VariableReads.AreInOneFile(variable);
        if (count == 0 || !isOfOneFile)
        {
            DestinationReader.End(form, uses);
        }

        if (count > 1 || !isOfOneFile)
        {
            uses.ForgetConstants();
        }

        return uses;
    }
}
