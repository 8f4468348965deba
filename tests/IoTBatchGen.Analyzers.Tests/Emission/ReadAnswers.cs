extern alias runtime;

using System;
using System.Linq;
using System.Reflection;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis.CSharp;
using Runtime = runtime::IoTBatchGen;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>A generated response class, compiled, loaded and asked to read answers.</summary>
internal sealed class ReadAnswers
{
    private readonly MethodInfo _ofSubtask;
    private readonly MethodInfo _ofResult;

    private ReadAnswers(Type type)
    {
        Type = type;
        _ofSubtask = Method(typeof(Runtime.BatchSubtask));
        _ofResult = Method(typeof(Runtime.DeviceCommandResult));
    }

    /// <summary>The response class.</summary>
    public Type Type { get; }

    /// <summary>The only response of the profile's command.</summary>
    public static ReadAnswers Of(ProfileModel profile, string name = "Response") => new(
        SentCommands.Load(Generated.From(LanguageVersion.CSharp12, profile)).GetType("Sample.Meter+Control+Set+" + name, throwOnError: true)!);

    /// <summary>Reads the output of a sub-task that has succeeded.</summary>
    public (object? Answer, string Reason) Read(string? output) =>
        Read(new Runtime.BatchSubtask { State = Runtime.BatchSubtaskState.Success, Output = output });

    public (object? Answer, string Reason) Read(Runtime.BatchSubtask subtask) => Invoke(_ofSubtask, subtask);

    public (object? Answer, string Reason) Read(Runtime.DeviceCommandResult result) => Invoke(_ofResult, result);

    /// <summary>The value of a property of an answer; an enum's as text.</summary>
    public object? Value(object answer, string property)
    {
        object? value = Type.GetProperty(property)!.GetValue(answer);
        return value is Enum member ? member.ToString() : value;
    }

    private static (object?, string) Invoke(MethodInfo method, object said)
    {
        object?[] arguments = [said, null, null];
        bool isRead = (bool)method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        string reason = (string)arguments[2]!;
        if (isRead != (arguments[1] is not null) || isRead != (reason.Length == 0))
        {
            throw new InvalidOperationException($"read {isRead}, answer {arguments[1]}, reason '{reason}'");
        }

        return (arguments[1], reason);
    }

    private MethodInfo Method(Type said) => Type.GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Single(method => method.Name == "TryRead" && method.GetParameters() is [var first, _, _] && first.ParameterType == said);
}
