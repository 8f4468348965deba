using System.IO;
using System.Linq;
using System.Reflection;

namespace IoTBatchGen.TestSupport;

/// <summary>Where the repository is on the machine that built these tests, and how it was built.</summary>
internal static class Repository
{
    public static string Folder { get; } = Path.GetFullPath(Metadata("RepositoryFolder"));

    public static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    public static string Read(string path) => File.ReadAllText(PathOf(path));

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
