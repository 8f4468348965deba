using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace IoTBatchGen.Package.Tests.Sources;

/// <summary>A git repository with one commit: what this one's work tree holds, but for the tests.</summary>
internal sealed class RepositoryCopy
{
    private RepositoryCopy(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Copies the work tree, uncommitted changes included, into an empty folder.</summary>
    public static async Task<RepositoryCopy> OfWorkTreeAsync(string folder)
    {
        DotnetResult listed = await Dotnet.RunProgramAsync(
            "git", Repository.Folder, null, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ".", ":!tests");
        foreach (string file in listed.Succeeded().Output.Split('\0').Where(file => File.Exists(Repository.PathOf(file))))
        {
            string target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.PathOf(file), target);
        }

        var copy = new RepositoryCopy(folder);
        await copy.GitAsync("init", "-q", "-b", "main");
        await copy.GitAsync("add", "--all");
        await copy.GitAsync("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "-q", "-m", "copy");
        return copy;
    }

    /// <summary>The same commit in another empty folder.</summary>
    public async Task<RepositoryCopy> CloneAsync(string folder)
    {
        await GitAsync("clone", "-q", Folder, folder);
        return new RepositoryCopy(folder);
    }

    public async Task<string> GitAsync(params string[] arguments) =>
        (await Dotnet.RunProgramAsync("git", Folder, null, arguments)).Succeeded().Output.Trim();

    /// <summary>Builds the library for one framework, without the analyzers that it is packed with; as a build server does.</summary>
    public async Task BuildLibraryAsync()
    {
        await LibraryAsync("restore");
        await LibraryAsync("build", "--no-restore", "-c", "Release", "-f", "net8.0", "-p:BuildProjectReferences=false");
    }

    /// <summary>Packs what was built.</summary>
    public Task PackLibraryAsync(string folder) =>
        LibraryAsync("pack", "--no-build", "-c", "Release", "-p:TargetFrameworks=net8.0", "-p:BuildProjectReferences=false", "-p:NoWarn=NU5128", "-o", folder);

    private async Task LibraryAsync(string verb, params string[] arguments) => (await Dotnet.RunAsync(
        Folder, null, [verb, "src/IoTBatchGen/IoTBatchGen.csproj", "-p:ContinuousIntegrationBuild=true", .. arguments])).Succeeded();
}
