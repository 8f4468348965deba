using System.Collections;
using System.Collections.Concurrent;
using Microsoft.Build.Framework;

namespace IoTBatchGen.Tasks.Tests;

/// <summary>Stands in for MSBuild, and keeps what a task says.</summary>
internal sealed class Engine : IBuildEngine
{
    private readonly ConcurrentQueue<string> _messages = new();

    /// <summary>All of it, errors included.</summary>
    public string[] Messages => [.. _messages];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => string.Empty;

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

    public void LogCustomEvent(CustomBuildEventArgs e) => _messages.Enqueue(e.Message);

    public void LogErrorEvent(BuildErrorEventArgs e) => _messages.Enqueue(e.Message);

    public void LogMessageEvent(BuildMessageEventArgs e) => _messages.Enqueue(e.Message);

    public void LogWarningEvent(BuildWarningEventArgs e) => _messages.Enqueue(e.Message);
}
