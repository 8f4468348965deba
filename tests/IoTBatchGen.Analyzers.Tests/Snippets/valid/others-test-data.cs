using System.ComponentModel;
using System.Text;
using Xunit;

namespace Xunit
{
    public class MemberDataAttribute(string member) : Attribute { public string Member => member; }
    public class TheoryData<T> : List<T> { }
}

namespace Fleet.Tests
{
    public class DataTests
    {
        //# bodies in attributes
        [Theory]
        [InlineData("""{"taskName":"","taskType":"DeviceCmd","timeout":60,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":"PING"}}}""", 400)]
        [InlineData("{\"taskName\":\"n\",\"taskType\":\"DeviceReg\",\"timeout\":0,\"param\":{}}", 400)]
        public void Refuses(string body, int code) => Assert.NotEmpty(body + code);

        //# a description
        [Description("""{"taskName":"","taskType":"DeviceCmd","timeout":0}""")]
        public void Described() { }

        //# a constant that an attribute names
        private const string Sample = """{"taskName":"","taskType":"DeviceCmd","timeout":0}""";
        [Theory, InlineData(Sample)]
        public void Sampled(string body) => Assert.NotEmpty(body);

        //# rows that a method yields
        public static IEnumerable<object[]> Rows()
        {
            yield return new object[] { """{"taskName":"","taskType":"DeviceCmd","timeout":60}""", "100022" };
            yield return new object[] { """{"taskName":"n","taskType":"DeviceCmd","timeout":9,"param":{}}""", "50400" };
        }

        [Theory, MemberData(nameof(Rows))]
        public void Answers(string body, string code) => Assert.NotEmpty(body + code);

        //# rows of a property
        public static IEnumerable<object[]> More => new List<object[]> { new object[] { """{"taskName":"n","taskType":"DeviceCmd","timeout":9,"param":{}}""" } };

        //# rows of a field
        public static readonly IEnumerable<object[]> Fixed = new[] { new object[] { 1, """{"taskName":"","taskType":"DeviceCmd","timeout":9}""" } };

        //# typed rows
        public static TheoryData<string> Typed => new() { """{"taskName":"","taskType":"DeviceCmd","timeout":60}""", """{"taskName":"n","taskType":"DeviceCmd","timeout":1,"param":{}}""" };

        //# rows with objects
        public static IEnumerable<object[]> Objects()
        {
            yield return new object[] { new { taskName = "", taskType = "DeviceCmd", timeout = 0 }, 3 };
        }

        //# rows that a loop makes
        public static IEnumerable<object[]> Looped()
        {
            foreach (int minutes in new[] { 9, 2881 })
            {
                yield return new object[] { $"{{\"taskName\":\"\",\"taskType\":\"DeviceCmd\",\"timeout\":{minutes}}}", minutes };
            }
        }

        //# a file of samples, not one of them
        const string Samples = """
            {"taskName":"","taskType":"DeviceCmd","timeout":0}
            {"taskName":"a","taskType":"DeviceReg","timeout":5}
            """;
    }
}
