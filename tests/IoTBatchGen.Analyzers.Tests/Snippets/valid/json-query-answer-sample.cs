using Xunit;

namespace Waterworks.Tests;

public class QueryTests
{
    // "timeout" is in seconds in the query's answer
    private const string Answer = """
        { "taskId": "5c1f", "taskName": "t", "operator": "na", "taskFrom": "app", "status": "Running", "startTime": "20261124T080000Z", "timeout": 60000, "progress": 500, "totalCnt": 2 }
        """;

    [Fact]
    public void Reads() => Assert.Contains("taskId", Answer);
}
