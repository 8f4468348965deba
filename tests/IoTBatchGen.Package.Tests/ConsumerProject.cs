using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace IoTBatchGen.Package.Tests;

/// <summary>
/// A new console project outside the repository that installs the packed package, with a package cache of its own. Other projects may
/// stand beside it.
/// </summary>
internal sealed class ConsumerProject : IDisposable
{
    /// <summary>What <c>dotnet new console</c> writes, and the reference.</summary>
    private const string ProjectFile = """
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <RestoreAdditionalProjectSources>{source}</RestoreAdditionalProjectSources>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {reference}
            {items}
          </ItemGroup>
        </Project>
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly PackedPackage _package;
    private readonly string _name;

    public ConsumerProject(PackedPackage package, string properties = "", string items = "", string name = "MyNa", bool installs = true, string sdk = "Microsoft.NET.Sdk")
    {
        _package = package;
        _name = name;
        Add(name, properties, items, installs, sdk);
    }

    /// <summary>Adds a project in a folder of its name, beside the first one's.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="properties">What its project file has besides, or instead.</param>
    /// <param name="items">Its items.</param>
    /// <param name="installs">Whether it refers to the package.</param>
    /// <param name="sdk">What it is made with.</param>
    public void Add(string name, string properties = "", string items = "", bool installs = true, string sdk = "Microsoft.NET.Sdk") => Write($"{name}/{name}.csproj", ProjectFile
        .Replace("{sdk}", sdk, StringComparison.Ordinal)
        .Replace("{reference}", installs ? $"<PackageReference Include=\"IoTBatchGen\" Version=\"{_package.Version}\" />" : string.Empty, StringComparison.Ordinal)
        .Replace("{source}", _package.Source, StringComparison.Ordinal)
        .Replace("{properties}", properties, StringComparison.Ordinal)
        .Replace("{items}", items, StringComparison.Ordinal));

    /// <summary>Writes a file below the folder that holds the projects' folders, <c>MyNa</c> the first of them.</summary>
    public void Write(string relative, string text) => _folder.Write(relative, text);

    /// <summary>The full path of a file below that folder.</summary>
    public string PathOf(string relative) => _folder.Combine(relative);

    /// <summary>All files of a folder below that folder, and when each was last written.</summary>
    public IReadOnlyList<(string File, DateTime Time)> FileTimes(string relative) =>
        [.. Directory.GetFiles(PathOf(relative), "*", SearchOption.AllDirectories).Select(file => (file, File.GetLastWriteTimeUtc(file))).Order()];

    public Task<DotnetResult> BuildAsync(params string[] arguments) => RunAsync(["build", .. arguments]);

    /// <summary>Runs a command in the first project's folder.</summary>
    public Task<DotnetResult> RunAsync(params string[] arguments) =>
        Dotnet.RunAsync(_folder.Combine(_name), _folder.Combine("packages"), arguments);

    public void Dispose() => _folder.Dispose();
}
