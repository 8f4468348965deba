using System;
using System.Collections.Generic;

namespace IoTBatchGen.Validation;

/// <summary>Judges a whole request by the rules of the API document.</summary>
internal static class BatchTaskValidator
{
    public static IReadOnlyList<BatchTaskProblem> Validate(BatchTask task) => throw new NotImplementedException();
}
