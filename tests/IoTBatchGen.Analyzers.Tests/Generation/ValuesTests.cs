using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Analyzers.Tests.Profiles;
using IoTBatchGen.Profiles.Issues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Generation;

public class ValuesTests
{
    [Fact]
    public void No_step_keeps_a_compilation_symbol_or_syntax_alive()
    {
        MemoryOptions options = TestProject.Properties();
        AdditionalText archive = Archives.FaultFile(new ZipFaults("/app/x.zip", IsNothingLeft: true, ["it is damaged"]), "/app/x.zip.faults", options);
        Run run = TestProject.Of(Texts.Meter(), Texts.Of("bad.deviceprofile.yaml", "a: ["), archive).WithOptions(options).Generate();
        string[] steps = typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToArray();
        Assert.Equal(steps.Order(), run.Result.TrackedSteps.Keys.Intersect(steps).Order());
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (object value in steps.SelectMany(step => run.Result.TrackedSteps[step]).SelectMany(step => step.Outputs).Select(output => output.Value))
        {
            Walk(value, seen);
        }

        Assert.True(seen.Count > 50);
    }

    private static void Walk(object? value, HashSet<object> seen)
    {
        if (value is null or string or SourceText or Type || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or Compilation or SyntaxNode or SyntaxTree or SemanticModel or Diagnostic or Location, value.GetType().FullName);
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, seen);
            }

            return;
        }

        for (Type? type = value.GetType(); type is not null && type.Namespace?.StartsWith("IoTBatchGen", StringComparison.Ordinal) == true; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), seen);
            }
        }
    }
}
