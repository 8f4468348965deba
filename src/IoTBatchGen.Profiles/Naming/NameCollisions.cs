using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Naming;

/// <summary>Names of a profile that become one C# name, by the plan that the generator works from (IOTB0306).</summary>
/// <param name="files">The project's files by the paths of their items.</param>
/// <param name="report">Takes the problems.</param>
internal sealed class NameCollisions(IReadOnlyDictionary<string, ProfileFile> files, Action<ProfileFile, ProfileIssue> report)
{
    /// <summary>A definition may serve several services; what is wrong in it is said once.</summary>
    private readonly HashSet<(string Path, ProfileLocation Location)> _said = [];

    public void Check(LinkedProfile joined, NamedProfile named)
    {
        ProfileFile file = files[joined.Profile.Item.Path];
        ImmutableArray<ServiceLocations> locations = file.Document.Locations.Devices[joined.Device].Services;
        EquatableArray<PlannedService> services = ClassPlanner.Make(named, ConsumerLanguage.Oldest).Services;
        for (int i = 0; i < services.Count; i++)
        {
            Add(file, locations[i].ServiceId, $"service {MessageText.Quote(services[i].ServiceId)}", services[i].Name, services[i].TakenBy);
            DefinitionSource? source = joined.SourceOf(i);
            ProfileFile home = source is null ? file : files[source.Path];
            Check(
                home,
                services[i].Commands,
                joined.Profile.Services[i].Commands,
                source is null ? locations[i].Commands : home.Document.Locations.Definitions[source.Number].Commands);
        }
    }

    private void Check(
        ProfileFile file, EquatableArray<PlannedCommand> commands, EquatableArray<CommandModel> models, ImmutableArray<CommandLocations> locations)
    {
        for (int i = 0; i < commands.Count; i++)
        {
            PlannedCommand command = commands[i];
            Add(file, locations[i].Name, $"command {MessageText.Quote(command.CommandName)}", command.Name, command.TakenBy);

            Check(file, command.Paras, models[i].Paras, locations[i].Paras);
            for (int j = 0; j < command.Responses.Count; j++)
            {
                PlannedResponse response = command.Responses[j];
                string what = response.ResponseName.Length == 0 ? "the response" : $"response {MessageText.Quote(response.ResponseName)}";
                Add(file, locations[i].Responses[j].Name, what, response.Name, response.TakenBy);
                Check(file, response.Paras, models[i].Responses[j].Paras, locations[i].Responses[j].Paras);
            }
        }
    }

    private void Check(
        ProfileFile file, EquatableArray<PlannedPara> paras, EquatableArray<ParaModel> models, ImmutableArray<ParaLocations> locations)
    {
        // The plan has the paras in the order of the constructor.
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (ParaModel para in models)
        {
            numbers.Add(para.ParaName, numbers.Count);
        }

        foreach (PlannedPara para in paras)
        {
            Check(file, para, locations[numbers[para.Para.ParaName]]);
        }
    }

    private void Check(ProfileFile file, PlannedPara para, ParaLocations locations)
    {
        string name = MessageText.Quote(para.Para.ParaName);
        Add(file, locations.Name, $"para {name}", para.Property, para.TakenBy);
        if (para.Enum is not { } values)
        {
            return;
        }

        Add(file, locations.Name, $"the enum of para {name}", values.Name, values.TakenBy);
        for (int i = 0; i < values.Members.Count; i++)
        {
            PlannedEnumMember member = values.Members[i];
            Add(file, locations.Values[i], $"value {MessageText.Quote(member.WireValue)}", member.Name, member.TakenBy);
        }
    }

    private void Add(ProfileFile file, ProfileLocation location, string what, string name, string? takenBy)
    {
        if (takenBy is not null && _said.Add((file.Path, location)))
        {
            report(file, new ProfileIssue(
                ProfileRuleIds.SameIdentifier, location, [what, MessageText.Escape(name), MessageText.Quote(takenBy)]));
        }
    }
}
