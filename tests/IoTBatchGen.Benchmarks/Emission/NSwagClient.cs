using System;
using System.IO;
using System.Linq;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace IoTBatchGen.Benchmarks.Emission;

/// <summary>The client that NSwag writes from an OpenAPI document: for each command of <see cref="Generators.SampleProfiles"/> an operation with its paras as a body.</summary>
internal static class NSwagClient
{
    private static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "MeterClient.g.cs");

    /// <summary>The client's code.</summary>
    public static string Text => File.ReadAllText(Path);

    /// <summary>Writes the client, before anything is measured: developers keep it in the project.</summary>
    public static void Save()
    {
        string paths = string.Join(",\n", Enumerable.Range(0, EmissionSubjects.UnitCount).Select(Operation));
        string schemas = string.Join(",\n", Enumerable.Range(0, EmissionSubjects.UnitCount).Select(Schema));
        OpenApiDocument document = OpenApiDocument.FromJsonAsync(
            $$"""{ "openapi": "3.0.0", "info": { "title": "Meters", "version": "1" }, "paths": { {{paths}} }, "components": { "schemas": { {{schemas}} } } }""")
            .GetAwaiter().GetResult();
        var settings = new CSharpClientGeneratorSettings { ClassName = "MeterClient" };
        settings.CSharpGeneratorSettings.Namespace = "Sample";
        settings.CSharpGeneratorSettings.JsonLibrary = CSharpJsonLibrary.SystemTextJson;
        File.WriteAllText(Path, new CSharpClientGenerator(document, settings).GenerateFile());
    }

    private static string Operation(int i) => FormattableString.Invariant($$"""
        "/level{{i}}": { "post": {
            "operationId": "SetLevel{{i}}",
            "summary": "Sets the level.",
            "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/SetLevel{{i}}" } } } },
            "responses": { "200": { "description": "Accepted." } } } }
        """);

    private static string Schema(int i) => FormattableString.Invariant($$"""
        "SetLevel{{i}}": { "type": "object", "required": ["level", "mode"], "properties": {
            "level": { "type": "integer", "format": "int32", "minimum": 0, "maximum": 100, "description": "0 to 100 %." },
            "mode": { "type": "string", "enum": ["ON", "OFF", "AUTO"] },
            "factor": { "type": "number", "format": "decimal", "minimum": 0.5, "maximum": 2.5 },
            "text": { "type": "string", "maxLength": 64 },
            "from": { "type": "string", "format": "date-time" } } }
        """);
}
