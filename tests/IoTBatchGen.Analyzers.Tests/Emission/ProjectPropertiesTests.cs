using System;
using System.Text;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>The project's namespace and folder: from what the targets hand over whole, else from the compiler's own properties.</summary>
public class ProjectPropertiesTests
{
    [Fact]
    public void What_the_targets_hand_over_goes_first_for_the_compiler_cuts_its_own_at_a_number_sign() => Assert.Equal(
        new ProjectProperties("My #1;a", "/na #1;a/My/"),
        Of(new MemoryOptions().Property("IoTBatchProject", Encoded("My #1;a\n/na #1;a/My")).Property("RootNamespace", "My ").Property("ProjectDir", "/na ")));

    [Theory]
    [InlineData("")]
    [InlineData("no base 64")]
    [InlineData("T25lIGxpbmU=")]
    public void Without_it_the_compilers_own_hold(string handedOver) => Assert.Equal(
        new ProjectProperties("My", "C:/na/My/"),
        Of(new MemoryOptions().Property("IoTBatchProject", handedOver).Property("RootNamespace", " My ").Property("ProjectDir", "C:\\na\\My\\")));

    [Fact]
    public void A_project_may_have_neither() => Assert.Equal(new ProjectProperties(string.Empty, string.Empty), Of(new MemoryOptions().Property("IoTBatchProject", Encoded("\n"))));

    private static ProjectProperties Of(MemoryOptions options) => ProjectProperties.From(options.GlobalOptions);

    private static string Encoded(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
