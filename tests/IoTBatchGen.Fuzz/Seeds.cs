using System;
using System.IO;
using System.Linq;

namespace IoTBatchGen.Fuzz;

/// <summary>What the fuzzer starts from: the samples, and the beginnings of bombs.</summary>
internal static class Seeds
{
    private const int LongestSample = 4096;

    private static readonly string[] Bombs =
    [
        "[[[[[[[[", "{a: {a: {a: ", "? ? ? ?", "- - - -", "---\n---\n", "&a [*a]", "a: &a [x]\nb: *a", "!!str a", "%YAML 1.2\n---\na", "\"\\uD83D\"",
        "'", "\"", "|\n a\n", ">-\n  a\n\n b\n", "# a\n", "<<: *a", "a:\n\t- b", "\uFEFFa: b", "a: b\0", "{\"devices\":[{\"devices\":[", "[{? a : b, ? c}, d: e]",
    ];

    /// <summary>Writes them, a file each.</summary>
    /// <param name="specs">The folder of the samples.</param>
    /// <param name="folder">Where they go.</param>
    public static void Write(string specs, string folder)
    {
        Directory.CreateDirectory(folder);
        string[] samples = Directory.EnumerateFiles(specs, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .Where(text => text.Length <= LongestSample)
            .ToArray();
        int number = 0;
        foreach (string text in samples.Concat(Bombs))
        {
            File.WriteAllText(Path.Combine(folder, $"seed-{number++:D4}"), text);
        }
    }
}
