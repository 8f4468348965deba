using System.IO;
using System.Linq;
using System.Reflection;

namespace IoTBatchGen.Tests;

/// <summary>Where the repository stands on the machine that built these tests.</summary>
internal static class Repository
{
    private static readonly string Folder = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryFolder").Value!;

    public static string Read(string path) => File.ReadAllText(PathOf(path));

    public static string PathOf(string path) => Path.Combine(Folder, path);
}
