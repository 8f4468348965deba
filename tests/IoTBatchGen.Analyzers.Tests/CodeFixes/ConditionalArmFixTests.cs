using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>Fixes beside <c>#if</c>: what they write is right in every arm, or they are not offered.</summary>
public class ConditionalArmFixTests
{
    public static TheoryData<string, string, string> Fixed => new()
    {
        {
            "IOTB1004",
            """
            _ = new BatchTaskParam
            {
                Type = BatchTargetType.DeviceList,
            #if FAST
                Command = command,
            #else
                Command = new RawDeviceCommand { ServiceId = unknown, Method = "m" },
            #endif
            };
            """,
            """
            _ = new BatchTaskParam
            {
                DeviceList = { "" },
                Type = BatchTargetType.DeviceList,
            #if FAST
                Command = command,
            #else
                Command = new RawDeviceCommand { ServiceId = unknown, Method = "m" },
            #endif
            };
            """
        },
        {
            "IOTB1003",
            """
            _ = new RawDeviceCommand
            { // by build
            #if FAST
                ServiceId = "Fast"
            #else
                ServiceId = "Safe"
            #endif
            };
            """,
            """
            _ = new RawDeviceCommand
            { // by build
                Method = "",
            #if FAST
                ServiceId = "Fast"
            #else
                ServiceId = "Safe"
            #endif
            };
            """
        },
        {
            "IOTB1003",
            """
            _ = new RawDeviceCommand
            {
            #if FAST
                Paras = null,
            #endif
                ServiceId = "Safe"
            };
            """,
            """
            _ = new RawDeviceCommand
            {
            #if FAST
                Paras = null,
            #endif
                ServiceId = "Safe",
                Method = ""
            };
            """
        },
        {
            "IOTB1003",
            """
            _ = new
            {
                taskName = "a", taskType = "DeviceCmd",
            #if FAST
                timeout = 10, note = "x"
            #else
                timeout = 20
            #endif
            };
            """,
            """
            _ = new
            {
                param = new { type = "", command = new { serviceId = "", method = "" } },
                taskName = "a", taskType = "DeviceCmd",
            #if FAST
                timeout = 10, note = "x"
            #else
                timeout = 20
            #endif
            };
            """
        },
        {
            "IOTB1001",
            """
            _ = command.ToAllDevices().AsTask("t",
            #if FAST
                60);
            #else
                5);
            #endif
            """,
            """
            _ = command.ToAllDevices().AsTask("t",
            #if FAST
                60);
            #else
                10);
            #endif
            """
        },
        {
            "IOTB1016",
            """
            command.ToDevices("a", "a");
            #if FAST
            command.ToDevices("b");
            #endif
            """,
            """
            command.ToDevices("a");
            #if FAST
            command.ToDevices("b");
            #endif
            """
        },
    };

    public static TheoryData<string, string> Left => new()
    {
        // The other arm sets the field.
        {
            "IOTB1003",
            """
            _ = new RawDeviceCommand
            {
                ServiceId = "s",
            #if FAST
                Method = "m",
            #endif
            };
            """
        },
        {
            "IOTB1003",
            """
            var t = new BatchTask { TaskName = "t", Param = command.ToAllDevices() };
            #if FAST
            t.Timeout = 60;
            #endif
            _ = client.CreateAsync(t);
            """
        },

        // An arm ends what began outside.
        {
            "IOTB1003",
            """
            #if FAST
            _ = new RawDeviceCommand { Method = "m",
            #else
            _ = new RawDeviceCommand {
            #endif
                ServiceId = "s" };
            """
        },

        // In the other arm the type is another.
        {
            "IOTB1004",
            """
            _ = new BatchTaskParam
            {
            #if FAST
                Type = BatchTargetType.Broadcast,
            #else
                Type = BatchTargetType.DeviceList,
            #endif
                Command = command,
            };
            """
        },
        {
            "IOTB1005",
            """
            var p = new BatchTaskParam { Command = command, DeviceLocation = "l" };
            #if FAST
            p.Type = BatchTargetType.DeviceArea;
            #else
            p.Type = BatchTargetType.Broadcast;
            #endif
            _ = p.AsTask("t", 60);
            """
        },

        // The repeated or empty entry is one of others in the other arm, or its comma is.
        {
            "IOTB1016",
            """
            command.ToDevices(new[] {
            #if !FAST
                "a",
            #endif
                "a" });
            """
        },
        {
            "IOTB1011",
            """
            command.ToDevices(
            #if FAST
                "b",
            #else
                "c",
            #endif
                "");
            """
        },

        // The member is read in the other arm.
        {
            "IOTB1015",
            """
            var b = new { taskName = "a", taskType = "DeviceCmd", timeOut = 60, param = new { type = "Broadcast", command = new { serviceId = "Lamp01", method = "ringAlarm" } } };
            Console.WriteLine(b);
            #if FAST
            Console.WriteLine(b.timeOut);
            #endif
            """
        },
    };

    [Theory]
    [MemberData(nameof(Fixed))]
    public async Task A_fix_is_right_in_every_arm(string id, string before, string after)
    {
        FixedRequests requests = FixedRequests.Statements(id, before);
        Assert.Empty(await requests.CompilerErrorsAsync());
        Assert.Equal(FixedRequests.InMethod(after), (await requests.FixEachAsync()).Text());
        Assert.Empty(await FixedRequests.Statements(id, "#define FAST\n", after).CompilerErrorsAsync());
    }

    [Theory]
    [MemberData(nameof(Left))]
    public async Task What_an_arm_needs_otherwise_is_left_alone(string id, string statements)
    {
        FixedRequests requests = FixedRequests.Statements(id, statements);
        Assert.Empty(await requests.CompilerErrorsAsync());
        Assert.NotEqual(0, await requests.CountAsync());
        Assert.Empty(await requests.OfferedAsync());
    }
}
