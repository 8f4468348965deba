using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Text;

namespace IoTBatchGen.Package.Tests.Sources;

/// <summary>Where a debugger that has the symbols finds the sources.</summary>
internal sealed class SymbolSources
{
    // Kinds of custom debug information, as the specification of portable symbols numbers them.
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedKind = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public SymbolSources(MetadataReader symbols)
    {
        SourceLink = symbols.GetCustomDebugInformation(EntityHandle.ModuleDefinition)
            .Select(symbols.GetCustomDebugInformation)
            .Where(information => symbols.GetGuid(information.Kind) == SourceLinkKind)
            .Select(information => Encoding.UTF8.GetString(symbols.GetBlobBytes(information.Value)))
            .SingleOrDefault();
        Linked = symbols.Documents.Where(document => !IsEmbedded(symbols, document))
            .Select(document => symbols.GetString(symbols.GetDocument(document).Name))
            .ToList();
    }

    /// <summary>The map from paths to addresses, as JSON; null where there is none.</summary>
    public string? SourceLink { get; }

    /// <summary>The sources that the symbols do not hold themselves.</summary>
    public IReadOnlyList<string> Linked { get; }

    private static bool IsEmbedded(MetadataReader symbols, DocumentHandle document) => symbols.GetCustomDebugInformation(document)
        .Any(information => symbols.GetGuid(symbols.GetCustomDebugInformation(information).Kind) == EmbeddedKind);
}
