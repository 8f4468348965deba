using System;
using System.Linq;
using Xunit;

namespace IoTBatchGen.Package.Tests;

public class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_the_library_the_analyzers_their_reader_the_MSBuild_files_and_their_task() => Assert.Equal(
        [
            "CHANGELOG.md",
            "IoTBatchGen.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/IoTBatchGen.Analyzers.dll",
            "analyzers/dotnet/cs/IoTBatchGen.CodeFixes.dll",
            "analyzers/dotnet/cs/IoTBatchGen.Completion.dll",
            "analyzers/dotnet/cs/IoTBatchGen.YamlDotNet.dll",
            "build/IoTBatchGen.Schema.targets",
            "build/IoTBatchGen.props",
            "build/IoTBatchGen.targets",
            "buildTransitive/IoTBatchGen.props",
            "buildTransitive/IoTBatchGen.targets",
            "lib/net10.0/IoTBatchGen.dll",
            "lib/net10.0/IoTBatchGen.xml",
            "lib/net8.0/IoTBatchGen.dll",
            "lib/net8.0/IoTBatchGen.xml",
            "lib/netstandard2.0/IoTBatchGen.dll",
            "lib/netstandard2.0/IoTBatchGen.xml",
            "schemas/deviceprofile.schema.json",
            "tasks/netstandard2.0/IoTBatchGen.Tasks.dll",
        ],
        package.Files().Where(file => !file.StartsWith("docs/rules/", StringComparison.Ordinal)));

    [Fact]
    public void The_fake_platform_and_the_dependency_injection_are_libraries_with_a_README()
    {
        Assert.Equal(
            ["IoTBatchGen.FakePlatform.nuspec", "README.md", "lib/net10.0/IoTBatchGen.FakePlatform.dll", "lib/net10.0/IoTBatchGen.FakePlatform.xml"],
            package.Files("IoTBatchGen.FakePlatform").Where(file => !file.EndsWith(".runtimeconfig.json", StringComparison.Ordinal)));
        Assert.Equal(
            [
                "IoTBatchGen.DependencyInjection.nuspec",
                "README.md",
                "lib/net10.0/IoTBatchGen.DependencyInjection.dll",
                "lib/net10.0/IoTBatchGen.DependencyInjection.xml",
                "lib/net8.0/IoTBatchGen.DependencyInjection.dll",
                "lib/net8.0/IoTBatchGen.DependencyInjection.xml",
            ],
            package.Files("IoTBatchGen.DependencyInjection"));
    }
}
