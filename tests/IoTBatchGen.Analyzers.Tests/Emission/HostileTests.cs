using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

public class HostileTests
{
    [Fact]
    public void Hostile_paras_and_enum_values_compile_without_warnings() => Compiling.HoldsEverywhere(
        Sample.WithParas([.. Hostile.Names.Select((name, i) => Sample.Para(name, (ParaKind)(i % 11), i % 2 == 0) with
        {
            DataType = name, Unit = name, Description = name, Min = name, Max = name,
        })]),
        Sample.WithParas(
        [
            .. Hostile.Names.Select((name, i) => Sample.Para(name, ParaKind.String, i % 2 == 0, [name, "ON"])),
            Sample.Para("all", ParaKind.String, false, [.. Hostile.Names]),
        ]) with
        {
            DeviceType = "Other",
        });

    [Fact]
    public void Hostile_responses_compile_without_warnings() => Compiling.HoldsEverywhere(
        Sample.WithResponses([.. Hostile.Names.Distinct().Select((name, i) => Sample.Response(
            name, Sample.Para(name, (ParaKind)(i % 11), i % 2 == 0, i % 3 == 0 ? [name, "ON"] : []) with
            {
                DataType = name, Unit = name, Description = name, Min = name, Max = name,
            }) with
        {
            Description = name,
        })]),
        Sample.WithResponses(Sample.Response("All", [.. Hostile.Names.Select((name, i) => Sample.Para(name, ParaKind.String, i % 2 == 0, name, "ON"))])) with
        {
            DeviceType = "Other",
        },
        Sample.Profile("Same", Sample.Service("S", [.. Hostile.Names.Select(name => Sample.Command(name, Sample.Para(name, ParaKind.String, true, name)) with
        {
            Responses = Sample.Responses(Sample.Response(name, Sample.Para(name, ParaKind.String, true, name))),
        })])),
        Sample.WithResponses([.. Hostile.Colliding.Select(name => Sample.Response(name))]) with { DeviceType = "Colliding" });

    [Fact]
    public void Hostile_services_and_commands_compile_without_warnings()
    {
        CommandModel[] commands = [.. Hostile.Names.Select(name => Sample.Command(name, Sample.Para(name)) with { Description = name })];
        Compiling.HoldsEverywhere(Sample.Profile(
            "Hostile", [.. Hostile.Names.Take(2).Select(name => Sample.Service(name, commands) with { Description = name }),
                .. Hostile.Names.Skip(2).Select(name => Sample.Service(name, Sample.Command(name, Sample.Para(name, ParaKind.String, true, name))))]));
    }

    [Fact]
    public void Hostile_devices_compile_without_warnings_in_any_namespace()
    {
        foreach (string space in (string[])["", "Sample", "class.int", "my-app.1st", "System", "global"])
        {
            foreach (bool metadata in (bool[])[true, false])
            {
                IEnumerable<ProfileModel> profiles = Hostile.Names.Select(name => Device(name, metadata));
                Compiling.Holds(LanguageVersion.CSharp7_3, Generated.From(LanguageVersion.CSharp7_3, space, profiles));
            }
        }
    }

    [Fact]
    public void Hostile_namespaces_compile_without_warnings() => Compiling.HoldsEverywhere([.. Hostile.Names
        .Where(name => name.Length < 1000)
        .Select((name, i) => Device("Device" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), false) with
        {
            Item = new ProfileItem("/" + name, null, name, false),
        })]);

    [Fact]
    public void Names_that_differ_little_compile_without_warnings() => Compiling.HoldsEverywhere(
        Sample.WithParas([.. Hostile.Colliding.Select(name => Sample.Para(name))]),
        Sample.Profile("Enums", Sample.Service("S", Sample.Command("C", Sample.Para("p", ParaKind.String, false, [.. Hostile.Colliding])))),
        Sample.Profile("Services", [.. Hostile.Colliding.Select(name => Sample.Service(name))]),
        Sample.Profile("Commands", Sample.Service("S", [.. Hostile.Colliding.Select(name => Sample.Command(name))])));

    [Fact]
    public void A_consumer_that_claims_CLS_compliance_gets_no_warnings()
    {
        ProfileModel profile = Sample.WithParas([
            .. Sample.AllKinds(required: false).Services[0].Commands[0].Paras,
            .. Hostile.Names.Select(name => Sample.Para("x" + name, ParaKind.String, true, name, "0011", "ON", "on"))]);
        Compiling.Holds(
            LanguageVersion.CSharp7_3, Generated.From(LanguageVersion.CSharp7_3, profile), "[assembly: System.CLSCompliant(true)]");
    }

    [Fact]
    public void Hostile_text_side_by_side_declares_nothing_but_what_the_profile_names()
    {
        ProfileModel profile = Sample.Profile("Meter", [.. Hostile.Names.Select(name => Sample.Service(
            name, Sample.Command(name, Sample.Para(name, ParaKind.String, true, name) with { Unit = name, Description = name }) with { Description = name })
            with { Description = name })]);
        DeclaredSymbols.Holds(Compiling.Compilation(LanguageVersion.CSharp7_3, Generated.From(LanguageVersion.CSharp7_3, profile)), [profile]);
    }

    private static ProfileModel Device(string name, bool metadata) => Sample.Profile(metadata ? "Device" : name, Sample.Service("S")) with
    {
        Item = new ProfileItem("/" + name, metadata ? name : null, null, false),
        ManufacturerId = name,
        Model = name,
    };
}
