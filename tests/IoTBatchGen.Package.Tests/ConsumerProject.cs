using System;
using System.Threading.Tasks;

namespace IoTBatchGen.Package.Tests;

/// <summary>A new console project outside the repository that installs the packed package, with a package cache of its own.</summary>
internal sealed class ConsumerProject : IDisposable
{
    /// <summary>What <c>dotnet new console</c> writes, and the reference.</summary>
    private const string ProjectFile = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <RestoreAdditionalProjectSources>{source}</RestoreAdditionalProjectSources>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="IoTBatchGen" Version="{version}" />
            {items}
          </ItemGroup>
        </Project>
        """;

    private readonly TemporaryFolder _folder = new();

    public ConsumerProject(PackedPackage package, string properties = "", string items = "") => Write("MyNa/MyNa.csproj", ProjectFile
        .Replace("{source}", package.Source, StringComparison.Ordinal)
        .Replace("{version}", package.Version, StringComparison.Ordinal)
        .Replace("{properties}", properties, StringComparison.Ordinal)
        .Replace("{items}", items, StringComparison.Ordinal));

    /// <summary>Writes a file below the folder that holds the project's folder, <c>MyNa</c>.</summary>
    public void Write(string relative, string text) => _folder.Write(relative, text);

    /// <summary>Where a file stands below the folder that holds the project's folder.</summary>
    public string PathOf(string relative) => _folder.Combine(relative);

    public Task<DotnetResult> BuildAsync() => RunAsync("build");

    public Task<DotnetResult> RunAsync(params string[] arguments) =>
        Dotnet.RunAsync(_folder.Combine("MyNa"), _folder.Combine("packages"), arguments);

    public void Dispose() => _folder.Dispose();
}
