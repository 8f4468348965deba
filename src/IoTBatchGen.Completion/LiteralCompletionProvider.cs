using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Json;
using IoTBatchGen.Analyzers.Requests;
using IoTBatchGen.Completion.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Completion;

/// <summary>Completes the literals of requests: services, commands, paras, devices, and the names and values that the API fixes.</summary>
[ExportCompletionProvider(nameof(LiteralCompletionProvider), LanguageNames.CSharp), Shared]
public sealed class LiteralCompletionProvider : CompletionProvider
{
    private const string InsertedKey = "inserted";
    private const string DescriptionKey = "description";

    /// <summary>Names of profiles may hold characters that would end a word of C#; what ends one here is its quote.</summary>
    private static readonly CompletionItemRules Rules = CompletionItemRules.Default
        .WithCommitCharacterRules([CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, '"')])
        .WithFilterCharacterRules(
            [CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, '-', '.', '_', '#', '$', '&', '%', '@', '\'', '?')]);

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind != CompletionTriggerKind.Insertion
        || trigger.Character == '"'
        || (caretPosition > 1 && char.IsLetterOrDigit(trigger.Character) && text[caretPosition - 2] == '"');

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        CancellationToken cancellationToken = context.CancellationToken;
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || CompletionTargetFinder.LiteralAt(root, context.Position) is not { } literal)
        {
            return;
        }

        SemanticModel? model = await context.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null
            || KnownTypes.From(model.Compilation) is not { } symbols
            || CompletionTargetFinder.At(model, symbols, literal, context.Position, cancellationToken) is not { } target)
        {
            return;
        }

        // Before the items, each of which takes it over.
        context.CompletionListSpan = target.Span;
        foreach (CompletionCandidate choice in CompletionCandidates.For(target, ProfileSource.From(context.Document.Project, model.Compilation)))
        {
            if (literal.Write(target.IsJson ? JsonText.Escaped(choice.Text) : choice.Text) is { } inserted)
            {
                context.AddItem(Item(choice, inserted));
            }
        }
    }

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult(item.Properties.TryGetValue(DescriptionKey, out string? text) ? CompletionDescription.FromText(text) : CompletionDescription.Empty)!;

    /// <inheritdoc/>
    public override Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken) =>
        Task.FromResult(CompletionChange.Create(new TextChange(item.Span, item.Properties[InsertedKey])));

    private static CompletionItem Item(CompletionCandidate choice, string inserted) => CompletionItem.Create(
        choice.Text,
        filterText: choice.Text,
        sortText: choice.Text,
        properties: ImmutableDictionary<string, string>.Empty.Add(InsertedKey, inserted).Add(DescriptionKey, choice.Description),
        tags: [choice.Kind],
        rules: Rules,
        inlineDescription: choice.Detail);
}
