using System;
using System.IO;
using System.Linq;

namespace IoTBatchGen.Package.Tests;

/// <summary>What the SDK links native code with, which comes with the operating system's tools and not with the SDK.</summary>
internal static class NativeToolchain
{
    /// <summary>What is missing on this machine, and how to install it; null where it is there.</summary>
    public static string? Missing { get; } =
        OperatingSystem.IsWindows()
            ? (HasVisualStudio() ? null : "Native AOT needs a C++ linker: winget install Microsoft.VisualStudio.2022.BuildTools --override \"--add Microsoft.VisualStudio.Workload.VCTools\"")
        : IsOnPath("clang") || IsOnPath("gcc") ? null
        : OperatingSystem.IsMacOS() ? "Native AOT needs a C linker: xcode-select --install"
        : "Native AOT needs a C linker: apt-get install -y clang zlib1g-dev";

    private static bool HasVisualStudio() => File.Exists(Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft Visual Studio", "Installer", "vswhere.exe"));

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
