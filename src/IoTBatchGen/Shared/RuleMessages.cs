namespace IoTBatchGen.Shared;

/// <summary>
/// What the rules say, as composite formats: the analyzers use them as message formats, the validation fills them in, so that
/// both say the same words. Placeholders are documented at each.
/// </summary>
internal static class RuleMessages
{
    /// <summary>
    /// 0: <see cref="RulePhrases.Minutes(long)"/> or <see cref="RulePhrases.Minutes(System.TimeSpan)"/>, 1: least minutes, 2: most minutes.
    /// </summary>
    public const string Timeout = "timeout is {0}; the platform accepts {1} to {2}";

    /// <summary>0: the length found, 1: least, 2: greatest.</summary>
    public const string TaskName = "taskName has {0} characters; the platform accepts {1} to {2}";

    /// <summary>0: the field.</summary>
    public const string MandatoryField = "{0} is missing; it is mandatory";

    /// <summary>0: the field, 1: "missing" or "empty", 2: the target type, 3: <see cref="RulePhrases.HowToSet"/>.</summary>
    public const string ConditionalField = "{0} is {1}; it is mandatory when type is {2}; {3}";

    /// <summary>0: the field, 1: the target type, 2: <see cref="RulePhrases.FieldsRead"/>.</summary>
    public const string IgnoredField = "{0} is ignored when type is {1}, which uses {2}";

    /// <summary>0: <see cref="MessageText.Escape"/> of the value, 1: the one allowed.</summary>
    public const string TaskType = "taskType is '{0}'; the platform accepts '{1}'";

    /// <summary>0: the value, 1: least, 2: greatest.</summary>
    public const string MaxRetransmit = "maxRetransmit is {0}; the platform accepts {1} to {2}";

    /// <summary>0: the field, 1: the length found, 2: least, 3: greatest.</summary>
    public const string Length = "{0} has {1} characters; the platform accepts {2} to {3}";

    /// <summary>No placeholder: the URL may hold a secret.</summary>
    public const string CallbackUrl = "callbackUrl must be an absolute http or https URL, such as https://na.example/results";

    /// <summary>0: the length found, 1: greatest.</summary>
    public const string AppId = "appId has {0} characters; the platform accepts at most {1}";

    /// <summary>0: <see cref="RulePhrases.Entry"/> or <see cref="RulePhrases.AnyEntry"/>.</summary>
    public const string EmptyListEntry = "{0} is empty; every entry must be an id or a name";

    /// <summary>0: <see cref="RulePhrases.Entry"/> or <see cref="RulePhrases.AnyEntry"/>, 1: the first, or the value.</summary>
    public const string RepeatedListEntry = "{0} repeats {1}; list each one only once";

    /// <summary>0: the value, 1: <see cref="RulePhrases.TargetTypes"/>, 2: <see cref="RulePhrases.Meant"/>.</summary>
    public const string TargetType = "type is {0}; the platform accepts {1}{2}";

    /// <summary>
    /// 0: the para, 1: <see cref="ParaPhrases.Is"/> or <see cref="ParaPhrases.HasLength"/>, 2: what the profile says to it. Generated
    /// constructors throw with the same words.
    /// </summary>
    public const string ParaValue = "{0} {1}; {2}";

    /// <summary>0: the para, 1: what is written, 2: the dataType, 3: what it takes.</summary>
    public const string ParaType = "{0} is {1}; dataType {2} requires {3}";

    /// <summary>No placeholder: the URL may hold a user and password.</summary>
    public const string PlainHttp =
        "ServerUrl must use https; plain http exposes the app key and access token and is allowed for loopback hosts only";

    /// <summary>0: the field, 1: the type found, 2: the type wanted, both of <see cref="JsonTypeNames"/>.</summary>
    public const string WrongType = "{0} is {1}; the platform accepts {2}";

    /// <summary>0: the field, the entry or the para. Whatever rule the field has.</summary>
    public const string LoneSurrogate = "{0} contains " + LoneSurrogates.Phrase;

    /// <summary>0: the field, 1: <see cref="RulePhrases.Meant"/>.</summary>
    public const string UnknownField = "unknown field '{0}'; the API ignores it{1}";
}
