namespace IoTBatchGen;

/// <summary>Describes one error of one operation of the platform.</summary>
public sealed class BatchTaskErrorInfo
{
    internal BatchTaskErrorInfo(
        BatchTaskOperation operation, int httpStatus, BatchTaskErrorCode errorCode, string description, string remarks, string? handling)
    {
        Operation = operation;
        HttpStatus = httpStatus;
        ErrorCode = errorCode;
        Description = description;
        Remarks = remarks;
        Handling = handling;
    }

    /// <summary>Gets the operation that the error belongs to.</summary>
    /// <value>
    /// <see cref="BatchTaskOperation.CreateTask"/> for a row of the API document's table "Error Codes". The API document does not have the
    /// other operations; their errors are collected facts.
    /// </value>
    public BatchTaskOperation Operation { get; }

    /// <summary>Gets the HTTP status that the error comes with. Some errors come with 200.</summary>
    public int HttpStatus { get; }

    /// <summary>Gets the error code.</summary>
    public BatchTaskErrorCode ErrorCode { get; }

    /// <summary>Gets the text that the platform sends in <c>error_desc</c>.</summary>
    public string Description { get; }

    /// <summary>Gets what the error means. For <see cref="BatchTaskOperation.CreateTask"/> these are the API document's remarks.</summary>
    public string Remarks { get; }

    /// <summary>Gets what to do about the error. For <see cref="BatchTaskOperation.CreateTask"/> this is what the API document recommends.</summary>
    /// <value>The recommended handling, or <see langword="null"/> when the document recommends nothing.</value>
    public string? Handling { get; }
}
