namespace IoTBatchGen.Analyzers.Facts;

/// <summary>The objects that a request is made of, by the structures of the API document.</summary>
internal enum RequestShape
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

    /// <summary>How the client reaches the platform and as whom: no structure of the API document, but judged by the same machinery.</summary>
    ClientOptions,
}
