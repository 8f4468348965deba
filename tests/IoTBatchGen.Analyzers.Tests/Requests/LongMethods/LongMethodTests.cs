using System;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests.LongMethods;

/// <summary>
/// Four times the requests in one method cost about four times as much: no request looks at all others. What is counted is the memory that reading
/// and checking them allocates, which is the same in every run; the benchmark <c>methods</c> measures the time.
/// </summary>
public class LongMethodTests
{
    private const int Few = 250;

    /// <summary>Lists and tables that grow by doubling are what is above four.</summary>
    private const double MostTimes = 4.6;

    public static TheoryData<string> Shapes { get; } = new(ContractShapes.All.Concat(WireShapes.All).Select(shape => shape.Name));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Four_times_the_requests_cost_four_times_as_much(string name)
    {
        MethodShape shape = Of(name);

        // What is allocated once, such as tables and compiled code, is allocated here.
        CheckedBytes(shape, 10);
        long few = CheckedBytes(shape, Few);
        long many = CheckedBytes(shape, 4 * Few);
        Assert.True(many <= MostTimes * few, FormattableString.Invariant($"{Few} requests: {few} bytes, {4 * Few}: {many}, {(double)many / few:0.00} times"));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_rules_see_the_requests_of_each_shape(string name)
    {
        (RequestActions actions, IOperation body) = Prepare(Of(name).Make(count: 3, timeout: 9));
        int faults = 0;
        actions.RunOn(body, diagnostic => faults += diagnostic.Id == RuleIds.Timeout ? 1 : 0);
        Assert.True(faults > 0, "no timeout is reported");
    }

    private static MethodShape Of(string name) => ContractShapes.All.Concat(WireShapes.All).Single(shape => shape.Name == name);

    private static long CheckedBytes(MethodShape shape, int count)
    {
        (RequestActions actions, IOperation body) = Prepare(shape.Make(count, timeout: 60));
        long before = GC.GetAllocatedBytesForCurrentThread();
        actions.RunOn(body, _ => { });
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>What the analyzer does with operations, and all operations of the method, which the compiler has made before that.</summary>
    private static (RequestActions Actions, IOperation Body) Prepare(string code)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp12));
        var compilation = CSharpCompilation.Create("Sample", [tree], References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        MethodDeclarationSyntax method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(found => found.Identifier.ValueText == "Run");
        IOperation body = compilation.GetSemanticModel(tree).GetOperation(method)!;
        Assert.NotEmpty(body.DescendantsAndSelf());
        return (RequestAnalyzer.ActionsFor(compilation, new AnalyzerOptions([]))!, body);
    }
}
