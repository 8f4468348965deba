namespace IoTBatchGen.FakePlatform.Validation;

/// <summary>The two rules that only JSON text can break: the contract types cannot state such a request.</summary>
internal static class JsonRules
{
    /// <summary>A value of the wrong JSON type, or null.</summary>
    public const string WrongType = "IOTB1014";

    /// <summary>A field that the API does not know.</summary>
    public const string UnknownField = "IOTB1015";

    /// <summary>0: the field, 1: the type found, 2: the type wanted.</summary>
    public const string WrongTypeMessage = "{0} is {1}; the platform accepts {2}";

    /// <summary>0: the field.</summary>
    public const string UnknownFieldMessage = "{0} is unknown to the API, which ignores it";
}
