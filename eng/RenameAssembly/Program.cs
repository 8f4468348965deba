using System;
using System.IO;
using Mono.Cecil;

// usage: RenameAssembly <input.dll> <output.dll> <key.snk>; the output's file name becomes the assembly's name.
if (args.Length != 3)
{
    Console.Error.WriteLine("usage: RenameAssembly <input.dll> <output.dll> <key.snk>");
    return 2;
}

string name = Path.GetFileNameWithoutExtension(args[1]);
using var assembly = AssemblyDefinition.ReadAssembly(args[0]);
assembly.Name.Name = name;
assembly.MainModule.Name = name + ".dll";

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[1]))!);
// The strong name of the old identity gives way to ours: what has one may refer to nothing that has none.
assembly.Write(args[1], new WriterParameters { DeterministicMvid = true, Timestamp = 0, StrongNameKeyBlob = File.ReadAllBytes(args[2]) });
return 0;
