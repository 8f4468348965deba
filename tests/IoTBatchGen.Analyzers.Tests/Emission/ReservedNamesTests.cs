extern alias runtime;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using IoTBatchGen.Profiles.Naming;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

public class ReservedNamesTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    [Fact]
    public void What_a_command_inherits_is_reserved()
    {
        string[] inherited = Visible(typeof(runtime::IoTBatchGen.TypedDeviceCommand)).ToArray();
        Assert.Contains("GetInt32", inherited);
        Assert.Contains("ServiceId", inherited);
        Assert.Equal(
            inherited.Concat([ReservedNames.CommandName, ReservedNames.ParaLines]).Order(StringComparer.Ordinal),
            ReservedNames.Paras.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_response_inherits_is_reserved()
    {
        string[] inherited = Visible(typeof(runtime::IoTBatchGen.TypedCommandResponse)).ToArray();
        Assert.Contains("OtherFields", inherited);
        Assert.Equal(
            inherited.Concat([ReservedNames.ResponseName, ReservedNames.TryRead, ReservedNames.ParaLines]).Order(StringComparer.Ordinal),
            ReservedNames.ResponseParas.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_every_class_inherits_is_reserved()
    {
        string[] inherited = Visible(typeof(object)).ToArray();
        Assert.Superset(inherited.ToHashSet(), ReservedNames.Services.ToHashSet());
        Assert.Superset(inherited.ToHashSet(), ReservedNames.Commands.ToHashSet());
    }

    private static IEnumerable<string> Visible(Type type) => type.GetMembers(All)
        .Where(member => member switch
        {
            MethodBase method => !method.IsSpecialName && IsVisible(method),
            PropertyInfo property => IsVisible(property.GetMethod!),
            _ => false,
        })
        .Select(member => member.Name)
        .Distinct();

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
