using System;
using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Profiles;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers;

/// <summary>Makes typed commands of the device profiles of a project. Wiring only: what a step does stands in its folder.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ProfileGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ProfileFile> files = Files(context);
        IncrementalValueProvider<EmissionOptions> options = Options(context);

        context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Step(
                context,
                TrackingNames.NothingOfArchive,
                input => input.Left.Path,
                (input, cancellation) => NothingGenerated.Of(input.Left, input.Right, cancellation)),
            static (output, nothing) => output.ReportDiagnostic(nothing.ToDiagnostic()));

        // Two ways part here, so that a moved line, which changes places only, costs neither joins nor names.
        IncrementalValuesProvider<FileContent> contents = files
            .Select(static (file, _) => new FileContent(file.Item, file.Document.Content)).WithTrackingName(TrackingNames.Content);
        IncrementalValueProvider<ProjectProfiles> project = contents.Collect().Combine(options)
            .Step(context, TrackingNames.Project, input => ProjectProfiles.Of(input.Left, input.Right))
            .Select(static (all, _) => all ?? ProjectProfiles.None);
        context.RegisterSourceOutput(
            Nothing(context, files, project, options), static (output, nothing) => output.ReportDiagnostic(nothing.ToDiagnostic()));
        context.RegisterSourceOutput(Sources(context, contents, project, options, Places(context, files, project, options)), AddSource);
        context.RegisterSourceOutput(
            project.Combine(options).Step(
                context, TrackingNames.GlobalUsings, input => input.Right.GlobalUsings ? GlobalUsings.Emit(input.Left.All) : null),
            AddSource);
    }

    private static IncrementalValuesProvider<ProfileFile> Files(IncrementalGeneratorInitializationContext context) => context
        .AdditionalTextsProvider
        .Combine(context.AdditionalTextsProvider.Collect().Select(static (all, _) => ProfileText.Distinct(all)))
        .Where(static input => input.Right.Contains(input.Left))
        .Select(static (input, _) => input.Left)
        .Combine(context.AnalyzerConfigOptionsProvider)
        .Step(
            context,
            TrackingNames.Text,
            input => input.Left.Path,
            (input, cancellation) => ProfileText.Of(input.Left, input.Right, cancellation))
        .Step(
            context,
            TrackingNames.Document,
            file => file.Path,
            (file, cancellation) => new ProfileFile(file.Path, file.Item, ProfileReader.Read(file.Path, file.Text, cancellation)));

    private static IncrementalValueProvider<EmissionOptions> Options(IncrementalGeneratorInitializationContext context) => context
        .AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
        .Step(context, TrackingNames.Options, input => EmissionOptions.From(input.Left.GlobalOptions, input.Right))
        .Select(static (options, _) => options ?? EmissionOptions.Default);

    private static IncrementalValuesProvider<NothingGenerated> Nothing(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ProfileFile> files,
        IncrementalValueProvider<ProjectProfiles> project,
        IncrementalValueProvider<EmissionOptions> options) => files
        .Combine(project.Combine(options))
        .Step(
            context,
            TrackingNames.Nothing,
            input => input.Left.Path,
            (input, _) => NothingGenerated.Of(input.Left, input.Right.Left, input.Right.Right.Project));

    private static IncrementalValueProvider<ProjectPlaces?> Places(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ProfileFile> files,
        IncrementalValueProvider<ProjectProfiles> project,
        IncrementalValueProvider<EmissionOptions> options) => files.Collect()
        .Combine(project.Combine(options))
        .Step(context, TrackingNames.Places, input => new ProjectPlaces(input.Left, input.Right.Left, input.Right.Right.Project));

    private static IncrementalValuesProvider<GeneratedFile> Sources(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<FileContent> contents,
        IncrementalValueProvider<ProjectProfiles> project,
        IncrementalValueProvider<EmissionOptions> options,
        IncrementalValueProvider<ProjectPlaces?> places) => contents
        .Combine(project)
        .SelectMany(static (input, _) => input.Right.OfFile(input.Left)).WithTrackingName(TrackingNames.Profile)
        .Combine(options)
        .Step(
            context,
            TrackingNames.Plan,
            input => input.Left.Profile.Item.Path,
            (input, _) => ProfilePlan.Make(input.Left, input.Right.Nullable))
        .Combine(places)
        .Step(
            context,
            TrackingNames.Placed,
            _ => string.Empty,
            (input, _) => input.Right?.Of(input.Left) ?? PlacedProfile.Unplaced(input.Left))
        .SelectMany(static (profile, _) => profile.Files).WithTrackingName(TrackingNames.File)
        .Step(context, TrackingNames.Source, _ => string.Empty, (file, _) => FileEmitter.Emit(file.Placed()));

    private static void AddSource(SourceProductionContext output, GeneratedFile? file)
    {
        try
        {
            if (file is not null)
            {
                output.AddSource(file.HintName, file.ToSourceText());
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(InternalFault.Of(nameof(AddSource), string.Empty, exception).ToDiagnostic());
        }
    }
}
