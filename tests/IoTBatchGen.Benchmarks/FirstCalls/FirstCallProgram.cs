using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using IoTBatchGen.Benchmarks.Builds;

namespace IoTBatchGen.Benchmarks.FirstCalls;

/// <summary>A small program that makes one call: with the package or with HttpClient alone, with a login or without.</summary>
internal sealed class FirstCallProgram
{
    private FirstCallProgram(string folder, CodeKind kind)
    {
        Kind = kind;
        Folder = folder;
        Size = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is not (".pdb" or ".dbg" or ".dwarf"))
            .Sum(file => new FileInfo(file).Length);
    }

    /// <summary>The bytes of what was published, without symbols.</summary>
    public long Size { get; }

    private CodeKind Kind { get; }

    private string Folder { get; }

    /// <summary>Publishes a program.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="source">The file of its code in <c>Programs</c>.</param>
    /// <param name="package">The package's feed and version; null for a program without it.</param>
    /// <param name="logsIn">Whether it logs in first.</param>
    /// <param name="kind">How it is published.</param>
    public static FirstCallProgram Publish(string folder, string source, (string Feed, string Version)? package, bool logsIn, CodeKind kind)
    {
        string project = Directory.CreateDirectory(Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(source)}-{logsIn}-{kind}")).FullName;
        File.WriteAllText(Path.Combine(project, "FirstCall.csproj"), Project(package, logsIn, kind));
        File.Copy(Repository.PathOf("tests", "IoTBatchGen.Benchmarks", "FirstCalls", "Programs", source), Path.Combine(project, source));
        if (package is not null)
        {
            const string Profile = "WaterMeter.deviceprofile.yaml";
            File.Copy(Repository.PathOf("src", "Samples", "WaterMeterNa", Profile), Path.Combine(project, Profile));
        }

        Command.Run(project, "publish", "-c", "Release", "-o", "published", "-v", "q");
        return new FirstCallProgram(Path.Combine(project, "published"), kind);
    }

    /// <summary>Starts it in a process that starts from nothing.</summary>
    public Process Start(Uri server)
    {
        bool isNative = Kind == CodeKind.Native;
        string program = Path.Combine(Folder, isNative ? OperatingSystem.IsWindows() ? "FirstCall.exe" : "FirstCall" : "FirstCall.dll");
        var start = new ProcessStartInfo(isNative ? program : "dotnet") { RedirectStandardOutput = true };
        if (!isNative)
        {
            start.ArgumentList.Add(program);
        }

        start.ArgumentList.Add(server.AbsoluteUri);
        return Process.Start(start)!;
    }

    private static string Project((string Feed, string Version)? package, bool logsIn, CodeKind kind) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <PublishAot>{kind == CodeKind.Native}</PublishAot>
            <PublishReadyToRun>{kind == CodeKind.ReadyToRun}</PublishReadyToRun>
            <RuntimeIdentifier>$(NETCoreSdkRuntimeIdentifier)</RuntimeIdentifier>
            <SelfContained>{kind == CodeKind.Native}</SelfContained>
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
