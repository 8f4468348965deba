using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using BenchmarkDotNet.Environments;

namespace IoTBatchGen.Benchmarks.Calls;

/// <summary>
/// A call from task to task id against HttpClient alone (wanted: at most 1.1 times) and against a call by hand; see
/// <see cref="CallSubjects"/>. The server is the same for all, on loopback and in this process.
/// </summary>
/// <remarks>
/// Not by BenchmarkDotNet, which measures one after the other: on loopback, the same calls differ by a quarter from minute to minute,
/// with the connections, the pool's threads and what the compiler has made of the code. So the subjects take turns, many times, on new
/// connections now and then, and each turn's ratio is taken of its own turn. Several callers at once keep the processors busy: what a
/// lone caller waits for is mostly the system waking one that idles.
/// </remarks>
internal static class WholeCall
{
    private const int Callers = 8;
    private const int Connects = 12;
    private const int Turns = 40;

    public static async Task MeasureAsync()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var table = new StringBuilder("| Devices | Subject | Median | Ratio | Ratio, quarter to quarter |\n|--------:|-------- |-------:|------:|--------------------------:|\n");
        foreach (int devices in new[] { 1, 100, 10_000 })
        {
            table.Append(await MeasureAsync(server.Url, devices));
        }

        Console.WriteLine(table);
        ResultsFile.Put(nameof(WholeCall), ResultsFile.Machine(HostEnvironmentInfo.GetCurrent()), table.ToString().TrimEnd('\n'));
    }

    private static async Task<string> MeasureAsync(Uri server, int devices)
    {
        int calls = devices < 10_000 ? 64 : 8;
        var bare = new List<double>();
        var client = new List<double>();
        var byHand = new List<double>();
        for (int connect = -1; connect < Connects; connect++)
        {
            using var subjects = new CallSubjects(server, devices);

            // The first turns are for the compiler and the connections.
            for (int turn = connect < 0 ? -400 : -10; turn < Turns; turn++)
            {
                double[] times = [await TimeAsync(subjects.BareAsync, calls), await TimeAsync(subjects.ClientAsync, calls), await TimeAsync(subjects.ByHandAsync, calls)];
                if (connect >= 0 && turn >= 0)
                {
                    bare.Add(times[0]);
                    client.Add(times[1]);
                    byHand.Add(times[2]);
                }
            }
        }

        return Row(devices, "HttpClient", bare, bare) + Row(devices, "Client", client, bare) + Row(devices, "By hand", byHand, bare);
    }

    /// <summary>Microseconds a call.</summary>
    private static async Task<double> TimeAsync(Func<Task> call, int calls)
    {
        var time = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(OneAfterTheOtherAsync)));
        return time.Elapsed.TotalMicroseconds / (calls * Callers);

        async Task OneAfterTheOtherAsync()
        {
            for (int i = 0; i < calls; i++)
            {
                await call();
            }
        }
    }

    private static string Row(int devices, string subject, List<double> times, List<double> bare)
    {
        double[] ratios = [.. times.Zip(bare, (time, of) => time / of).Order()];
        return FormattableString.Invariant(
            $"| {devices} | {subject} | {At(times.Order(), 2):0.00} us | {At(ratios, 2):0.00} | {At(ratios, 1):0.00} to {At(ratios, 3):0.00} |\n");
    }

    private static double At(IEnumerable<double> ordered, int quarter) => ordered.ElementAt(ordered.Count() * quarter / 4);
}
