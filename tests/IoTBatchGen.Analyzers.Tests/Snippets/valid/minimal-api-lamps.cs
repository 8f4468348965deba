using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IBatchTaskClient>(_ => new BatchTaskClient(new HttpClient(), new BatchTaskClientOptions
{
    ServerUrl = new Uri(builder.Configuration["Platform:Url"]!),
    AppKey = builder.Configuration["Platform:AppKey"],
    AppId = builder.Configuration["Platform:AppId"],
}));
var app = builder.Build();

app.MapPost("/lamps/{area}/off", async (string area, IBatchTaskClient client, CancellationToken ct) =>
{
    var created = await client.CreateAsync(
        new StreetLamp.Lamp01.SetLight(StreetLamp.Lamp01.SetLight.PowerValue.Off, 0).ToArea(area).AsTask($"off {area}", TimeSpan.FromHours(2)), ct);
    return Results.Accepted($"/tasks/{created.TaskId}");
});

app.Run();
