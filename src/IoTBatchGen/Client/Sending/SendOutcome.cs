namespace IoTBatchGen.Client.Sending;

/// <summary>How one send ended.</summary>
internal enum SendOutcome
{
    /// <summary>The platform created the task.</summary>
    Created,

    /// <summary>The platform rejected the task: this send did not create it.</summary>
    Rejected,

    /// <summary>Nothing of the body left: the task was not created by this send.</summary>
    NotSent,

    /// <summary>The task may have been created.</summary>
    Unknown,
}
