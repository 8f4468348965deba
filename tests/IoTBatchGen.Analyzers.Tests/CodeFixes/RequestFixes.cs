using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.CodeFixes.Requests;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>The fixes of rules about requests.</summary>
internal static class RequestFixes
{
    public static IReadOnlyList<RequestFix> All { get; } =
    [
        .. typeof(RequestFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RequestFix)) && !type.IsAbstract)
            .Select(type => (RequestFix)Activator.CreateInstance(type)!),
    ];

    public static RequestFix Of(string id) => All.Single(fix => fix.FixableDiagnosticIds.Contains(id));
}
