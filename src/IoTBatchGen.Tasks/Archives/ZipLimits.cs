namespace IoTBatchGen.Tasks.Archives;

/// <summary>How much an archive may hold. The platform's own limits for the first two; real profiles are far below all of them.</summary>
internal static class ZipLimits
{
    /// <summary>Entries, folders among them.</summary>
    public const int Entries = 1000;

    /// <summary>Bytes that all entries unpack to.</summary>
    public const int UnpackedBytes = 4 * 1024 * 1024;

    /// <summary>Bytes of the archive itself: room for 4 MiB that do not compress, and for long names.</summary>
    public const int ArchiveBytes = 16 * 1024 * 1024;
}
