using System;
using System.IO;
using IoTBatchGen.Build;
using Mono.Cecil;

// usage: RenameAssembly <input.dll> <output.dll> <key.snk> <type> …; the output's file name becomes the assembly's name, and only the types
// and what they use are kept.
if (args.Length < 4)
{
    Console.Error.WriteLine("usage: RenameAssembly <input.dll> <output.dll> <key.snk> <type> …");
    return 2;
}

string name = Path.GetFileNameWithoutExtension(args[1]);
using var assembly = AssemblyDefinition.ReadAssembly(args[0]);
assembly.Name.Name = name;
assembly.MainModule.Name = name + ".dll";
new Trimmer(assembly.MainModule).Keep(args[3..]);

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[1]))!);
// The strong name of the old identity gives way to ours: what has one may refer to nothing that has none.
assembly.Write(args[1], new WriterParameters { DeterministicMvid = true, Timestamp = 0, StrongNameKeyBlob = File.ReadAllBytes(args[2]) });
return 0;
