namespace IoTBatchGen.Profiles.Model;

/// <summary>The amount of C# that is generated from a part of a profile. A definition counts once for each service that refers to it.</summary>
/// <param name="Members">Services, commands, responses and paras.</param>
/// <param name="Values">Values of enumLists.</param>
/// <param name="Characters">Characters of names, descriptions, units and values.</param>
internal readonly record struct EmittedSize(long Members, long Values, long Characters)
{
    /// <summary>The size of commands.</summary>
    public static EmittedSize From(EquatableArray<CommandModel> commands)
    {
        var size = default(EmittedSize);
        foreach (CommandModel command in commands)
        {
            size += From(command.CommandName, command.Description, command.Paras);
            foreach (ResponseModel response in command.Responses)
            {
                size += From(response.ResponseName, response.Description, response.Paras);
            }
        }

        return size;
    }

    /// <summary>The size of a service with a definition; null if there is none.</summary>
    public static EmittedSize From(ServiceReference service, ServiceTypeModel? definition) =>
        new EmittedSize(1, 0, Length(service.ServiceId) + Length(definition?.Description)) + (definition?.Size ?? default);

    public static EmittedSize operator +(EmittedSize left, EmittedSize right) =>
        new(left.Members + right.Members, left.Values + right.Values, left.Characters + right.Characters);

    private static EmittedSize From(string name, string? description, EquatableArray<ParaModel> paras)
    {
        var size = new EmittedSize(1, 0, Length(name) + Length(description));
        foreach (ParaModel para in paras)
        {
            size += new EmittedSize(
                1,
                para.EnumList.Count,
                Length(para.ParaName) + Length(para.DataType) + Length(para.Min) + Length(para.Max) + Length(para.Unit) + Length(para.Description));
            foreach (string value in para.EnumList)
            {
                size += new EmittedSize(0, 0, value.Length);
            }
        }

        return size;
    }

    private static int Length(string? text) => text?.Length ?? 0;
}
