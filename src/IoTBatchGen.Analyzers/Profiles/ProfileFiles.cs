using System.Diagnostics.CodeAnalysis;
using IoTBatchGen.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Profiles;

/// <summary>Which additional files are device profiles: those that come from a <c>DeviceProfile</c> item.</summary>
internal static class ProfileFiles
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>Metadata that the package's targets set to <c>true</c> on the additional files made of <c>DeviceProfile</c> items.</summary>
    private const string MarkerKey = Prefix + "IoTBatchProfile";
    private const string ClassNameKey = Prefix + "ClassName";
    private const string NamespaceKey = Prefix + "Namespace";
    private const string AccessKey = Prefix + "Access";

    public static bool TryGetItem(AdditionalText file, AnalyzerConfigOptionsProvider options, [NotNullWhen(true)] out ProfileItem? item)
    {
        AnalyzerConfigOptions metadata = options.GetOptions(file);
        if (!metadata.TryGetValue(MarkerKey, out string? marker) || marker != "true")
        {
            item = null;
            return false;
        }

        item = new ProfileItem(
            file.Path.Replace('\\', '/'),
            Metadata(metadata, ClassNameKey),
            Metadata(metadata, NamespaceKey),
            string.Equals(Metadata(metadata, AccessKey), "internal", System.StringComparison.OrdinalIgnoreCase));
        return true;
    }

    private static string? Metadata(AnalyzerConfigOptions metadata, string key) =>
        metadata.TryGetValue(key, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
