using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>
/// A generator that hands over files made before, one step from the additional files: what the compiler's driver asks for keeping
/// that many files, whoever makes them.
/// </summary>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // handed to a driver, never loaded from an analyzer folder
[Generator(LanguageNames.CSharp)]
internal sealed class SameOutputGenerator(ILookup<string, KeyValuePair<string, SourceText>> byFile) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.SelectMany((file, _) => byFile[file.Path]), (output, made) => output.AddSource(made.Key, made.Value));
}
