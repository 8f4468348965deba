using System;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Analyzers.Catalog;

/// <summary>A command whose generated classes are looked for.</summary>
/// <param name="ServiceId">The service.</param>
/// <param name="CommandName">The command.</param>
/// <param name="MayBe">Whether a profile may be that of the device.</param>
internal sealed record WantedCommand(string ServiceId, string CommandName, Func<ProfileModel, bool> MayBe);
