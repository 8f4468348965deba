using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace IoTBatchGen.Analyzers.Tests.Generation;

/// <summary>Edits of a project's profiles, in which files touch one another: devices that are the same, classes wanted twice, definitions, copies.</summary>
internal static class EditGen
{
    private const string Ours = ".deviceprofile.yaml";
    private const string Devices = "devicetype-capability.json";
    private const string Services = "servicetype-capability.json";

    private static readonly Gen<string> Device = Gen.OneOf("Lamp", "Meter", "lamp");
    private static readonly Gen<string> Service = Gen.OneOf("Side", "Top");

    private static readonly Gen<string> Answer = Gen.OneOf(
        "",
        "",
        "        responses: [{ responseName: DIM_RSP, paras: [{ paraName: result, dataType: int }] }]\n",
        "        responses: [{ responseName: DIM_RSP, paras: [{ paraName: result, dataType: int, required: true }] }]\n",
        "        responses:\n        - responseName: DIM_RSP\n");

    private static readonly Gen<string> OursText = Gen.Frequency(
        (8,
            from device in Device
            from model in Gen.Int[1, 2]
            from max in Gen.Int[1, 2]
            from service in Service
            from above in Gen.OneOf("", "# a comment\n")
            from answer in Answer
            select $"{above}manufacturerId: m\nmodel: '{model}'\ndeviceType: {device}\nservices:\n  - serviceId: {service}\n    commands:\n"
                + $"      - commandName: DIM\n        paras: [{{ paraName: level, dataType: int, max: {max} }}]\n{answer}"),
        (1, Gen.OneOf("", "deviceType: [", "deviceType: Lamp", "- a")));

    private static readonly Gen<string> DevicesText =
        from devices in (
            from device in Device
            from model in Gen.OneOf("\"manufacturerId\":\"m\",\"model\":\"1\",", "")
            from service in Service
            from definition in Gen.OneOf("", "", ",\"commands\":[]", ",\"commands\":[{\"commandName\":\"DIM\",\"paras\":[]}]")
            select $$"""{{{model}}"deviceType":"{{device}}","serviceTypeCapabilities":[{"serviceId":"{{service}}1","serviceType":"{{service}}"{{definition}}}]}""").Array[1, 2]
        select $$"""{"devices":[{{string.Join(',', devices)}}]}""";

    private static readonly Gen<string> ServicesText =
        from service in Service
        from command in Gen.OneOf("DIM", "ON")
        from above in Gen.OneOf("", "\n")
        from answer in Gen.OneOf("", ",\"responses\":[]", ",\"responses\":[{\"responseName\":\"R\",\"paras\":[]}]", ",\n\"responses\":[{\"paras\":[]}]")
        select $$"""{{above}}{"services":[{"serviceType":"{{service}}","commands":[{"commandName":"{{command}}","paras":[]{{answer}}}]}]}""";

    private static readonly Gen<(string Path, string Text)> File = Gen.Frequency(
        (6, Gen.Select(Gen.OneOf("a" + Ours, "b" + Ours, "v/c" + Ours), OursText)),
        (3, Gen.Select(Gen.OneOf("v/" + Devices, "w/profile/" + Devices), DevicesText)),
        (3, Gen.Select(Gen.OneOf("v/" + Services, "w/service/Side/profile/" + Services), ServicesText)));

    private static readonly Gen<string> Metadata = Gen.OneOf("", "ClassName=Own", "ClassName=Meter", "Namespace=Sample.Meter");

    /// <summary>What becomes of a project.</summary>
    private static readonly Gen<Func<EditedProject, EditedProject>> Edit = Gen.Frequency(
        (2, Gen.Select(File, Gen.Int[0, 9], (file, at) => Changed(files => files.Insert(at % (files.Count + 1), file)))),
        (1, Gen.Int[0, 9].Select(at => Changed(files => files.RemoveAt(at % files.Count)))),
        (1, Gen.Int[0, 9].Select(at => Changed(files => files.Add(files[at % files.Count])))),
        (1, Gen.Const(Changed(files => files.Reverse()))),
        (1, Metadata.Select(metadata => new Func<EditedProject, EditedProject>(project => project with { MetadataOfA = metadata }))),
        (6, Gen.Select(OursText, Gen.Int[0, 9], (text, at) => Changed(files => Replace(files, at, Ours, text)))),
        (2, Gen.Select(DevicesText, Gen.Int[0, 9], (text, at) => Changed(files => Replace(files, at, Devices, text)))),
        (2, Gen.Select(ServicesText, Gen.Int[0, 9], (text, at) => Changed(files => Replace(files, at, Services, text)))));

    /// <summary>A project, and what it is after each of some edits.</summary>
    public static Gen<EditedProject[]> Project { get; } = Gen.Select(
        File.Array[1, 4],
        Edit.Array[1, 12],
        (files, edits) => edits.Aggregate(
            new List<EditedProject> { new(files.DistinctBy(file => file.Path).ToList(), string.Empty) },
            (states, edit) => [.. states, edit(states[^1])]).ToArray());

    private static Func<EditedProject, EditedProject> Changed(Action<List<(string Path, string Text)>> change) => before =>
    {
        List<(string Path, string Text)> files = [.. before.Files];
        if (files.Count == 0)
        {
            files.Add(("a" + Ours, string.Empty));
        }

        change(files);

        // A project may have a file twice, but not with two texts.
        return before with { Files = files.Select(file => files.First(one => one.Path == file.Path)).ToList() };
    };

    /// <summary>Another text for one of the files of a kind, however often it stands there; nothing where there is none.</summary>
    private static void Replace(List<(string Path, string Text)> files, int at, string end, string text)
    {
        string[] all = files.Select(file => file.Path).Where(path => path.EndsWith(end, StringComparison.Ordinal)).ToArray();
        for (int i = 0; i < files.Count && all.Length > 0; i++)
        {
            files[i] = files[i].Path == all[at % all.Length] ? (files[i].Path, text) : files[i];
        }
    }
}
