using System;
using System.Collections.Generic;
using System.Threading;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IoTBatchGen.Analyzers.Profiles.Nodes;

/// <summary>
/// Reads text to nodes by pulling events, JSON as YAML. Limits hold while pulling, and lists within lists are kept on a stack
/// of our own: YamlDotNet's object model, which recurses, would end the compiler's process on a hostile file.
/// </summary>
internal sealed class NodeReader
{
    private readonly string _text;
    private readonly bool _isJson;
    private readonly ProblemList _problems;
    private readonly CancellationToken _cancellationToken;
    private readonly Stack<OpenNode> _open = new();
    private readonly TextPool _texts = new();
    private readonly Places _places;
    private readonly MeteredReader _input;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private int _nodes;

    private NodeReader(string text, int skipped, MeteredReader input, bool isJson, ProblemList problems, CancellationToken cancellationToken)
    {
        _text = text;
        _isJson = isJson;
        _problems = problems;
        _cancellationToken = cancellationToken;
        _places = new Places(text, skipped);
        _input = input;
        _scanner = new Scanner(_input);
        _parser = new Parser(_scanner);
    }

    /// <summary>The document's root; null where the text holds none, and then a problem says why.</summary>
    /// <param name="text">The text, within <see cref="ReadingLimits.Characters"/>.</param>
    /// <param name="isJson">Whether a value may not be left out, as YAML allows.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static ProfileNode? Read(string text, bool isJson, ProblemList problems, CancellationToken cancellationToken)
    {
        int forbidden = ForbiddenCharacters.IndexIn(text);
        if (forbidden >= 0)
        {
            string code = ((int)text[forbidden]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
            problems.Add(ProfileRuleIds.Unreadable, new TextSpan(forbidden, 1), $"the character U+{code} is not allowed here");
            return null;
        }

        // A byte order mark that survived decoding is no part of the document.
        int skipped = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        using var input = new MeteredReader(text, skipped);
        return new NodeReader(text, skipped, input, isJson, problems, cancellationToken).Read();
    }

    private ProfileNode? Read()
    {
        int end = 0;
        try
        {
            ProfileNode? root = null;
            while (_parser.MoveNext())
            {
                _input.Delivered();
                _cancellationToken.ThrowIfCancellationRequested();
                ParsingEvent current = _parser.Current!;
                if (root is not null && current is DocumentStart)
                {
                    return Stop(ProfileRuleIds.OverLimits, current, "a second document begins here, and one is read");
                }

                if (current is NodeEvent node && Refusal(node) is { } refusal)
                {
                    return Stop(ProfileRuleIds.OverLimits, node, refusal);
                }

                if (current is AnchorAlias)
                {
                    return Stop(ProfileRuleIds.OverLimits, current, "'*' begins an alias, and none is read; write the value out, or put text that begins with it in quotes");
                }

                if (_isJson && _open.Count > 0 && current is Scalar { Style: ScalarStyle.Plain, Value.Length: 0 })
                {
                    return Stop(ProfileRuleIds.Unreadable, current, LacksColon(current) ? "':' is missing before this" : "a value is missing here");
                }

                // The parser lets { "a" "b" } pass for { "a": "b" }, and gives it away by a value that is neither plain nor quoted.
                if (current is Scalar { IsPlainImplicit: false, IsQuotedImplicit: false })
                {
                    return Stop(ProfileRuleIds.Unreadable, current, "':' is missing before this");
                }

                root = Take(current) ?? root;
                end = Math.Max(end, (int)current.End.Index);
            }

            if (root is null or ScalarNode { IsNull: true, Text.Length: 0 })
            {
                _problems.Add(ProfileRuleIds.EmptyFile, default);
                return null;
            }

            return root;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            if (_input.IsOver)
            {
                _problems.Add(
                    ProfileRuleIds.OverLimits, _places.At(end), $"more than {ReadingLimits.CharactersOfOneValue} characters follow without a value, or as one");
                return null;
            }

            // Hostile text makes YamlDotNet throw much beside YamlException: InvalidOperationException, ArgumentException, …
            return Fail(fault, _places.OfFault(fault, end, _scanner.CurrentPosition));
        }
    }

    /// <summary>Whether a value stands where the parser found none.</summary>
    private bool LacksColon(ParsingEvent nothing) =>
        _places.Of(nothing).Start is var at && at < _text.Length && _text[at] is not (',' or '}' or ']');

    private string? Refusal(NodeEvent node)
    {
        if (++_nodes > ReadingLimits.Nodes)
        {
            return $"more than {ReadingLimits.Nodes} values";
        }

        if (node.NestingIncrease > 0 && _open.Count == ReadingLimits.Depth)
        {
            return $"lists and objects nested deeper than {ReadingLimits.Depth} levels";
        }

        if (!node.Anchor.IsEmpty)
        {
            return "'&' begins an anchor, and none is read; leave it out, or put text that begins with it in quotes";
        }

        // "?" is what the parser itself gives to a node without a tag.
        return node.Tag.IsEmpty || node.Tag.Value == "?"
            ? null
            : "'!' begins a tag, and none is read; leave it out, or put text that begins with it in quotes";
    }

    /// <summary>Takes an event in; the root, once that is complete.</summary>
    private ProfileNode? Take(ParsingEvent current)
    {
        switch (current)
        {
            case MappingStart or SequenceStart:
                TextSpan opening = _places.OfOpening(current);
                _open.Push(current is MappingStart ? new OpenMap(opening, _problems) : new OpenList(opening));
                return null;
            case MappingEnd or SequenceEnd:
                return Completed(_open.Pop().Close(_places.EndOf(current)));
            case Scalar scalar:
                return Completed(new ScalarNode(_places.Of(scalar), _texts.One(scalar.Value), scalar.Style != ScalarStyle.Plain));
            default:
                return null;
        }
    }

    private ProfileNode? Completed(ProfileNode node)
    {
        if (_open.Count == 0)
        {
            return node;
        }

        _open.Peek().Add(node);
        return null;
    }

    private ProfileNode? Stop(string ruleId, ParsingEvent current, string reason)
    {
        _problems.Add(ruleId, _places.OfOpening(current), reason);
        return null;
    }

    private ProfileNode? Fail(Exception fault, TextSpan place)
    {
        string said = fault switch
        {
            YamlException => fault.Message.TrimEnd('.'),
            ArgumentOutOfRangeException { ParamName: "lowSurrogate" } => "quoted scalar: second of surrogates",
            _ => string.Empty,
        };
        int opening = Brackets.InnermostOpen(_text, _open.Count > 0 ? _open.Peek().Start : 0, place.Start);
        (int at, string reason) = new LikelyFault(_text, place.Start, said, opening).Find()
            ?? (place.Start, said.Length == 0 ? "something is not closed, or stands where it cannot" : Shown.Sentence(said));
        _problems.Add(ProfileRuleIds.Unreadable, new TextSpan(at, at < _text.Length ? 1 : 0), reason);
        return null;
    }
}
