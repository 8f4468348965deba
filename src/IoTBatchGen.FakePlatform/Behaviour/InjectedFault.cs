namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>What goes wrong with a call: a fault, or a rejection with a row of the error table.</summary>
internal readonly record struct InjectedFault(FakeFault Fault, BatchTaskErrorInfo? Error);
