namespace IoTBatchGen;

/// <summary>Represents the error of a sub-task.</summary>
public sealed class BatchSubtaskError
{
    /// <summary>Initializes a new instance of the <see cref="BatchSubtaskError"/> class.</summary>
    /// <param name="errorCode">The platform's error code, or the default value when it sent none.</param>
    /// <param name="description">The platform's description, or <see langword="null"/>.</param>
    public BatchSubtaskError(BatchTaskErrorCode errorCode, string? description)
    {
        ErrorCode = errorCode;
        Description = description;
    }

    /// <summary>Gets the platform's error code.</summary>
    /// <value>The code, or the default value when the platform sent none.</value>
    public BatchTaskErrorCode ErrorCode { get; }

    /// <summary>Gets the platform's description, or the whole text of an error that is not JSON.</summary>
    public string? Description { get; }

    /// <summary>Gets what to do about the error.</summary>
    /// <value>The recommended handling, or <see langword="null"/> for a code that <see cref="BatchTaskErrorCatalog"/> does not have.</value>
    public string? Handling => BatchTaskErrorCatalog.HandlingFor(BatchTaskOperation.DeliverCommand, 0, ErrorCode);

    /// <summary>Returns the code and the description.</summary>
    /// <returns>The text, such as <c>100223: Command counts has reached the upLimit.</c></returns>
    public override string ToString() => ErrorCode.Value.Length == 0 ? Description ?? string.Empty
        : string.IsNullOrEmpty(Description) ? ErrorCode.Value
        : ErrorCode.Value + ": " + Description;
}
