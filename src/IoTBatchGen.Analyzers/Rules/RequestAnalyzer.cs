using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests;
using IoTBatchGen.Analyzers.Requests.Anonymous;
using IoTBatchGen.Analyzers.Requests.ClientOptions;
using IoTBatchGen.Analyzers.Requests.Contract;
using IoTBatchGen.Analyzers.Requests.JsonText;
using IoTBatchGen.Analyzers.Requests.Trees;
using IoTBatchGen.Analyzers.Rules.Requests;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>Reads the facts of requests in C# and runs the rules on them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequestAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RequestRules.All.SelectMany(rule => rule.Descriptors).Distinct().ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context) => ActionsFor(context.Compilation, context.Options)?.RegisterOn(context);

    /// <summary>What the rules look at in a compilation; null if it does not use the library, which costs this one look.</summary>
    internal static RequestActions? ActionsFor(Compilation compilation, AnalyzerOptions options)
    {
        if (KnownTypes.From(compilation) is not { } symbols)
        {
            return null;
        }

        var documents = new ProfileDocuments(options);
        var profiles = new Lazy<ProfileCatalog>(() => ReadCatalog(documents, compilation, options));
        var reader = new ContractReader(symbols);
        var typedCommands = new TypedCommandReader(symbols);
        var clientOptions = new ClientOptionsReader(symbols);
        var actions = new RequestActions();
        Field<ISimpleAssignmentOperation>(OperationKind.SimpleAssignment, reader.ReadAssignment);
        Field<ISimpleAssignmentOperation>(OperationKind.SimpleAssignment, clientOptions.Read);
        Field<IMemberInitializerOperation>(OperationKind.MemberInitializer, reader.ReadCollectionInitializer);
        Field<IArgumentOperation>(OperationKind.Argument, reader.ReadArgument);
        Field<IInvocationOperation>(OperationKind.Invocation, reader.ReadAddition);
        Object<IObjectCreationOperation>(OperationKind.ObjectCreation, reader.ReadCreation);
        Object<IObjectCreationOperation>(OperationKind.ObjectCreation, typedCommands.Read);
        Object<IInvocationOperation>(OperationKind.Invocation, reader.ReadFluentParam);

        var json = new JsonRequestReader(symbols);
        actions.Add(json.Read, (request, report) => AnalyzeWhole(request, new HashSet<Location>(), new RuleContext(profiles, report)), JsonRequestReader.Kinds);
        var trees = new TreeRequestReader(symbols);
        var anonymous = new AnonymousRequestReader(symbols, trees.ReadPart);

        // Requests of one body may share a command in a local variable.
        InBody<IAnonymousObjectCreationOperation>(OperationKind.AnonymousObjectCreation, anonymous.Read);
        InBody<IObjectCreationOperation>(OperationKind.ObjectCreation, trees.Read);
        InBody<IWithOperation>(OperationKind.With, anonymous.Read);
        return actions;

        void Field<T>(OperationKind kind, Func<T, FieldFact?> read)
            where T : IOperation =>
            actions.Add(operation => read((T)operation), (field, report) => Analyze(field, new RuleContext(profiles, report)), ImmutableArray.Create(kind));

        void Object<T>(OperationKind kind, Func<T, ObjectFact?> read)
            where T : IOperation =>
            actions.Add(operation => read((T)operation), (made, report) => Analyze(made, new RuleContext(profiles, report)), ImmutableArray.Create(kind));

        void InBody<T>(OperationKind kind, Func<T, ObjectFact?> read)
            where T : IOperation =>
            actions.AddInBody(
                operation => read((T)operation), (request, analyzed, report) => AnalyzeWhole(request, analyzed, new RuleContext(profiles, report)), kind);
    }

    private static ProfileCatalog ReadCatalog(ProfileDocuments documents, Compilation compilation, AnalyzerOptions options)
    {
        bool areIncomplete = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(
                "build_property.IoTBatchProfilesComplete", out string? complete)
            && string.Equals(complete.Trim(), "false", StringComparison.OrdinalIgnoreCase);
        return documents.CatalogWith(ReferencedProfiles.Read(compilation), !areIncomplete);
    }

    private static void Analyze(FieldFact field, RuleContext rules)
    {
        foreach (RequestRule rule in RequestRules.For(field.Kind))
        {
            rule.AnalyzeField(field, rules);
        }
    }

    private static void Analyze(ObjectFact made, RuleContext rules)
    {
        foreach (RequestRule rule in RequestRules.For(made.Kind))
        {
            rule.AnalyzeObject(made, rules);
        }
    }

    /// <summary>Checks a complete request: all its objects that are not checked yet, and the fields of each.</summary>
    private static void AnalyzeWhole(ObjectFact request, HashSet<Location> analyzed, RuleContext rules)
    {
        foreach (ObjectFact part in RequestTree.Objects(request))
        {
            lock (analyzed)
            {
                if (!analyzed.Add(part.Location))
                {
                    continue;
                }
            }

            Analyze(part, rules);
            foreach (KeyValuePair<string, FieldFact> field in part.Fields)
            {
                Analyze(field.Value, rules);
            }
        }
    }
}
