using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Xunit;

namespace IoTBatchGen.Tests.OpenApi;

/// <summary>The machine-readable contract, specs/batchtask.openapi.yaml.</summary>
internal static class ApiDocument
{
    public const string Path = "/iocm/app/batchtask/v1.1.0/tasks";

    private static readonly ReadResult Result = Load();

    public static string Text => Repository.Read("specs/batchtask.openapi.yaml");

    public static OpenApiDocument Document => Result.Document!;

    public static OpenApiDiagnostic Diagnostic => Result.Diagnostic!;

    /// <summary>Creating a task.</summary>
    public static OpenApiOperation Operation => Document.Paths[Path].Operations![HttpMethod.Post];

    /// <summary>The calls of an application, in the order of <see cref="BatchTaskOperation"/>.</summary>
    public static IReadOnlyList<OpenApiOperation> Calls =>
        [.. Document.Paths.Values.SelectMany(path => path.Operations!.Values)];

    /// <summary>What the platform sends to an application.</summary>
    public static OpenApiOperation Callback => Assert.Single(Operation.Callbacks!["commandResult"].PathItems!.Values).Operations![HttpMethod.Post];

    /// <summary>Where the facts of an operation or schema come from.</summary>
    public static string? SourceOf(IDictionary<string, IOpenApiExtension>? extensions) => (string?)Extension(extensions, "x-source");

    public static JsonNode? Extension(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions is not null && extensions.TryGetValue(name, out IOpenApiExtension? value) ? ((JsonNodeExtension)value).Node : null;

    public static IOpenApiSchema Schema(string name) => Document.Components!.Schemas![name];

    public static IOpenApiSchema Field(string schema, string field) => Schema(schema).Properties![field];

    /// <summary>The conditional shapes, one a target type.</summary>
    public static IEnumerable<OpenApiSchema> Shapes => Schema("BatchTaskParam").AllOf!.Cast<OpenApiSchema>();

    /// <summary>The one conditional shape whose condition is that <c>param.type</c> is <paramref name="type"/>.</summary>
    public static OpenApiSchema Shape(BatchTargetType type) => Shapes.Single(shape => TypeOf(shape) == type.ToString());

    /// <summary>The target type that a shape applies to.</summary>
    public static string? TypeOf(OpenApiSchema shape) => shape.If!.Properties!["type"].Const;

    private static ReadResult Load() => OpenApiDocument.Parse(YamlAsJson.Convert(Text).ToJsonString(), "json");
}
