using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Tests.Harness;

/// <summary>What MSBuild would hand the compiler: build properties, and the metadata of each additional file by its path.</summary>
internal sealed class MemoryOptions : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Dictionary<string, string>> _files = [];
    private readonly Dictionary<string, string> _properties = [];

    public override AnalyzerConfigOptions GlobalOptions => new Options(_properties);

    /// <summary>Sets a build property, such as RootNamespace.</summary>
    public MemoryOptions Property(string name, string value) => Global("build_property." + name, value);

    /// <summary>Sets what a .globalconfig sets.</summary>
    public MemoryOptions Global(string key, string value)
    {
        _properties[key] = value;
        return this;
    }

    /// <summary>Marks an additional file as a DeviceProfile item, as the package's targets do.</summary>
    public MemoryOptions Profile(string path, params (string Name, string Value)[] metadata)
    {
        var values = new Dictionary<string, string> { ["build_metadata.AdditionalFiles.IoTBatchProfile"] = "true" };
        foreach ((string name, string value) in metadata)
        {
            values["build_metadata.AdditionalFiles." + name] = value;
        }

        _files[path] = values;
        return this;
    }

    /// <summary>Sets the list of items that the package's targets make.</summary>
    /// <param name="lines">Its lines, with bars for the characters that part their fields.</param>
    public MemoryOptions Items(string lines) => Property("IoTBatchProfileItems", EncodedItems(lines.Replace('|', '\u001F')));

    /// <summary>The list of items as the targets pass it.</summary>
    public static string EncodedItems(string list) => Convert.ToBase64String(Encoding.UTF8.GetBytes(list));

    /// <summary>Marks all these files as DeviceProfile items.</summary>
    public MemoryOptions Profiles(IEnumerable<AdditionalText> files)
    {
        foreach (AdditionalText file in files)
        {
            Profile(file.Path);
        }

        return this;
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(_files.TryGetValue(textFile.Path, out Dictionary<string, string>? values) ? values : []);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
