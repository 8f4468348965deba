using System;
using System.Globalization;
using System.IO;
using System.Linq;
using IoTBatchGen.Benchmarks.Generators;

namespace IoTBatchGen.Benchmarks.Builds;

/// <summary>The sample outside the repository: once with the package, once with the library and the generated files alone.</summary>
internal static class SampleCopies
{
    private const string Generated = "generated";

    /// <summary>Packs the library into a folder.</summary>
    /// <returns>The package's version, which no other has.</returns>
    public static string Pack(string folder)
    {
        string version = "0.1.0-bench." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        Command.Run(Repository.Folder, "pack", "src/IoTBatchGen/IoTBatchGen.csproj", "-c", "Release", "-p:PackageVersion=" + version, "-o", folder, "-v", "q");
        return version;
    }

    public static (string With, string Without) Make(string folder)
    {
        string version = Pack(folder);

        string with = Copy(folder, "with", Project(folder, version, string.Empty));
        Command.Run(with, "restore");
        Command.Run(with, "build", "--no-restore", "-v", "q", "-p:EmitCompilerGeneratedFiles=true", $"-p:CompilerGeneratedFilesOutputPath=../{Generated}");

        string without = Copy(folder, "without", Project(folder, version, " ExcludeAssets=\"analyzers;build;buildTransitive\""));
        string[] files = Directory.GetFiles(Path.Combine(folder, Generated, "IoTBatchGen.Analyzers"), "*.cs", SearchOption.AllDirectories);
        foreach (string file in files)
        {
            File.Copy(file, Path.Combine(without, Path.GetFileName(file)));
        }

        Command.Run(without, "restore");
        return (with, without);
    }

    private static string Copy(string folder, string name, string project)
    {
        string copy = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        string sample = Repository.PathOf("src", "Samples", "WaterMeterNa");
        string separator = Path.DirectorySeparatorChar.ToString();
        foreach (string file in Directory.GetFiles(sample, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(sample, file);
            bool isBuilt = new[] { "bin", "obj" }.Any(built => relative.StartsWith(built + separator, StringComparison.Ordinal));
            if (!isBuilt && Path.GetExtension(file) != ".csproj" && Path.GetFileName(file) != "Mistakes.cs")
            {
                string target = Path.Combine(copy, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        File.WriteAllText(Path.Combine(copy, "WaterMeterNa.csproj"), project);
        return copy;
    }

    private static string Project(string source, string version, string assets) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <RestoreAdditionalProjectSources>{source}</RestoreAdditionalProjectSources>
            <RestorePackagesPath>{source}/packages</RestorePackagesPath>
          </PropertyGroup>
          <ItemGroup>
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <PackageReference Include="IoTBatchGen" Version="{version}"{assets} />
            <Reference Include="IoTBatchGen.AspNetCore" HintPath="{Repository.Folder}src/IoTBatchGen.AspNetCore/bin/Release/net10.0/IoTBatchGen.AspNetCore.dll" />
            <Reference Include="IoTBatchGen.FakePlatform" HintPath="{Repository.Folder}src/IoTBatchGen.FakePlatform/bin/Release/net10.0/IoTBatchGen.FakePlatform.dll" />
          </ItemGroup>
        </Project>
        """;
}
