// Just so much of the libraries that applications commonly use as the snippets need to compile.
namespace Microsoft.AspNetCore.Mvc
{
    using System;

    public interface IActionResult { }
    public class ActionResult : IActionResult { public string Text = ""; public override string ToString() => Text; }
    public class ActionResult<T> { public static implicit operator ActionResult<T>(T value) => new(); public static implicit operator ActionResult<T>(ActionResult result) => new(); }
    public abstract class ControllerBase
    {
        public ActionResult Ok() => new();
        public ActionResult Ok(object? value) => new();
        public ActionResult Accepted(object? value) => new() { Text = "202 " + value };
        public ActionResult BadRequest(object? value) => new();
        public ActionResult NotFound() => new();
        public ActionResult StatusCode(int code, object? value = null) => new() { Text = code + " " + value };
    }

    public class ApiControllerAttribute : Attribute { }
    public class RouteAttribute : Attribute { public RouteAttribute(string template) { } }
    public class HttpPostAttribute : Attribute { public HttpPostAttribute() { } public HttpPostAttribute(string template) { } }
    public class HttpGetAttribute : Attribute { public HttpGetAttribute() { } public HttpGetAttribute(string template) { } }
    public class FromBodyAttribute : Attribute { }
    public class FromQueryAttribute : Attribute { }
    public class FromServicesAttribute : Attribute { }
}

namespace IoTBatchGen
{
    using System;
    using System.Collections.Generic;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.AspNetCore.Builder;
    using Microsoft.Extensions.DependencyInjection;

    public sealed class BatchTaskCallbackOptions { public Uri? PublicUrl { get; set; } public string? Key { get; set; } public IList<string> PreviousKeys { get; set; } = null!; public string? Pattern { get; set; } }
    public sealed class BatchTaskCallback { public string TaskName { get; set; } = ""; public DeviceCommandResult Result { get; set; } = null!; public IServiceProvider Services { get; set; } = null!; }
    public sealed class BatchTaskCallbacks { public string GetUrl(string taskName) => taskName; }
    public static class BatchTaskCallbackExtensions
    {
        public static BatchTask WithBatchTaskCallback(this BatchTask task, BatchTaskCallbacks callbacks) => task;
        public static IServiceCollection AddBatchTaskCallbacks(this IServiceCollection services, Action<BatchTaskCallbackOptions>? configure = null) => services;
        public static WebApplication MapBatchTaskCallbacks(this WebApplication app, string pattern, Func<BatchTaskCallback, CancellationToken, Task> handler) => app;
    }
}

namespace Microsoft.AspNetCore.Builder
{
    using System;
    using Microsoft.Extensions.Configuration;
    using Microsoft.Extensions.DependencyInjection;

    public class WebApplication
    {
        public IServiceProvider Services => null!;
        public IConfiguration Configuration => null!;
        public static WebApplicationBuilder CreateBuilder(string[]? args = null) => new();
        public WebApplication MapPost(string pattern, Delegate handler) => this;
        public WebApplication MapGet(string pattern, Delegate handler) => this;
        public void Run() { }
    }

    public class WebApplicationBuilder
    {
        public IServiceCollection Services => null!;
        public IConfiguration Configuration => null!;
        public WebApplication Build() => new();
    }
}

namespace Microsoft.AspNetCore.Http
{
    public interface IResult { }
    public static class Results
    {
        public static IResult Ok(object? value = null) => null!;
        public static IResult Accepted(string? uri = null, object? value = null) => null!;
        public static IResult Problem(string? detail = null) => null!;
        public static IResult BadRequest(object? error = null) => null!;
    }
}

namespace Microsoft.Extensions.Configuration
{
    public interface IConfiguration { string? this[string key] { get; set; } IConfiguration GetSection(string key); }
    public static class ConfigurationBinder
    {
        public static T? GetValue<T>(this IConfiguration configuration, string key) => default;
        public static T GetValue<T>(this IConfiguration configuration, string key, T defaultValue) => defaultValue;
        public static T? Get<T>(this IConfiguration configuration) => default;
        public static string? GetConnectionString(this IConfiguration configuration, string name) => null;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    using System;

    public interface IServiceCollection { }
    public static class ServiceCollectionExtensions
    {
        public static IServiceCollection AddSingleton<T>(this IServiceCollection services) where T : class => services;
        public static IServiceCollection AddSingleton<T>(this IServiceCollection services, T instance) where T : class => services;
        public static IServiceCollection AddSingleton<T>(this IServiceCollection services, Func<IServiceProvider, T> make) where T : class => services;
        public static IServiceCollection AddHostedService<T>(this IServiceCollection services) where T : class => services;
        public static IServiceCollection Configure<T>(this IServiceCollection services, Action<T> configure) => services;
        public static T GetRequiredService<T>(this IServiceProvider services) where T : notnull => default!;
    }
}

namespace Microsoft.Extensions.Hosting
{
    using System.Threading;
    using System.Threading.Tasks;

    public abstract class BackgroundService
    {
        protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
    }
}

namespace Microsoft.Extensions.Logging
{
    using System;

    public interface ILogger { void Write(string? message) { } }
    public interface ILogger<T> : ILogger { }
    public static class LoggerExtensions
    {
        public static void LogInformation(this ILogger logger, string? message, params object?[] args) => logger.Write(message);
        public static void LogWarning(this ILogger logger, string? message, params object?[] args) => logger.Write(message);
        public static void LogWarning(this ILogger logger, Exception? exception, string? message, params object?[] args) => logger.Write(message);
        public static void LogError(this ILogger logger, Exception? exception, string? message, params object?[] args) => logger.Write(message);
    }
}

namespace Microsoft.Extensions.Options
{
    public interface IOptions<T> { T Value { get; } }
    public interface IOptionsMonitor<T> { T CurrentValue { get; } }
}

namespace Microsoft.EntityFrameworkCore
{
    using System.Collections.Generic;
    using System.Linq;
    using System.Threading;
    using System.Threading.Tasks;

    public class DbContext { public Task<int> SaveChangesAsync(CancellationToken token = default) => Task.FromResult(0); }
    public abstract class DbSet<T> : IQueryable<T> where T : class
    {
        public System.Type ElementType => typeof(T);
        public System.Linq.Expressions.Expression Expression => null!;
        public IQueryProvider Provider => null!;
        public IEnumerator<T> GetEnumerator() => null!;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!;
        public void Add(T entity) { }
    }

    public static class QueryableExtensions
    {
        public static Task<List<T>> ToListAsync<T>(this IQueryable<T> source, CancellationToken token = default) => Task.FromResult(source.ToList());
        public static Task<T[]> ToArrayAsync<T>(this IQueryable<T> source, CancellationToken token = default) => Task.FromResult(source.ToArray());
        public static Task<T?> FirstOrDefaultAsync<T>(this IQueryable<T> source, CancellationToken token = default) => Task.FromResult(source.FirstOrDefault());
        public static IAsyncEnumerable<T> AsAsyncEnumerable<T>(this IQueryable<T> source) => null!;
    }
}

namespace Newtonsoft.Json
{
    public enum Formatting { None, Indented }
    public class JsonPropertyAttribute : System.Attribute { public JsonPropertyAttribute() { } public JsonPropertyAttribute(string propertyName) { } public string? PropertyName { get; set; } }
    public class JsonIgnoreAttribute : System.Attribute { }
    public static class JsonConvert
    {
        public static string SerializeObject(object? value) => "";
        public static string SerializeObject(object? value, Formatting formatting) => "";
        public static T? DeserializeObject<T>(string value) => default;
    }
}

namespace Newtonsoft.Json.Linq
{
    using System;
    using System.Collections;
    using System.Collections.Generic;

    public abstract class JToken : IEnumerable<JToken>
    {
        public virtual JToken? this[object key] { get => null; set { } }
        public static JToken Parse(string json) => new JValue("");
        public static JToken FromObject(object value) => new JValue("");
        public static implicit operator JToken(bool value) => new JValue(value);
        public static implicit operator JToken(int value) => new JValue(value);
        public static implicit operator JToken(long value) => new JValue(value);
        public static implicit operator JToken(double value) => new JValue(value);
        public static implicit operator JToken(string? value) => new JValue(value);
        public static explicit operator string?(JToken? value) => null;
        public static explicit operator int(JToken value) => 0;
        public JToken? SelectToken(string path) => null;
        public string ToString(Formatting formatting) => "";
        public IEnumerator<JToken> GetEnumerator() => null!;
        IEnumerator IEnumerable.GetEnumerator() => null!;
    }

    public abstract class JContainer : JToken
    {
        public virtual void Add(object? content) { }
        public void Merge(object? content) { }
    }

    public class JObject : JContainer
    {
        public JObject() { }
        public JObject(params object?[] content) { }
        public JObject(object content) { }
        public JToken? this[string propertyName] { get => null; set { } }
        public static new JObject Parse(string json) => new();
        public static new JObject FromObject(object value) => new();
        public void Add(string propertyName, JToken? value) { }
        public bool Remove(string propertyName) => false;
        public bool ContainsKey(string propertyName) => false;
    }

    public class JArray : JContainer
    {
        public JArray() { }
        public JArray(params object?[] content) { }
        public JArray(object content) { }
        public void Add(JToken item) { }
    }

    public class JProperty : JContainer
    {
        public JProperty(string name, params object?[] content) { }
        public JProperty(string name, object? content) { }
        public JToken Value { get; set; } = null!;
    }

    public class JValue : JToken
    {
        public JValue(long value) { }
        public JValue(double value) { }
        public JValue(bool value) { }
        public JValue(string? value) { }
        public JValue(object? value) { }
    }
}

namespace Xunit
{
    using System;
    using System.Threading.Tasks;

    public class FactAttribute : Attribute { }
    public class TheoryAttribute : Attribute { }
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)] public class InlineDataAttribute : Attribute { public InlineDataAttribute(params object?[] data) { } }
    public static class Assert
    {
        public static void Equal<T>(T expected, T actual) { }
        public static void Empty(System.Collections.IEnumerable values) { }
        public static void NotEmpty(System.Collections.IEnumerable values) { }
        public static void Contains(string expected, string? actual) { }
        public static T Throws<T>(Func<object?> action) where T : Exception => null!;
        public static Task<T> ThrowsAsync<T>(Func<Task> action) where T : Exception => null!;
    }
}

namespace Polly
{
    using System;
    using System.Threading.Tasks;

    public class Policy
    {
        public static Policy Handle<T>() where T : Exception => new();
        public Policy WaitAndRetryAsync(int count, Func<int, TimeSpan> wait) => this;
        public Task<T> ExecuteAsync<T>(Func<Task<T>> action) => action();
    }
}
