using System;
using IoTBatchGen.FakePlatform.Behaviour;

namespace IoTBatchGen.FakePlatform.Http;

/// <summary>One call of the API.</summary>
/// <param name="Call">The call.</param>
/// <param name="Operation">The operation whose errors it has.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path. One that ends with a slash is followed by an id.</param>
/// <param name="Handle">Answers a request, given the id in its path.</param>
internal sealed record Route(
    FakeCalls Call, BatchTaskOperation Operation, string Method, string Path, Func<ReceivedRequest, string, FakeResponse> Handle)
{
    /// <summary>Whether a path is this route's.</summary>
    /// <param name="path">The path of a request.</param>
    /// <param name="id">The id in the path, or an empty text.</param>
    public bool Matches(string path, out string id)
    {
        id = string.Empty;
        if (!Path.EndsWith('/'))
        {
            return string.Equals(path, Path, StringComparison.Ordinal);
        }

        if (!path.StartsWith(Path, StringComparison.Ordinal) || path.IndexOf('/', Path.Length) >= 0)
        {
            return false;
        }

        id = path[Path.Length..];
        return true;
    }
}
