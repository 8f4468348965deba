extern alias runtime;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using runtime::IoTBatchGen;
using runtime::IoTBatchGen.Results;

namespace IoTBatchGen.Benchmarks.Queries;

/// <summary>
/// A page of 250 sub-tasks, one in ten of them failed: ours against System.Text.Json's source generation, errors read in both. Wanted: ours at
/// most 1.1 times its time, and less memory.
/// </summary>
[MemoryDiagnoser]
public class PageReading
{
    private const int Size = 250;

    private byte[] _json = [];

    [GlobalSetup]
    public void Setup()
    {
        var page = new PageDto(0, Size, 1000, [.. Enumerable.Range(0, Size).Select(Subtask)]);
        _json = JsonSerializer.SerializeToUtf8Bytes(page, PageContext.Default.PageDto);
        List<(SubtaskDto Subtask, SubtaskErrorDto? Error)> theirs = SystemTextJson();
        BatchSubtaskPage ours = Ours();
        bool isSame = ours.Subtasks.Count == Size && ours.Subtasks.Zip(theirs).All(pair =>
            pair.First.DeviceId == pair.Second.Subtask.Param.DeviceId
            && pair.First.CommandId == pair.Second.Subtask.Param.CommandId
            && pair.First.State.Value == pair.Second.Subtask.Status
            && pair.First.Output == pair.Second.Subtask.Output
            && pair.First.Error?.ErrorCode.Value == pair.Second.Error?.ErrorCode
            && pair.First.Error?.Description == pair.Second.Error?.ErrorDesc);
        _ = isSame ? true : throw new InvalidOperationException("They read different pages.");
    }

    [Benchmark]
    public BatchSubtaskPage Ours() => SubtaskReader.Read(_json, 0, Size)!;

    [Benchmark(Baseline = true)]
    public List<(SubtaskDto Subtask, SubtaskErrorDto? Error)> SystemTextJson()
    {
        PageDto page = JsonSerializer.Deserialize(_json, PageContext.Default.PageDto)!;
        var read = new List<(SubtaskDto, SubtaskErrorDto?)>(page.TaskDetails.Count);
        foreach (SubtaskDto subtask in page.TaskDetails)
        {
            read.Add((subtask, subtask.Error is null ? null : JsonSerializer.Deserialize(subtask.Error, PageContext.Default.SubtaskErrorDto)));
        }

        return read;
    }

    // Ids as long as the platform's: a GUID and 32 hexadecimal digits.
    private static SubtaskDto Subtask(int i)
    {
        var param = new SubtaskParamDto(FormattableString.Invariant($"ae446a4e-0000-4000-8000-{i:x12}"), FormattableString.Invariant($"5c2534b1{i:x24}"));
        return i % 10 == 9
            ? new SubtaskDto("Fail", null, """{"error_code":"100428","error_desc":"The device is not online."}""", param)
            : new SubtaskDto("Success", """{"result":0,"level":12}""", null, param);
    }
}
