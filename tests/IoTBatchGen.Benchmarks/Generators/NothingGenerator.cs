using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>A generator that looks at the additional files and makes nothing: what the compiler itself asks for running one.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // handed to a driver, never loaded from an analyzer folder
[Generator(LanguageNames.CSharp)]
internal sealed class NothingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Where(static _ => false), static (_, _) => { });
}
