using System;
using System.Collections.Generic;

namespace IoTBatchGen.Json;

/// <summary>Guesses how many bytes a body takes: exact for lists of plain ids, which are what can make it large.</summary>
internal static class BodySize
{
    // Utf8JsonWriter asks for 4 KiB ahead; with less at the end, the buffer would double for nothing.
    private const int WriterAhead = 4096;
    private const int AllOtherFields = 2048;

    // Two quotes and a comma.
    private const int AroundEntry = 3;

    public static int Guess(BatchTask task)
    {
        long size = WriterAhead + AllOtherFields;
        if (task.Param is BatchTaskParam param)
        {
            size += Guess(param.DeviceList) + Guess(param.GroupList);
        }

        return (int)Math.Min(size, int.MaxValue / 2);
    }

    private static long Guess(IList<string> entries)
    {
        long size = 0;
        for (int i = 0; i < entries.Count; i++)
        {
            size += (entries[i]?.Length ?? 0) + AroundEntry;
        }

        return size;
    }
}
