using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>Projects of the .NET Framework's age: netstandard2.0 or net472, and the language they have by default, C# 7.3.</summary>
public class OldConsumerTests(PackedPackage package)
{
    private const string Profile = """
        manufacturerId: Acme
        model: M1
        deviceType: WaterMeter
        services:
          - serviceId: DeliverySchedule
            commands:
              - commandName: SET_DEVICE_LEVEL
                paras:
                  - { paraName: value, dataType: int, required: true, min: 0, max: 100, unit: "%" }
                  - { paraName: mode, dataType: string, required: false, enumList: [ON, OFF] }
                  - { paraName: note, dataType: string, required: false, maxLength: 8 }
        """;

    private const string Code = """
        using System;
        using System.Net.Http;
        using System.Text.Json.Nodes;
        using System.Threading.Tasks;
        using IoTBatchGen;

        namespace MyNa
        {
            public static class Old
            {
                public static BatchTask Typed()
                {
                    return new WaterMeter.DeliverySchedule.SetDeviceLevel(12, mode: WaterMeter.DeliverySchedule.SetDeviceLevel.ModeValue.On)
                        .ToDeviceType()
                        .AsTask("raise-level", TimeSpan.FromHours(2))
                        .WithTag("site", "north");
                }

                public static BatchTask Plain()
                {
                    return new BatchTask
                    {
                        TaskName = "raise-level",
                        Timeout = 1000,
                        Param = new BatchTaskParam
                        {
                            Type = BatchTargetType.DeviceList,
                            DeviceList = { "3f1a" },
                            Command = new RawDeviceCommand
                            {
                                ServiceId = "DeliverySchedule",
                                Method = "SET_DEVICE_LEVEL",
                                Paras = new JsonObject { ["value"] = 12 },
                            },
                        },
                    };
                }

                public static async Task<string> CreateAsync(HttpClient http, string key)
                {
                    var client = new BatchTaskClient(http, new BatchTaskClientOptions
                    {
                        ServerUrl = new Uri("https://platform.example:8743"),
                        AppKey = key,
                        AccessTokenProvider = cancellation => new ValueTask<string>(key),
                    });
                    return (await client.CreateAsync(Typed())).TaskId;
                }
            }
        }
        """;

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    public async Task A_library_in_CSharp_7_with_a_strong_name_compiles_without_warnings(string framework)
    {
        using var project = new ConsumerProject(
            package,
            $"<SignAssembly>true</SignAssembly><AssemblyOriginatorKeyFile>{Repository.PathOf("eng/IoTBatchGen.snk")}</AssemblyOriginatorKeyFile>"
                + $"<TargetFramework>{framework}</TargetFramework><OutputType>Library</OutputType><ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable><LangVersion>7.3</LangVersion>",
            framework == "net472" ? "<Reference Include=\"System.Net.Http\" />" : string.Empty);
        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Profile);
        project.Write("MyNa/Old.cs", Code);

        // A raw command that has a typed class gets a hint (IOTB1108), which a build does not print.
        Assert.Empty((await project.BuildAsync()).Succeeded().Diagnostics);
    }
}
