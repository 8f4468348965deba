namespace IoTBatchGen.Analyzers.Facts;

/// <summary>The objects of a request, by the structures of the API document.</summary>
internal enum ObjectKind
{
    /// <summary>The request body.</summary>
    Task,

    /// <summary>ObjectNode.</summary>
    Param,

    /// <summary>CommandDTO.</summary>
    Command,

    /// <summary>The paras of a CommandDTO: its fields are those of the profile.</summary>
    Paras,

    /// <summary>TagDTO2.</summary>
    Tag,

    /// <summary>The client's address and credentials: not a structure of the API document, but checked in the same way.</summary>
    ClientOptions,
}
