using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Microsoft.AspNetCore.SignalR
{
    public interface IClientProxy { System.Threading.Tasks.Task SendAsync(string method, object? argument); }
}

namespace Fleet.Api
{
    using Microsoft.AspNetCore.SignalR;

    interface IUrls { string? Action(string action, object? routeValues); string Page(string name, object htmlAttributes); }

    [ApiController]
    public class TasksController : ControllerBase
    {
        //# what a page shows of a task
        [HttpGet] public ActionResult Show(string name) => Ok(new { taskName = name, taskType = "DeviceCmd", timeout = 0 });

        //# what is accepted
        [HttpPost] public ActionResult Accept(string name) => Accepted(new { taskName = name, taskType = "DeviceCmd", timeout = 5, queue = 3 });

        //# what is wrong with a request
        [HttpPost("check")] public ActionResult Check() => BadRequest(new { taskName = "", taskType = "DeviceCmd", timeout = "10 to 2880" });

        //# a conflict with a task that runs
        [HttpPost("run")] public ActionResult Conflict(string name) { var running = new { taskName = name, taskType = "DeviceCmd", timeout = 1 }; return StatusCode(409, running); }
    }

    class Routes
    {
        //# an answer of a minimal API
        static IResult One(string name) => Results.Ok(new { taskName = name, taskType = "DeviceCmd", timeout = 0 });

        //# a route whose handler answers
        static void Map(WebApplication app) => app.MapGet("/tasks/sample", () => new { taskName = "", taskType = "DeviceCmd", timeout = 0 });

        //# values of a route
        static string? Link(IUrls urls, string name) => urls.Action("Show", new { taskName = name, taskType = "DeviceCmd", timeout = 5 });

        //# attributes of an element
        static string Tag(IUrls urls) => urls.Page("task", new { taskName = "", taskType = "DeviceCmd", timeout = 5 });

        //# a message to browsers
        static Task Notify(IClientProxy all, string name) => all.SendAsync("task", new { taskName = name, taskType = "DeviceCmd", timeout = 0 });

        //# a form of the fields
        static object Form() => new { taskName = new { label = "Name", max = 256 }, taskType = new { label = "Type" }, timeout = new { label = "Minutes", min = 10, max = 2880 }, param = new { label = "Target", type = "select" } };

        //# the sample of a schema
        const string OpenApi = """
            { "paths": { "/tasks": { "post": { "requestBody": { "content": { "application/json": { "example":
              { "taskName": "", "taskType": "DeviceReg", "timeout": 0, "param": { "type": "x" } } } } } } } } }
            """;

        //# a schema
        const string Schema = """{"$schema":"http://json-schema.org/draft-07/schema#","properties":{"taskName":{"type":"string"},"taskType":{"enum":["DeviceCmd"]},"timeout":{"minimum":10},"param":{"type":"object"}}}""";
    }
}
