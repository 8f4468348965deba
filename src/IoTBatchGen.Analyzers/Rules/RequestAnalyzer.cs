using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Model;
using IoTBatchGen.Analyzers.Profiles;
using IoTBatchGen.Analyzers.Requests;
using IoTBatchGen.Analyzers.Requests.Anonymous;
using IoTBatchGen.Analyzers.Requests.Json;
using IoTBatchGen.Analyzers.Requests.Trees;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>Reads the facts of requests in C# and has the rules judge them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequestAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RequestRules.All.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        // A project that does not use the library costs this one look.
        if (RequestSymbols.Of(context.Compilation) is not { } symbols)
        {
            return;
        }

        var documents = new ProfileDocuments(context);
        var profiles = new Lazy<ProfileCatalog>(() => ReadCatalog(documents, context.Compilation, context.Options));
        var reader = new ContractReader(symbols);
        var typedCommands = new TypedCommandReader(new ValueReader(symbols));
        var clientOptions = new ClientOptionsReader(symbols);
        Field<ISimpleAssignmentOperation>(OperationKind.SimpleAssignment, reader.ReadAssignment);
        Field<ISimpleAssignmentOperation>(OperationKind.SimpleAssignment, clientOptions.Read);
        Field<IMemberInitializerOperation>(OperationKind.MemberInitializer, reader.ReadCollectionInitializer);
        Field<IArgumentOperation>(OperationKind.Argument, reader.ReadArgument);
        Object<IObjectCreationOperation>(OperationKind.ObjectCreation, reader.ReadCreation);
        Object<IObjectCreationOperation>(OperationKind.ObjectCreation, typedCommands.Read);
        Object<IInvocationOperation>(OperationKind.Invocation, reader.ReadFluentParam);

        var json = new JsonRequestReader(symbols);
        context.RegisterOperationAction(
            operation => JudgeWhole(json.Read(operation.Operation), new HashSet<Location>(), operation, profiles), JsonRequestReader.Kinds);
        var trees = new TreeRequestReader(symbols);
        var anonymous = new AnonymousRequestReader(symbols, trees.ReadPart);
        context.RegisterOperationBlockStartAction(body =>
        {
            // Requests of one body may share a command that stands in a local.
            var judged = new HashSet<Location>();
            body.RegisterOperationAction(
                operation => JudgeWhole(anonymous.Read((IAnonymousObjectCreationOperation)operation.Operation), judged, operation, profiles),
                OperationKind.AnonymousObjectCreation);
            body.RegisterOperationAction(
                operation => JudgeWhole(trees.Read((IObjectCreationOperation)operation.Operation), judged, operation, profiles), OperationKind.ObjectCreation);
            body.RegisterOperationAction(
                operation => JudgeWhole(anonymous.Read((IWithOperation)operation.Operation), judged, operation, profiles), OperationKind.With);
        });

        void Field<T>(OperationKind kind, Func<T, FieldFact?> read)
            where T : IOperation =>
            context.RegisterOperationAction(operation => Judge(read((T)operation.Operation), operation, profiles), kind);

        void Object<T>(OperationKind kind, Func<T, ObjectFact?> read)
            where T : IOperation =>
            context.RegisterOperationAction(operation => Judge(read((T)operation.Operation), operation, profiles), kind);
    }

    private static ProfileCatalog ReadCatalog(ProfileDocuments documents, Compilation compilation, AnalyzerOptions options)
    {
        bool areIncomplete = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(
                "build_property.IoTBatchProfilesComplete", out string? complete)
            && string.Equals(complete.Trim(), "false", StringComparison.OrdinalIgnoreCase);
        ImmutableArray<(ProfileModel Profile, INamedTypeSymbol Class)> referenced = ReferencedProfiles.Of(compilation).ToImmutableArray();
        var typedClasses = new Lazy<ImmutableArray<TypedClass>>(() => TypedClasses
            .OfProject(documents.Models, ProjectProperties.From(options.AnalyzerConfigOptionsProvider.GlobalOptions).RootNamespace)
            .Concat(referenced.SelectMany(reference => TypedClasses.OfReference(reference.Profile, reference.Class)))
            .ToImmutableArray());
        return new ProfileCatalog(
            documents.Models.AddRange(referenced.Select(reference => reference.Profile)), !areIncomplete, typedClasses);
    }

    private static void Judge(FieldFact? field, OperationAnalysisContext context, Lazy<ProfileCatalog> profiles)
    {
        if (field != null)
        {
            Judge((rule, rules) => rule.Judge(field, rules), context, profiles);
        }
    }

    private static void Judge(ObjectFact? request, OperationAnalysisContext context, Lazy<ProfileCatalog> profiles)
    {
        if (request != null)
        {
            Judge((rule, rules) => rule.Judge(request, rules), context, profiles);
        }
    }

    /// <summary>Judges a request that is read as a whole: all its objects but those judged already, and the fields of each.</summary>
    private static void JudgeWhole(
        ObjectFact? request, HashSet<Location> judged, OperationAnalysisContext context, Lazy<ProfileCatalog> profiles)
    {
        foreach (ObjectFact part in request == null ? Enumerable.Empty<ObjectFact>() : RequestTree.Objects(request))
        {
            lock (judged)
            {
                if (!judged.Add(part.Place))
                {
                    continue;
                }
            }

            Judge(part, context, profiles);
            foreach (FieldFact field in part.Fields.Values)
            {
                Judge(field, context, profiles);
            }
        }
    }

    private static void Judge(Action<RequestRule, RuleContext> judge, OperationAnalysisContext context, Lazy<ProfileCatalog> profiles)
    {
        var rules = new RuleContext(profiles, context.ReportDiagnostic);
        foreach (RequestRule rule in RequestRules.All)
        {
            judge(rule, rules);
        }
    }
}
