using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Tests.Generation;

/// <summary>A file that cannot be opened, or whose opening throws.</summary>
internal sealed class FaultyText(string path, Exception? exception) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => exception is null ? null : throw exception;
}
