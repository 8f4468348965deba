using System;
using System.Linq;
using System.Reflection;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests;

public class HarnessTests
{
    [Fact]
    public void The_tests_run_on_the_Roslyn_they_were_built_for()
    {
        string wanted = typeof(HarnessTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "TestedRoslynVersion").Value!;
        Version running = typeof(CSharpCompilation).Assembly.GetName().Version!;
        Assert.StartsWith(running.ToString(2), wanted, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compilation_against_the_runtime_library_has_no_errors()
    {
        var compilation = CSharpCompilation.Create(
            "sample",
            [CSharpSyntaxTree.ParseText("class C { IoTBatchGen.BatchTask task = new IoTBatchGen.BatchTask { Timeout = 10 }; }", cancellationToken: TestContext.Current.CancellationToken)],
            References.All,
            new CSharpCompilationOptions(
                Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: References.SuppressedBySdk));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken));
    }
}
