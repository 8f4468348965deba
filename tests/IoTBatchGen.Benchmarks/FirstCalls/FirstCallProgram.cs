using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using IoTBatchGen.Benchmarks.Builds;

namespace IoTBatchGen.Benchmarks.FirstCalls;

/// <summary>A small program that makes one call: with the package or with HttpClient alone, with a login or without.</summary>
internal sealed class FirstCallProgram
{
    private FirstCallProgram(string folder, bool isNative)
    {
        IsNative = isNative;
        Folder = folder;
        Size = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is not (".pdb" or ".dbg" or ".dwarf"))
            .Sum(file => new FileInfo(file).Length);
    }

    /// <summary>Whether it is native code; otherwise, it is compiled while it runs.</summary>
    public bool IsNative { get; }

    /// <summary>The bytes of what was published, without symbols.</summary>
    public long Size { get; }

    private string Folder { get; }

    /// <summary>Publishes a program.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="source">The file of its code in <c>Programs</c>.</param>
    /// <param name="package">The package's feed and version; null for a program without it.</param>
    /// <param name="logsIn">Whether it logs in first.</param>
    /// <param name="isNative">Whether it is published as native code.</param>
    public static FirstCallProgram Publish(string folder, string source, (string Feed, string Version)? package, bool logsIn, bool isNative)
    {
        string project = Directory.CreateDirectory(Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(source)}-{logsIn}-{isNative}")).FullName;
        File.WriteAllText(Path.Combine(project, "FirstCall.csproj"), Project(package, logsIn, isNative));
        File.Copy(Repository.PathOf("tests", "IoTBatchGen.Benchmarks", "FirstCalls", "Programs", source), Path.Combine(project, source));
        if (package is not null)
        {
            const string Profile = "WaterMeter.deviceprofile.yaml";
            File.Copy(Repository.PathOf("src", "Samples", "WaterMeterNa", Profile), Path.Combine(project, Profile));
        }

        Command.Run(project, "publish", "-c", "Release", "-o", "published", "-v", "q");
        return new FirstCallProgram(Path.Combine(project, "published"), isNative);
    }

    /// <summary>Starts it in a process that starts from nothing.</summary>
    public Process Start(Uri server)
    {
        string program = Path.Combine(Folder, IsNative ? OperatingSystem.IsWindows() ? "FirstCall.exe" : "FirstCall" : "FirstCall.dll");
        var start = new ProcessStartInfo(IsNative ? program : "dotnet") { RedirectStandardOutput = true };
        if (!IsNative)
        {
            start.ArgumentList.Add(program);
        }

        start.ArgumentList.Add(server.AbsoluteUri);
        return Process.Start(start)!;
    }

    private static string Project((string Feed, string Version)? package, bool logsIn, bool isNative) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <PublishAot>{isNative}</PublishAot>
            <DefineConstants>$(DefineConstants){(logsIn ? ";LOGIN" : string.Empty)}</DefineConstants>
            <RestoreAdditionalProjectSources>{package?.Feed}</RestoreAdditionalProjectSources>
            {(package is null ? string.Empty : $"<RestorePackagesPath>{package.Value.Feed}/packages</RestorePackagesPath>")}
          </PropertyGroup>
          <ItemGroup>
            {(package is null ? string.Empty : $"<PackageReference Include=\"IoTBatchGen\" Version=\"{package.Value.Version}\" />")}
          </ItemGroup>
        </Project>
        """;
}
