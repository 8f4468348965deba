using Xunit;

namespace Waterworks.Tests;

public class ProxyTests
{
    [Theory]
    [InlineData("""{"taskName":"n","taskType":"DeviceCmd","timeout":9,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":"PING"}}}""")]
    [InlineData("""{"taskName":"n","taskType":"DeviceCmd","timeout":10,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":"PING"}}}""")]
    public void Accepts(string body) => Assert.Contains("taskName", body);
}
