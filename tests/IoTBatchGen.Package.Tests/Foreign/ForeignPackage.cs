using System;
using System.Globalization;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests.Foreign;

/// <summary>
/// Somebody else's analyzer, packed once under two ids: it brings a YamlDotNet of its own, older than ours and under its real name, reads
/// a text with it and warns with the version that it met at run time.
/// </summary>
public sealed class ForeignPackage : IAsyncLifetime
{
    /// <summary>Sorts before <c>IoTBatchGen</c>, by which the order of packages' analyzers is made.</summary>
    public const string Before = "Acme.YamlRules";

    /// <summary>Sorts after it.</summary>
    public const string After = "Zeta.YamlRules";

    /// <summary>What the analyzer says where it has its own reader.</summary>
    public const string Message = "warning YAML001: YamlDotNet 13.0.0.0 read 2 items";

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <NoWarn>$(NoWarn);NU5128;RS2008;NU1701</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
            <PackageReference Include="YamlDotNet" Version="13.7.1" PrivateAssets="all" GeneratePathProperty="true" />
          </ItemGroup>
          <ItemGroup>
            <None Include="$(OutputPath)/$(AssemblyName).dll;$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs/" Visible="false" />
          </ItemGroup>
        </Project>
        """;

    private const string Analyzer = """
        using System.Collections.Immutable;
        using System.IO;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;
        using YamlDotNet.RepresentationModel;

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class YamlRule : DiagnosticAnalyzer
        {
            private static readonly DiagnosticDescriptor Rule =
                new DiagnosticDescriptor("YAML001", "YAML", "YamlDotNet {0} read {1} items", "Yaml", DiagnosticSeverity.Warning, true);

            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

            public override void Initialize(AnalysisContext context)
            {
                context.EnableConcurrentExecution();
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                context.RegisterCompilationAction(compilation =>
                {
                    var yaml = new YamlStream();
                    yaml.Load(new StringReader("[a, b]"));
                    var items = (YamlSequenceNode)yaml.Documents[0].RootNode;
                    compilation.ReportDiagnostic(Diagnostic.Create(
                        Rule, Location.None, typeof(YamlStream).Assembly.GetName().Version, items.Children.Count));
                });
            }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    /// <summary>The version of this run.</summary>
    public string Version { get; } = "1.0.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>The folder that holds the packages: a source for restores.</summary>
    internal string Source => _folder.Combine("packed");

    public async ValueTask InitializeAsync()
    {
        _folder.Write("YamlRules/YamlRules.csproj", Project);
        _folder.Write("YamlRules/YamlRule.cs", Analyzer);
        (await RunAsync("build")).Succeeded();
        foreach (string id in new[] { Before, After })
        {
            (await RunAsync("pack", "--no-build", "-c", "Debug", "-p:PackageId=" + id, "-p:Version=" + Version, "-o", Source)).Succeeded();
        }
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<DotnetResult> RunAsync(params string[] arguments) => Dotnet.RunAsync(_folder.Combine("YamlRules"), null, arguments);
}
