using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace IoTBatchGen.Tests.OpenApi;

/// <summary>The machine-readable contract, specs/batchtask.openapi.yaml.</summary>
internal static class ApiDocument
{
    public const string Path = "/iocm/app/batchtask/v1.1.0/tasks";

    private static readonly ReadResult Result = Load();

    public static string Text => Repository.Read("specs/batchtask.openapi.yaml");

    public static OpenApiDocument Document => Result.Document!;

    public static OpenApiDiagnostic Diagnostic => Result.Diagnostic!;

    public static OpenApiOperation Operation => Document.Paths[Path].Operations![HttpMethod.Post];

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
