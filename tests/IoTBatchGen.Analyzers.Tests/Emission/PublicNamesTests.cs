using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>
/// The names that users' code is written with, for a profile whose names are hard: reserved, no identifiers, or the same as others.
/// The CHANGELOG promises that no version changes them; a change of what is expected here breaks users.
/// </summary>
public class PublicNamesTests
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword | SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static ProfileModel Hard => Sample.Profile(
        "water-meter 2G",
        Sample.Service("Set", Sample.Command("SET"), Sample.Command("set"), Sample.Command("CommandName")),
        Sample.Service("set"),
        Sample.Service("DeviceType"),
        Sample.Service("---"),
        Sample.Service(
            "阀门",
            Sample.Command(
                "ringAlarm",
                Sample.Para("late", ParaKind.Long, required: false),
                Sample.Para("mode", ParaKind.String, required: true, "Z-Wave", "Z_Wave", "0011", "---", "on", "class"),
                Sample.Para("Mode", ParaKind.String, required: false, "A"),
                Sample.Para("modeValue"),
                Sample.Para("toString", ParaKind.StringList),
                Sample.Para("method", ParaKind.Json, required: false),
                Sample.Para("1st", ParaKind.DateTime),
                Sample.Para("class", ParaKind.Boolean),
                Sample.Para("电压", ParaKind.Decimal),
                Sample.Para("+++", ParaKind.Double)),
            Sample.Command("GET", Sample.Para("getRsp")) with
            {
                Responses = Sample.Responses(
                    Sample.Response(
                        "GET_RSP",
                        Sample.Para("otherFields", ParaKind.Json, required: false),
                        Sample.Para("responseName"),
                        Sample.Para("getRsp", ParaKind.String, required: true, "on"),
                        Sample.Para("tryRead", ParaKind.DoubleList)),
                    Sample.Response("GET-ERR", Sample.Para("class", ParaKind.DateTime, required: false)),
                    Sample.Response("get_err"),
                    Sample.Response("method"),
                    Sample.Response("---")),
            },
            Sample.Command("ASK") with { Responses = Sample.Responses(Sample.Response("Any name", Sample.Para("response"))) }));

    [Fact]
    public void Names_are_those_of_the_first_version()
    {
        CSharpCompilation compilation = Compiling.Compilation(LanguageVersion.CSharp8, Generated.From(LanguageVersion.CSharp8, Hard));
        Compiling.Holds(compilation);

        Assert.Equal(
            """
            class WaterMeter2G
              string DeviceType = "water-meter 2G"
              string ManufacturerId = "TestUtf8ManuId"
              string Model = "NBIoTDevice"
              class Set
                string ServiceId = "Set"
                class SetCommand
                  string CommandName = "SET"
                  SetCommand()
                class SetCommand_3e52
                  string CommandName = "set"
                  SetCommand_3e52()
                class CommandNameCommand
                  string CommandName = "CommandName"
                  CommandNameCommand()
              class Set_3e52
                string ServiceId = "set"
              class DeviceTypeService
                string ServiceId = "DeviceType"
              class Service_5926
                string ServiceId = "---"
              class 阀门
                string ServiceId = "阀门"
                class RingAlarm
                  string CommandName = "ringAlarm"
                  RingAlarm(ModeValue_1b35 mode, int modeValue, IEnumerable<string> toString, DateTimeOffset _1st, bool @class, decimal 电压, double para_f8f6, long? late = null, ModeValue_6588? mode_6588 = null, JsonNode? method = null)
                  ModeValue_1b35 Mode
                  int ModeValue
                  IReadOnlyList<string> ToStringPara
                  DateTimeOffset _1st
                  bool Class
                  decimal 电压
                  double Para_f8f6
                  long? Late
                  ModeValue_6588? Mode_6588
                  JsonNode? MethodPara
                  enum ModeValue_1b35
                    ZWave = 0
                    ZWave_ff04 = 1
                    _0011 = 2
                    Value_5926 = 3
                    On = 4
                    Class = 5
                  enum ModeValue_6588
                    A = 0
                class Get
                  string CommandName = "GET"
                  Get(int getRsp)
                  int GetRsp
                  class GetRsp_3618
                    string ResponseName = "GET_RSP"
                    int ResponseNamePara
                    GetRspValue GetRsp
                    IReadOnlyList<double> TryReadPara
                    JsonNode? OtherFieldsPara
                    bool TryRead(BatchSubtask subtask, GetRsp_3618? response)
                    bool TryRead(BatchSubtask subtask, GetRsp_3618? response, string reason)
                    bool TryRead(DeviceCommandResult result, GetRsp_3618? response)
                    bool TryRead(DeviceCommandResult result, GetRsp_3618? response, string reason)
                    enum GetRspValue
                      On = 0
                  class GetErr
                    string ResponseName = "GET-ERR"
                    DateTimeOffset? Class
                    bool TryRead(BatchSubtask subtask, GetErr? response)
                    bool TryRead(BatchSubtask subtask, GetErr? response, string reason)
                    bool TryRead(DeviceCommandResult result, GetErr? response)
                    bool TryRead(DeviceCommandResult result, GetErr? response, string reason)
                  class GetErr_c649
                    string ResponseName = "get_err"
                    bool TryRead(BatchSubtask subtask, GetErr_c649? response)
                    bool TryRead(BatchSubtask subtask, GetErr_c649? response, string reason)
                    bool TryRead(DeviceCommandResult result, GetErr_c649? response)
                    bool TryRead(DeviceCommandResult result, GetErr_c649? response, string reason)
                  class MethodResponse
                    string ResponseName = "method"
                    bool TryRead(BatchSubtask subtask, MethodResponse? response)
                    bool TryRead(BatchSubtask subtask, MethodResponse? response, string reason)
                    bool TryRead(DeviceCommandResult result, MethodResponse? response)
                    bool TryRead(DeviceCommandResult result, MethodResponse? response, string reason)
                  class Response_5926
                    string ResponseName = "---"
                    bool TryRead(BatchSubtask subtask, Response_5926? response)
                    bool TryRead(BatchSubtask subtask, Response_5926? response, string reason)
                    bool TryRead(DeviceCommandResult result, Response_5926? response)
                    bool TryRead(DeviceCommandResult result, Response_5926? response, string reason)
                class Ask
                  string CommandName = "ASK"
                  Ask()
                  class Response
                    string ResponseName = "Any name"
                    int ResponsePara
                    bool TryRead(BatchSubtask subtask, Response? response)
                    bool TryRead(BatchSubtask subtask, Response? response, string reason)
                    bool TryRead(DeviceCommandResult result, Response? response)
                    bool TryRead(DeviceCommandResult result, Response? response, string reason)
            """,
            string.Join('\n', Lines(compilation.GetTypeByMetadataName("Sample.WaterMeter2G")!, string.Empty)));
    }

    private static IEnumerable<string> Lines(INamedTypeSymbol type, string indent)
    {
        yield return indent + type.ToDisplayString(Format);
        IEnumerable<ISymbol> members = type.GetMembers().Where(member => member.DeclaredAccessibility == Accessibility.Public
            && !member.IsImplicitlyDeclared && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet });
        foreach (ISymbol member in members)
        {
            foreach (string line in member is INamedTypeSymbol nested ? Lines(nested, indent + "  ") : [indent + "  " + member.ToDisplayString(Format)])
            {
                yield return line;
            }
        }
    }
}
