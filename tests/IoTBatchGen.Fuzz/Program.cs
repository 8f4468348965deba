using System;
using System.IO;
using IoTBatchGen.Fuzz;
using SharpFuzz;

switch (args)
{
    case []:
        Fuzzer.Run(stream =>
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            ReaderTarget.Run(copy.ToArray());
        });
        return 0;
    case ["seeds", string specs, string folder]:
        Seeds.Write(specs, folder);
        return 0;
    case ["replay", .. string[] files]:
        foreach (string file in files)
        {
            Console.WriteLine(file);
            ReaderTarget.Run(File.ReadAllBytes(file));
        }

        return 0;
    default:
        Console.Error.WriteLine("see README.md");
        return 2;
}
