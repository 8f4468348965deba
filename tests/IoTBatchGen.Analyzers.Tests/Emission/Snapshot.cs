using System;
using System.IO;
using System.Linq;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>Compares a generated file with the one that was reviewed, in the file convention of Verify.</summary>
internal static class Snapshot
{
    private const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"IoTBatchGen\", \"0.0.0\")]";

    public static string Folder { get; } = Repository.PathOf("tests", "IoTBatchGen.Analyzers.Tests", "Emission", "Snapshots");

    /// <summary>Asserts that a file is as reviewed; where it is not, writes what was received beside it.</summary>
    public static void Matches(string name, GeneratedFile file)
    {
        // The version changes with each release; the snapshot must not.
        string received = file.Text.ToString().Replace(ProfileFileEmitter.GeneratedCode, GeneratedCode, StringComparison.Ordinal);
        string verifiedPath = Path.Combine(Folder, name + ".verified.cs");
        string receivedPath = Path.Combine(Folder, name + ".received.cs");
        string verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : string.Empty;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        string[] wanted = verified.Split('\n');
        string[] got = received.Split('\n');
        int line = Enumerable.Range(0, Math.Max(wanted.Length, got.Length)).First(i => wanted.ElementAtOrDefault(i) != got.ElementAtOrDefault(i));
        Assert.Fail($"{name}, line {line + 1}\nverified: {wanted.ElementAtOrDefault(line)}\nreceived: {got.ElementAtOrDefault(line)}");
    }
}
