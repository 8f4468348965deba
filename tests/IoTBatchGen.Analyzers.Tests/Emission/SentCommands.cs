extern alias runtime;

using System;
using System.Collections.Immutable;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Emission;
using Microsoft.CodeAnalysis.CSharp;
using Runtime = runtime::IoTBatchGen;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>Generated commands, compiled, loaded and sent.</summary>
internal static class SentCommands
{
    /// <summary>Makes a command of generated code. Names of enum members stand for their values.</summary>
    public static Runtime.TypedDeviceCommand Make(ImmutableArray<GeneratedFile> files, string className, params object?[] arguments) =>
        Make(Load(files), className, arguments);

    /// <summary>Compiles and loads generated code.</summary>
    public static Assembly Load(ImmutableArray<GeneratedFile> files) => Assembly.Load(Compiling.Holds(LanguageVersion.CSharp12, files));

    /// <summary>Makes a command of generated code that is loaded already.</summary>
    public static Runtime.TypedDeviceCommand Make(Assembly generated, string className, params object?[] arguments)
    {
        Type type = generated.GetType(className, throwOnError: true)!;
        ConstructorInfo constructor = type.GetConstructors().Single();
        object?[] values = constructor.GetParameters()
            .Select((parameter, i) => i < arguments.Length ? Value(parameter.ParameterType, arguments[i]) : null).ToArray();
        return (Runtime.TypedDeviceCommand)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, values, null);
    }

    /// <summary>What the client sends as <c>param.command</c>.</summary>
    public static string Send(Runtime.DeviceCommand command) => Body(command.ToAllDevices())["param"]!["command"]!.ToJsonString();

    /// <summary>What the client sends.</summary>
    public static JsonNode Body(Runtime.BatchTaskParam param)
    {
        using var handler = new Recorder();
        using var http = new HttpClient(new Runtime.BatchTaskSendGuard(handler));
        var client = new Runtime.BatchTaskClient(http, new Runtime.BatchTaskClientOptions
        {
            ServerUrl = new Uri("https://platform.example"),
            AppKey = "key",
            AccessTokenProvider = _ => new ValueTask<string>("token"),
            HasSendGuard = true,
        });
        client.CreateAsync(param.AsTask("task", 10), CancellationToken.None).GetAwaiter().GetResult();
        return JsonNode.Parse(handler.Body)!;
    }

    private static object? Value(Type type, object? argument)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum && argument is not null ? (argument is string name ? Enum.Parse(plain, name) : Enum.ToObject(plain, argument)) : argument;
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public string Body { get; private set; } = string.Empty;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{\"taskID\":\"1\"}") };
        }
    }
}
