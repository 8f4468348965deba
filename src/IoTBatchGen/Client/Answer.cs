using System;

namespace IoTBatchGen;

/// <summary>What the platform answered: the status, and the body as far as it was read.</summary>
internal sealed class Answer(int httpStatus, ArraySegment<byte> body, bool isWhole)
{
    /// <summary>The longest body that is read; a true answer has some 100 bytes.</summary>
    public const int MaxBodyBytes = 1024 * 1024;

    public int HttpStatus { get; } = httpStatus;

    public ArraySegment<byte> Body { get; } = body;

    /// <summary>False where the body went on beyond <see cref="MaxBodyBytes"/>.</summary>
    public bool IsWhole { get; } = isWhole;

    public bool IsSuccess => HttpStatus >= 200 && HttpStatus <= 299;
}
