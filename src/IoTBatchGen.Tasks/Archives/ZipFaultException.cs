using System;

namespace IoTBatchGen.Tasks.Archives;

/// <summary>What is wrong with an archive or an entry of it, in words for its owner.</summary>
internal sealed class ZipFaultException(string message) : Exception(message);
