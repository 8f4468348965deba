using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using IoTBatchGen.Benchmarks;
using IoTBatchGen.Benchmarks.Analysis;
using IoTBatchGen.Benchmarks.Builds;
using IoTBatchGen.Benchmarks.Calls;
using IoTBatchGen.Benchmarks.Editors;
using IoTBatchGen.Benchmarks.Emission;
using IoTBatchGen.Benchmarks.FirstCalls;
using IoTBatchGen.Benchmarks.Limits;
using IoTBatchGen.Benchmarks.Queries;
using Perfolizer.Horology;

if (args is ["builds"])
{
    WholeBuild.Measure();
    return;
}

if (args is ["profile-builds"])
{
    ProfileBuilds.Measure();
    return;
}

if (args is ["emission"])
{
    EmissionCost.Measure();
    return;
}

if (args is ["emission-peak", var subject])
{
    EmissionCost.PrintPeak(subject);
    return;
}

if (args is ["limits"])
{
    ShapesAtTheLimit.Measure();
    return;
}

if (args is ["limit", var shape])
{
    ShapesAtTheLimit.Run(shape);
    return;
}

if (args is ["shapes", ..])
{
    GeneratedShapes.Measure(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100);
    return;
}

if (args is ["watches"])
{
    await Watching.MeasureAsync();
    return;
}

if (args is ["first-call"])
{
    await FirstCall.MeasureAsync();
    return;
}

if (args is ["calls"])
{
    await WholeCall.MeasureAsync();
    return;
}

if (args is ["editors"])
{
    await EditorCost.MeasureAsync();
    return;
}

if (args is ["methods", .. var some])
{
    await LongMethods.MeasureAsync(some);
    return;
}

// In this process: the build that BenchmarkDotNet makes for a process of its own would take over this repository's build settings.
ManualConfig config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithIterationCount(11).WithIterationTime(TimeInterval.FromMilliseconds(200)).WithToolchain(InProcessEmitToolchain.Instance))
    .AddColumn(StatisticColumn.Median)
    .HideColumns(Column.Error, Column.StdDev, Column.RatioSD)
    .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(60));
bool writes = args is ["results", ..];
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
    .Run(writes ? ["--filter", .. args.Length > 1 ? args[1..] : ["*"]] : args, config);
if (writes)
{
    ResultsFile.Write(summaries);
    if (args.Length == 1)
    {
        await LongMethods.MeasureAsync([]);
        await WholeCall.MeasureAsync();
        await EditorCost.MeasureAsync();
        await FirstCall.MeasureAsync();
        await Watching.MeasureAsync();
        EmissionCost.Measure();
        WholeBuild.Measure();
        ProfileBuilds.Measure();
        ShapesAtTheLimit.Measure();
        GeneratedShapes.Measure(count: 100);
    }
}
