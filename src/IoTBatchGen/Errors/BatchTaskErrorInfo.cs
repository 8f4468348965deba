namespace IoTBatchGen;

/// <summary>Describes one error of the API: a row of the API document's table "Error Codes".</summary>
public sealed class BatchTaskErrorInfo
{
    internal BatchTaskErrorInfo(int httpStatus, BatchTaskErrorCode errorCode, string description, string remarks, string? handling)
    {
        HttpStatus = httpStatus;
        ErrorCode = errorCode;
        Description = description;
        Remarks = remarks;
        Handling = handling;
    }

    /// <summary>Gets the HTTP status that the error comes with. Some errors come with 200.</summary>
    public int HttpStatus { get; }

    /// <summary>Gets the error code.</summary>
    public BatchTaskErrorCode ErrorCode { get; }

    /// <summary>Gets the text that the platform sends in <c>error_desc</c>.</summary>
    public string Description { get; }

    /// <summary>Gets the API document's remarks on the error.</summary>
    public string Remarks { get; }

    /// <summary>Gets what the API document recommends to do about the error.</summary>
    /// <value>The recommended handling, or <see langword="null"/> when the document recommends nothing.</value>
    public string? Handling { get; }
}
