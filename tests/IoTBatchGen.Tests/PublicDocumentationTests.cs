using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace IoTBatchGen.Tests;

/// <summary>The documentation of public members reads as that of .NET does, and shows limits as numbers.</summary>
public partial class PublicDocumentationTests
{
    private static readonly IReadOnlyList<(string Id, XElement Text)> Members =
    [
        .. XDocument.Load(Path.ChangeExtension(typeof(BatchTask).Assembly.Location, ".xml")).Descendants("member")
            .Select(member => (member.Attribute("name")!.Value, member)).Where(member => IsPublic(member.Item1)),
    ];

    [Fact]
    public void Properties_begin_with_Gets() => AssertAll(
        Members.Where(member => member.Id.StartsWith("P:", StringComparison.Ordinal) && member.Text.Element("inheritdoc") is null),
        member => Summary(member).StartsWith(Property(member.Id).SetMethod?.IsPublic == true ? "Gets or sets " : "Gets ", StringComparison.Ordinal)
            && (Property(member.Id).SetMethod?.IsPublic == true || !Summary(member).StartsWith("Gets or sets", StringComparison.Ordinal)));

    [Fact]
    public void Constructors_initialize_a_new_instance() => AssertAll(
        Members.Where(member => member.Id.Contains("#ctor", StringComparison.Ordinal)),
        member => Summary(member).StartsWith("Initializes a new instance of the ", StringComparison.Ordinal));

    [Fact]
    public void Settable_options_state_their_default() => AssertAll(
        Members.Where(member => OptionOrField().IsMatch(member.Id) && Property(member.Id).SetMethod?.IsPublic == true && member.Text.Element("inheritdoc") is null),
        member => Space().Replace(member.Text.Element("value")?.Value ?? string.Empty, " ").Contains("he default is ", StringComparison.Ordinal));

    [Fact]
    public void Limits_are_shown_as_numbers() => AssertAll(
        Members, member => !member.Text.Descendants("see").Any(see => see.Attribute("cref")?.Value.StartsWith("F:IoTBatchGen.BatchTaskLimits.", StringComparison.Ordinal) == true));

    [Fact]
    public void Setters_that_return_the_task_say_so_first() => AssertAll(
        Members.Where(member => member.Id.StartsWith("M:IoTBatchGen.BatchTask.With", StringComparison.Ordinal)),
        member => Summary(member).Split(". ")[0].Contains("returns this task, not a copy", StringComparison.Ordinal));

    [Theory]
    [InlineData("P:IoTBatchGen.BatchTask.Timeout", "10 to 2880 minutes")]
    [InlineData("M:IoTBatchGen.BatchTaskParam.AsTask(System.String,System.Int32)", "10 to 2880 minutes")]
    [InlineData("P:IoTBatchGen.BatchTaskParam.MaxRetransmit", "0 to 3")]
    [InlineData("P:IoTBatchGen.BatchTaskTag.TagValue", "1 to 1024 characters")]
    public void A_tooltip_has_the_limit(string id, string limit) =>
        Assert.Contains(limit, Space().Replace(Assert.Single(Members, member => member.Id == id).Text.Value, " "), StringComparison.Ordinal);

    private static void AssertAll(IEnumerable<(string Id, XElement Text)> members, Func<(string Id, XElement Text), bool> holds)
    {
        List<(string Id, XElement Text)> all = [.. members];
        Assert.NotEmpty(all);
        Assert.Empty(all.Where(member => !holds(member)).Select(member => $"{member.Id}: {Summary(member)}"));
    }

    private static string Summary((string Id, XElement Text) member) => Space().Replace(member.Text.Element("summary")?.Value ?? string.Empty, " ").Trim();

    private static PropertyInfo Property(string id)
    {
        string name = id[2..];
        int dot = name.LastIndexOf('.');
        return typeof(BatchTask).Assembly.GetType(name[..dot], throwOnError: true)!.GetProperty(name[(dot + 1)..], BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)!;
    }

    private static bool IsPublic(string id)
    {
        string name = id[2..].Split('(')[0];
        string type = id[0] == 'T' ? name : name[..name.LastIndexOf('.')];
        return typeof(BatchTask).Assembly.GetType(type) is { IsVisible: true } found
            && (id[0] != 'P' || Property(id) is not null)
            && (id[0] != 'M' || Methods(found).Contains(name[(name.LastIndexOf('.') + 1)..].Split('`')[0]));
    }

    private static IEnumerable<string> Methods(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .OfType<MethodBase>().Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly).Select(method => method.Name.Replace('.', '#'));

    [GeneratedRegex(@"^P:IoTBatchGen\.(?:\w+Options|BatchTask|BatchTaskParam|BatchTaskTag|RawDeviceCommand)\.\w+$")]
    private static partial Regex OptionOrField();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
