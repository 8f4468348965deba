using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.FakePlatform.Host;

/// <summary>Runs the fake platform until Ctrl+C or SIGTERM and prints every request.</summary>
internal static class Program
{
    private const int CannotListen = 1;
    private const int BadArguments = 2;

    private static async Task<int> Main(string[] args)
    {
        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.TrySetResult();
        }

        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return await RunAsync(args, Console.Out, Console.Error, stop.Task).ConfigureAwait(false);
    }

    private static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors, Task stop)
    {
        FakePlatformOptions? options = CommandLine.Parse(args);
        if (options is null)
        {
            await errors.WriteLineAsync(CommandLine.Usage).ConfigureAwait(false);
            return BadArguments;
        }

        options.OnRequest = request => output.WriteLine(RequestText.Format(request));
        try
        {
            FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(options).ConfigureAwait(false);
            await using (platform.ConfigureAwait(false))
            {
                await output.WriteLineAsync(Greeting(platform)).ConfigureAwait(false);
                await stop.ConfigureAwait(false);
            }

            return 0;
        }
        catch (IOException fault)
        {
            await errors.WriteLineAsync(fault.Message).ConfigureAwait(false);
            return CannotListen;
        }
    }

    private static string Greeting(FakeIoTPlatform platform) =>
        $"""
        listening on  {platform.ServerUrl}
        appId         {platform.AppId}
        app_key       {platform.AppKey}
        secret        {platform.Secret}
        access token  {platform.AccessToken}
        Ctrl+C stops.
        """;
}
