using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace IoTBatchGen.Build;

/// <summary>Removes the types of an assembly that nothing needs any more.</summary>
internal sealed class Trimmer(ModuleDefinition module)
{
    private readonly HashSet<TypeDefinition> _needed = [];
    private readonly Queue<TypeDefinition> _open = new();

    /// <summary>Keeps types and all that they use, and removes every other type.</summary>
    /// <param name="roots">The full names of the types.</param>
    public void Keep(IEnumerable<string> roots)
    {
        foreach (string root in roots)
        {
            Need(module.GetType(root) ?? throw new KeyNotFoundException("the assembly has no type " + root));
        }

        Need(module.Assembly.CustomAttributes.Concat(module.CustomAttributes));
        while (_open.TryDequeue(out TypeDefinition? type))
        {
            Visit(type);
        }

        foreach (TypeDefinition type in module.Types.Where(type => type.Name != "<Module>" && !_needed.Contains(type)).ToList())
        {
            module.Types.Remove(type);
        }
    }

    private void Visit(TypeDefinition type)
    {
        Need(type.BaseType);
        Need(type.DeclaringType);
        Need(type.CustomAttributes);
        Need(type.GenericParameters);
        foreach (TypeReference used in type.Interfaces.Select(implemented => implemented.InterfaceType)
            .Concat(type.NestedTypes)
            .Concat(type.Fields.Select(field => field.FieldType))
            .Concat(type.Properties.Select(property => property.PropertyType))
            .Concat(type.Events.Select(found => found.EventType)))
        {
            Need(used);
        }

        Need(type.Fields.SelectMany(field => field.CustomAttributes)
            .Concat(type.Properties.SelectMany(property => property.CustomAttributes)));
        foreach (MethodDefinition method in type.Methods)
        {
            Need(method);
            Need(method.CustomAttributes.Concat(method.Parameters.SelectMany(parameter => parameter.CustomAttributes)));
            if (method.HasBody)
            {
                Visit(method.Body);
            }
        }
    }

    private void Visit(Mono.Cecil.Cil.MethodBody body)
    {
        foreach (Mono.Cecil.Cil.VariableDefinition variable in body.Variables)
        {
            Need(variable.VariableType);
        }

        foreach (Mono.Cecil.Cil.ExceptionHandler handler in body.ExceptionHandlers)
        {
            Need(handler.CatchType);
        }

        foreach (object operand in body.Instructions.Select(instruction => instruction.Operand))
        {
            switch (operand)
            {
                case TypeReference type:
                    Need(type);
                    break;
                case FieldReference field:
                    Need(field.DeclaringType);
                    Need(field.FieldType);
                    break;
                case MethodReference method:
                    Need(method);
                    break;
            }
        }
    }

    private void Need(MethodReference method)
    {
        Need(method.DeclaringType);
        Need(method.ReturnType);
        Need(method.GenericParameters);
        foreach (ParameterDefinition parameter in method.Parameters)
        {
            Need(parameter.ParameterType);
        }

        if (method is GenericInstanceMethod generic)
        {
            foreach (TypeReference argument in generic.GenericArguments)
            {
                Need(argument);
            }
        }
    }

    private void Need(IEnumerable<GenericParameter> parameters)
    {
        foreach (GenericParameterConstraint constraint in parameters.SelectMany(parameter => parameter.Constraints))
        {
            Need(constraint.ConstraintType);
        }
    }

    private void Need(IEnumerable<CustomAttribute> attributes)
    {
        foreach (CustomAttribute attribute in attributes)
        {
            Need(attribute.AttributeType);
        }
    }

    private void Need(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                break;
            case GenericInstanceType generic:
                Need(generic.ElementType);
                foreach (TypeReference argument in generic.GenericArguments)
                {
                    Need(argument);
                }

                break;
            case TypeSpecification wrapped:
                Need(wrapped.ElementType);
                break;
            case { } when type.Scope == module:
                TypeDefinition definition = type.Resolve();
                while (definition.DeclaringType is not null)
                {
                    Add(definition);
                    definition = definition.DeclaringType;
                }

                Add(definition);
                break;
        }
    }

    private void Add(TypeDefinition type)
    {
        if (_needed.Add(type))
        {
            _open.Enqueue(type);
        }
    }
}
