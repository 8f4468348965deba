using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
var platform = builder.Configuration.GetSection("Platform");
builder.Services.AddSingleton(new BatchTaskClientOptions
{
    ServerUrl = platform.GetValue<Uri>("Url"),
    AppKey = platform["AppKey"] ?? throw new InvalidOperationException("Platform:AppKey is not set"),
    AppId = "TFLtvpxhr3UaK6ntqbxpOW1XjCYa",
    AccessTokenProvider = async ct => await File.ReadAllTextAsync(platform["TokenFile"]!, ct),
});
builder.Build().Run();
