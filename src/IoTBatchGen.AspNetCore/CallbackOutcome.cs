using Microsoft.AspNetCore.Http;

namespace IoTBatchGen.AspNetCore;

/// <summary>What became of one callback.</summary>
/// <param name="Status">The status of the answer. The platform sends a result again after 503, and after no other one of these.</param>
/// <param name="Name">Its name in the metrics.</param>
internal sealed record CallbackOutcome(int Status, string Name)
{
    /// <summary>The handler has succeeded.</summary>
    public static readonly CallbackOutcome Handled = new(StatusCodes.Status200OK, "handled");

    /// <summary>The handler had this state of the command before.</summary>
    public static readonly CallbackOutcome Duplicate = new(StatusCodes.Status200OK, "duplicate");

    /// <summary>The handler had a later state of the command before.</summary>
    public static readonly CallbackOutcome Outdated = new(StatusCodes.Status200OK, "outdated");

    /// <summary>The handler threw an exception.</summary>
    public static readonly CallbackOutcome Failed = new(StatusCodes.Status503ServiceUnavailable, "failed");

    /// <summary>The handler did not end in time.</summary>
    public static readonly CallbackOutcome TimedOut = new(StatusCodes.Status503ServiceUnavailable, "timed_out");

    /// <summary>The handler had another result of the same command all the time.</summary>
    public static readonly CallbackOutcome Busy = new(StatusCodes.Status503ServiceUnavailable, "busy");

    /// <summary>The body did not arrive in time, or not as a whole.</summary>
    public static readonly CallbackOutcome Aborted = new(StatusCodes.Status503ServiceUnavailable, "aborted");

    public static readonly CallbackOutcome Unreadable = new(StatusCodes.Status400BadRequest, "unreadable");
    public static readonly CallbackOutcome WrongKey = new(StatusCodes.Status404NotFound, "wrong_key");
    public static readonly CallbackOutcome WrongMethod = new(StatusCodes.Status405MethodNotAllowed, "wrong_method");
    public static readonly CallbackOutcome TooLarge = new(StatusCodes.Status413PayloadTooLarge, "too_large");
    public static readonly CallbackOutcome WrongContentType = new(StatusCodes.Status415UnsupportedMediaType, "wrong_content_type");
}
