using System.Collections.Immutable;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>Profiles as the reader would hand them over.</summary>
internal static class Sample
{
    public static ProfileItem Item(string path = "/app/water.deviceprofile.yaml") => new(path, null, null, false);

    public static ProfileModel Profile(string deviceType, params ServiceModel[] services) =>
        new(Item(), deviceType, "TestUtf8ManuId", "NBIoTDevice", services.ToImmutableArray());

    public static ServiceModel Service(string serviceId, params CommandModel[] commands) =>
        new(serviceId, null, commands.ToImmutableArray());

    public static CommandModel Command(string commandName, params ParaModel[] paras) => new(commandName, null, paras.ToImmutableArray());

    public static ParaModel Para(string paraName, ParaKind kind = ParaKind.Int, bool required = true, params string[] enumList) => new(
        paraName, kind.ToString(), kind, required, null, null, null, enumList.ToImmutableArray(), null, null);

    public static ResponseModel Response(string responseName, params ParaModel[] paras) => new(responseName, null, paras.ToImmutableArray());

    public static EquatableArray<ResponseModel> Responses(params ResponseModel[] responses) => responses.ToImmutableArray();

    /// <summary>A profile with one command, whose responses are given.</summary>
    public static ProfileModel WithResponses(params ResponseModel[] responses) =>
        Profile("Meter", Service("Control", Command("SET") with { Responses = Responses(responses) }));

    /// <summary>A profile with one command, whose paras are given.</summary>
    public static ProfileModel WithParas(params ParaModel[] paras) => Profile("Meter", Service("Control", Command("SET", paras)));

    public static ProfileModel WaterMeter { get; } = Profile(
        "WaterMeter",
        Service("DeliverySchedule", Command("SET_DEVICE_LEVEL", Para("value") with { DataType = "int", Min = "0", Max = "100", Unit = "%" }) with
        {
            Responses = Responses(Response("SET_DEVICE_LEVEL_RSP", Para("result") with { DataType = "int", Min = "0", Max = "1" }) with
            {
                Description = "Whether the valve moved",
            }),
        }),
        Service(
            "WaterMeterBasic",
            Command(
                "SET_PRESSURE_READ_PERIOD",
                Para("value") with { DataType = "int", Min = "1", Max = "24", Unit = "hour", Description = "How often the pressure is read" }),
            Command("RESET")),
        Service("Battery"));

    /// <summary>One para of every kind, required or not.</summary>
    public static ProfileModel AllKinds(bool required) => WithParas(ParasOfAllKinds(required));

    /// <summary>One response with a para of every kind, required or not.</summary>
    public static ProfileModel AllKindsAnswered(bool required) => WithResponses(Response("SET_RSP", ParasOfAllKinds(required)));

    private static ParaModel[] ParasOfAllKinds(bool required) =>
    [
        Para("count", ParaKind.Int, required) with { Min = "-5", Max = "10", Unit = "L" },
        Para("level", ParaKind.Int, required, "0", "1", "2"),
        Para("total", ParaKind.Long, required) with { Max = "9223372036854775807" },
        Para("step", ParaKind.Long, required, "-1", "5000000000"),
        Para("price", ParaKind.Decimal, required) with { Min = "-0.10" },
        Para("ratio", ParaKind.Double, required) with { Min = "-30.0", Max = "1e3" },
        Para("free", ParaKind.Double, required),
        Para("on", ParaKind.Boolean, required),
        Para("text", ParaKind.String, required) with { MaxLength = 8 },
        Para("plain", ParaKind.String, required),
        Para("mode", ParaKind.String, required, "Z-Wave", "0011", "ON") with { Description = "The radio.\nSee <manual> & \"notes\"" },
        Para("at", ParaKind.DateTime, required),
        Para("names", ParaKind.StringList, required),
        Para("numbers", ParaKind.IntList, required),
        Para("points", ParaKind.DoubleList, required),
        Para("any", ParaKind.Json, required),
    ];
}
