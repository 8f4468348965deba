using System.Diagnostics.CodeAnalysis;
using System.Threading;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Configuration;

/// <summary>Which additional files are device profiles: those that come from a <c>DeviceProfile</c> item.</summary>
internal static class ProfileFiles
{
    public static bool TryGetItem(AdditionalText file, AnalyzerConfigOptionsProvider options, [NotNullWhen(true)] out ProfileItem? item)
    {
        item = FileMetadata.Read(file, options).Item;
        return item is not null;
    }

    /// <summary>What is wrong with an archive; null if the file does not say so.</summary>
    public static ZipFaults? FaultsOf(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        FileMetadata.Read(file, options).IsZipFault && file.GetText(cancellationToken) is { } text ? ZipFaults.Parse(text.ToString()) : null;
}
