using System;

namespace IoTBatchGen.Tasks.Archives;

/// <summary>An error in an archive or one of its entries, with a message for the user.</summary>
internal sealed class ZipFaultException(string message) : Exception(message);
