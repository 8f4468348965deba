using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Classes;
using IoTBatchGen.Analyzers.Requests.Destinations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>Reads the facts of a request that is stated as a dictionary, a JSON tree or an object of a class of the application.</summary>
internal sealed class TreeRequestReader
{
    private readonly KnownTypes _symbols;
    private readonly WireClasses _classes;
    private readonly WireTracker _tracker;

    public TreeRequestReader(KnownTypes symbols)
    {
        _symbols = symbols;
        _classes = new WireClasses(symbols);
        _tracker = new WireTracker(_classes);
    }

    /// <summary>The request that an object states which <c>new</c> makes; null if it states none.</summary>
    public ObjectFact? Read(IObjectCreationOperation made)
    {
        WireClass? type = null;
        bool mayBe = KeyedTypes.IsKeyed(made.Type)
            ? KeyedTypes.HoldsAnything(made.Type)
            : (type = _classes.Of(made.Type)) is not null && RequestRecognition.MayBe(type.Members.Keys);
        if (!mayBe)
        {
            return null;
        }

        IReadOnlyList<WireUse> uses = _tracker.UsesOf(made);
        WireFacts facts = _tracker.FactsOf(made, through: []);
        if (type is null && !RequestRecognition.MayBe(facts.Entries.Select(entry => entry.Key)))
        {
            return null;
        }

        // An object of a class may live without being sent.
        bool hasEscaped = uses.Any(use => use.Kind is WireUseKind.Escape or WireUseKind.Part)
            || (type is not null && !uses.Any(use => use.Kind == WireUseKind.Write));
        ObjectFact read = new WireReading(_symbols, _classes, _tracker, hasEscaped).ReadRequest(made, facts);
        return RequestRecognition.IsRequest(type is null ? read : WithAllMembers(read, type)) && DestinationReader.Read(made).MayBeSent ? read : null;
    }

    /// <summary>Reads the parts of an anonymous object that are stated in these forms.</summary>
    public FactValue? ReadPart(IOperation value, ObjectKind? shape, bool isWhole, int depth) => value.WalkDownConversions()
        is IObjectCreationOperation or ILocalReferenceOperation or IInvocationOperation or IWithOperation
            ? new WireReading(_symbols, _classes, _tracker, EndsOutside(value)).TryRead(value, shape, isWhole, depth)
            : null;

    /// <summary>Whether the anonymous object that a value is part of gets into the hands of code that is not followed.</summary>
    private bool EndsOutside(IOperation value)
    {
        IOperation outermost = value;
        for (IOperation? around = value.Parent; around is not (null or IBlockOperation); around = around.Parent)
        {
            outermost = around is IAnonymousObjectCreationOperation ? around : outermost;
        }

        return _tracker.UsesOf(outermost).Any(use => use.Kind is WireUseKind.Escape or WireUseKind.Part);
    }

    /// <summary>What a class declares says what its objects are, whether code sets it or not.</summary>
    private static ObjectFact WithAllMembers(ObjectFact read, WireClass type) => read with
    {
        Fields = read.Fields.AddRange(type.Members.Keys
            .Where(name => !read.Fields.ContainsKey(name))
            .Select(name => new KeyValuePair<string, FieldFact>(name, new FieldFact(ObjectKind.Task, name, FactValue.Unknown, read.Location)))),
    };
}
