using System;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Profiles.Linking;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Generation;

/// <summary>Generates typed commands from the device profiles of a project. This class only connects the steps; their code is in <c>Generation/</c>.</summary>
/// <remarks>
/// Roslyn re-evaluates every step for every profile on each edit of a profile, and every step on each keystroke in C#, so there are few steps:
/// everything that depends on all profiles is one step, and its result for each file is compared before the file is written.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ProfileGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<StepResult<ProfileFile>> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Many(
                TrackingNames.Text,
                static input => input.Left.Path,
                static (input, cancellation) => ProfileText.Read(input.Left, input.Right, cancellation))
            .Then(
                TrackingNames.Document,
                static file => file.Path,
                static (file, cancellation) => new ProfileFile(file.Path, file.Item, ProfileTexts.ReadOnce(file.Path, file.Text, cancellation)));
        IncrementalValueProvider<StepResult<ProjectProfiles>> project = files.Collect().WithComparer(ProjectFilesComparer.Instance)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Combine(context.ParseOptionsProvider)
            .One(TrackingNames.Project, static input => new ProjectProfiles(
                input.Left.Left.Select(file => file.Value).OfType<ProfileFile>().ToArray(),
                EmissionOptions.From(input.Left.Right.GlobalOptions, input.Right)));
        IncrementalValuesProvider<StepResult<PlannedOutput>> outputs = files.Combine(project)
            .Many(
                TrackingNames.Output,
                static input => input.Left.Value?.Path ?? string.Empty,
                static (input, _) => Of(input.Left, input.Right));
        context.RegisterSourceOutput(outputs.Then(TrackingNames.Source, static output => output.Path, static (output, _) => output.Emit()), Add);
    }

    /// <summary>The result of a file, or the diagnostics of the file or the project.</summary>
    private static ImmutableArray<StepResult<PlannedOutput>> Of(StepResult<ProfileFile> file, StepResult<ProjectProfiles> project) =>
        (file.GeneratorDiagnostic ?? project.GeneratorDiagnostic) is { } finding ? ImmutableArray.Create(new StepResult<PlannedOutput>(null, finding))
        : file.Value is null || project.Value is null ? ImmutableArray<StepResult<PlannedOutput>>.Empty
        : project.Value.OfFile(file.Value);

    private static void Add(SourceProductionContext output, StepResult<GeneratedFile> made)
    {
        try
        {
            if (made.GeneratorDiagnostic is not null)
            {
                output.ReportDiagnostic(made.GeneratorDiagnostic.ToDiagnostic());
            }

            if (made.Value is not null)
            {
                output.AddSource(made.Value.HintName, made.Value.Text);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(InternalFault.From(nameof(Add), string.Empty, exception).ToDiagnostic());
        }
    }
}
