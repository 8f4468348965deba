using System;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Profiles;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers;

/// <summary>Makes typed commands of the device profiles of a project. Wiring only: what a step does stands in its folder.</summary>
/// <remarks>
/// The compiler asks each step of each profile at every edit of one, and each step at every keystroke anywhere. So they are few: what all
/// profiles decide together is one step, and what it says of each file is compared before anything is written.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ProfileGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<Outcome<ProfileFile>> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Many(
                TrackingNames.Text,
                static input => input.Left.Path,
                static (input, cancellation) => ProfileText.Of(input.Left, input.Right, cancellation))
            .Then(
                TrackingNames.Document,
                static file => file.Path,
                static (file, cancellation) => new ProfileFile(file.Path, file.Item, ProfileReader.Read(file.Path, file.Text, cancellation)));
        IncrementalValueProvider<Outcome<EmissionOptions>> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .One(TrackingNames.Options, static input => EmissionOptions.From(input.Left.GlobalOptions, input.Right));
        IncrementalValueProvider<Outcome<ProjectProfiles>> project = options.Combine(files.Collect().WithComparer(NeighbourComparer.Instance))
            .Select(static (input, cancellation) => input.Left.Then(
                TrackingNames.Project,
                static _ => string.Empty,
                (made, _) => new ProjectProfiles(input.Right.Select(file => file.Value).OfType<ProfileFile>().ToArray(), made),
                cancellation))
            .WithTrackingName(TrackingNames.Project);

        context.RegisterSourceOutput(
            files.Combine(project)
                .Many(
                    TrackingNames.Profile,
                    static input => input.Left.Value?.Path ?? string.Empty,
                    static (input, _) => Profiles(input.Left, input.Right))
                .Then(TrackingNames.Source, static placed => placed.Profile.Profile.Item.Path, static (placed, _) => placed.Emit()),
            Add);
        context.RegisterSourceOutput(
            project.Then(TrackingNames.GlobalUsings, static made => made.Options.GlobalUsings ? GlobalUsings.Emit(made.WithClass) : null), Add);
    }

    // What a file has to say itself is handed on; what the project has to say comes with the global usings.
    private static ImmutableArray<Outcome<PlacedProfile>> Profiles(Outcome<ProfileFile> file, Outcome<ProjectProfiles> project) =>
        file.Value is null ? ImmutableArray.Create(new Outcome<PlacedProfile>(null, file.Finding))
        : project.Value is null ? ImmutableArray<Outcome<PlacedProfile>>.Empty
        : project.Value.OfFile(file.Value);

    private static void Add(SourceProductionContext output, Outcome<GeneratedFile> made)
    {
        try
        {
            if (made.Finding is not null)
            {
                output.ReportDiagnostic(made.Finding.ToDiagnostic());
            }

            if (made.Value is not null)
            {
                output.AddSource(made.Value.HintName, made.Value.Text);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(InternalFault.Of(nameof(Add), string.Empty, exception).ToDiagnostic());
        }
    }
}
