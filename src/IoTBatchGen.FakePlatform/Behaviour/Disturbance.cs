namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>What goes wrong with a call: a fault, or a refusal by a row of the error table.</summary>
internal readonly record struct Disturbance(FakeFault Fault, BatchTaskErrorRow? Row);
