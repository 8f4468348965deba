extern alias runtime;

using System;
using System.Collections.Generic;
using System.Reflection;
using IoTBatchGen.Analyzers.Emission;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using Runtime = runtime::IoTBatchGen;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>The code of an application that reads typed answers, as its developer writes it.</summary>
public class ResponseUsageTests
{
    private const string Application = """
        using IoTBatchGen;
        using Sample;

        internal static class Application
        {
            public static string Read(BatchSubtask subtask)
            {
                if (WaterMeter.DeliverySchedule.SetDeviceLevel.Response.TryRead(subtask, out var answer))
                {
                    return "result " + answer.Result + ", others " + answer.OtherFields.Count;
                }

                return "nothing";
            }

            public static string Why(DeviceCommandResult result)
            {
                if (!WaterMeter.DeliverySchedule.SetDeviceLevel.Response.TryRead(result, out var answer, out string reason))
                {
                    return reason;
                }

                return answer.Result + reason;
            }

            public const string Name = WaterMeter.DeliverySchedule.SetDeviceLevel.Response.ResponseName;
        }
        """;

    public static TheoryData<LanguageVersion> Languages => [.. Compiling.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_application_reads_an_answer_and_why_there_is_none(LanguageVersion language)
    {
        // With nullable annotations, the compiler would warn of an answer that may be null.
        string nullable = language >= LanguageVersion.CSharp8 ? "#nullable enable\n" : string.Empty;
        Type application = Assembly.Load(Compiling.Holds(language, Generated.From(language, Sample.WaterMeter), nullable + Application))
            .GetType("Application", throwOnError: true)!;
        var read = application.GetMethod("Read")!.CreateDelegate<Func<Runtime.BatchSubtask, string>>();
        var why = application.GetMethod("Why")!.CreateDelegate<Func<Runtime.DeviceCommandResult, string>>();
        Assert.Equal("result 1, others 1", read(new Runtime.BatchSubtask { State = Runtime.BatchSubtaskState.Success, Output = """{"result":1,"x":2}""" }));
        Assert.Equal("nothing", read(new Runtime.BatchSubtask { State = Runtime.BatchSubtaskState.Timeout, Output = """{"result":1}""" }));
        Assert.Equal("1", why(new Runtime.DeviceCommandResult { State = Runtime.DeviceCommandState.Successful, Detail = """{"result":1}""" }));
        Assert.Equal(
            "the state of the command is FAILED: send command failed",
            why(new Runtime.DeviceCommandResult { State = Runtime.DeviceCommandState.Failed, Detail = """{"reason":"send command failed"}""" }));
        Assert.Equal("SET_DEVICE_LEVEL_RSP", application.GetField("Name")!.GetRawConstantValue());
        Assert.Equal("subtask", Assert.Throws<ArgumentNullException>(() => read(null!)).ParamName);
        Assert.Equal("result", Assert.Throws<ArgumentNullException>(() => why(null!)).ParamName);
    }

    [Fact]
    public void Where_the_framework_has_no_NotNullWhen_an_answer_that_was_read_needs_no_check_for_null()
    {
        foreach (LanguageVersion language in Compiling.Languages)
        {
            string nullable = language >= LanguageVersion.CSharp8 ? "#nullable enable\n" : string.Empty;
            IEnumerable<GeneratedFile> files = Generated.WithoutNotNullWhen(language, Sample.WaterMeter);
            Assert.DoesNotContain(files, file => file.Text.ToString().Contains("NotNullWhen", StringComparison.Ordinal));
            Assert.NotEmpty(Compiling.Holds(language, files, nullable + Application));
        }
    }
}
