namespace IoTBatchGen;

/// <summary>One row of the API document's table "Error Codes".</summary>
public sealed class BatchTaskErrorRow
{
    internal BatchTaskErrorRow(int httpStatus, BatchTaskErrorCode errorCode, string description, string remarks, string? handling)
    {
        HttpStatus = httpStatus;
        ErrorCode = errorCode;
        Description = description;
        Remarks = remarks;
        Handling = handling;
    }

    /// <summary>The HTTP status that the code comes with; 200 for some.</summary>
    public int HttpStatus { get; }

    /// <summary>The code.</summary>
    public BatchTaskErrorCode ErrorCode { get; }

    /// <summary>The platform's words, as it sends them in <c>error_desc</c>.</summary>
    public string Description { get; }

    /// <summary>What the document remarks on the code.</summary>
    public string Remarks { get; }

    /// <summary>The document's recommended handling; null where it has none.</summary>
    public string? Handling { get; }
}
