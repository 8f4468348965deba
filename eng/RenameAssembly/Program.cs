using System;
using System.IO;
using Mono.Cecil;

// usage: RenameAssembly <input.dll> <output.dll>; the output's file name becomes the assembly's name.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: RenameAssembly <input.dll> <output.dll>");
    return 2;
}

string name = Path.GetFileNameWithoutExtension(args[1]);
using var assembly = AssemblyDefinition.ReadAssembly(args[0]);
assembly.Name.Name = name;
assembly.MainModule.Name = name + ".dll";

// The strong name covers the old identity; a renamed copy has none.
assembly.Name.HasPublicKey = false;
assembly.Name.PublicKey = [];
assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[1]))!);
assembly.Write(args[1], new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
return 0;
