using System;
using System.Collections.Generic;
using System.Threading;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IoTBatchGen.Profiles.Yaml;

/// <summary>
/// Reads text to nodes by pulling events, JSON as YAML. Limits hold while pulling, and lists within lists are kept on a stack
/// of our own: YamlDotNet's object model, which recurses, would end the compiler's process on a hostile file.
/// </summary>
internal sealed class NodeReader
{
    private readonly string _text;
    private readonly bool _isJson;
    private readonly IssueList _issues;
    private readonly CancellationToken _cancellationToken;
    private readonly Stack<NodeBuilder> _open = new();
    private readonly StringInterner _texts = new();
    private readonly NodeTable _table;
    private readonly EventLocations _spans;
    private readonly BoundedTextReader _input;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private int _nodes;
    private bool _isComplete;

    private NodeReader(string text, NodeTable table, int skipped, BoundedTextReader input, bool isJson, IssueList issues, CancellationToken cancellationToken)
    {
        _text = text;
        _isJson = isJson;
        _issues = issues;
        _cancellationToken = cancellationToken;
        _table = table;
        _spans = new EventLocations(text, skipped);
        _input = input;
        _scanner = new Scanner(_input);
        _parser = new Parser(_scanner);
    }

    /// <summary>The document's root; null if the text holds none, and then a problem says why.</summary>
    /// <param name="text">The text, within <see cref="ReadingLimits.Characters"/>.</param>
    /// <param name="table">Where the values go.</param>
    /// <param name="isJson">Whether a value may not be left out, as YAML allows.</param>
    /// <param name="issues">Where problems go.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static ProfileNode? Read(string text, NodeTable table, bool isJson, IssueList issues, CancellationToken cancellationToken)
    {
        int forbidden = ForbiddenCharacters.IndexIn(text);
        if (forbidden >= 0)
        {
            string code = ((int)text[forbidden]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
            issues.Add(ProfileRuleIds.Unreadable, new TextRange(forbidden, 1), $"the character U+{code} is not allowed here");
            return null;
        }

        if (isJson && JsonComments.IndexIn(text) is >= 0 and var comment)
        {
            issues.Add(
                ProfileRuleIds.Unreadable, new TextRange(comment, 2),
                $"'{text.Substring(comment, 2)}' starts a comment, which JSON does not allow; remove it, or move the text to a \"description\" field");
            return null;
        }

        // A byte order mark that remains after decoding is not part of the document.
        int skipped = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        using var input = new BoundedTextReader(text, skipped);
        return new NodeReader(text, table, skipped, input, isJson, issues, cancellationToken).Read();
    }

    private ProfileNode? Read()
    {
        int end = 0;
        try
        {
            while (_parser.MoveNext())
            {
                _input.Delivered();
                _cancellationToken.ThrowIfCancellationRequested();
                ParsingEvent current = _parser.Current!;
                if (FaultOf(current) is { } found)
                {
                    _issues.Add(found.RuleId, LocationOf(current), found.Reason);
                    return null;
                }

                Take(current);
                end = Math.Max(end, (int)current.End.Index);
            }

            var root = new ProfileNode(_table, 0);
            if (!_isComplete || (root.IsNull && root.IsEmptyText))
            {
                _issues.Add(ProfileRuleIds.EmptyFile, default);
                return null;
            }

            return root;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            if (_input.IsOver)
            {
                _issues.Add(
                    ProfileRuleIds.OverLimits, _spans.At(end), $"more than {ReadingLimits.CharactersOfOneValue} characters without a value, or in one value");
                return null;
            }

            // Hostile text makes YamlDotNet throw much beside YamlException: InvalidOperationException, ArgumentException, …
            return Fail(fault, _spans.OfFault(fault, end, _scanner.CurrentPosition));
        }
    }

    /// <summary>Why reading ends here; null if it goes on.</summary>
    private (string RuleId, string Reason)? FaultOf(ParsingEvent current)
    {
        switch (current)
        {
            case Scalar scalar:
                return Refusal(scalar) ?? FaultOf(scalar);
            case MappingStart or SequenceStart:
                return _open.Count == ReadingLimits.Depth
                    ? (ProfileRuleIds.OverLimits, $"lists and objects are nested deeper than {ReadingLimits.Depth} levels")
                    : Refusal((NodeEvent)current);
            case MappingEnd when Pending is not null:
                return (ProfileRuleIds.Unreadable, "this cannot be the value of a field; put it in quotes if it is one");
            case AnchorAlias:
                return (ProfileRuleIds.OverLimits, "YAML aliases ('*') are not supported; write the value itself, or put text that starts with '*' in quotes");
            case DocumentStart when _isComplete:
                return (ProfileRuleIds.OverLimits, "a second YAML document starts here; a file can contain only one");
            default:
                return null;
        }
    }

    private (string RuleId, string Reason)? FaultOf(Scalar scalar)
    {
        if (_isJson && _open.Count > 0 && scalar is { Style: ScalarStyle.Plain, Value.Length: 0 })
        {
            return (ProfileRuleIds.Unreadable, LacksColon(scalar) ? "':' is missing before this" : "a value is missing here");
        }

        // The parser accepts { "a" "b" } as { "a": "b" }; it can be recognized by a value that is neither plain nor quoted.
        return scalar is { IsPlainImplicit: false, IsQuotedImplicit: false } ? (ProfileRuleIds.Unreadable, "':' is missing before this") : null;
    }

    /// <summary>Whether there is a value where the parser found none.</summary>
    private bool LacksColon(Scalar nothing) =>
        _spans.Of(nothing).Start is var at && at < _text.Length && _text[at] is not (',' or '}' or ']');

    private (string RuleId, string Reason)? Refusal(NodeEvent node)
    {
        string? reason = null;
        if (++_nodes > ReadingLimits.Nodes)
        {
            reason = $"more than {ReadingLimits.Nodes} values";
        }
        else if (!node.Anchor.IsEmpty)
        {
            reason = "YAML anchors ('&') are not supported; remove the anchor, or put text that starts with '&' in quotes";
        }
        else if (!node.Tag.IsEmpty && node.Tag.Value != "?")
        {
            // "?" is what the parser itself gives to a node without a tag.
            reason = "YAML tags ('!') are not supported; remove the tag, or put text that starts with '!' in quotes";
        }

        return reason is null ? null : (ProfileRuleIds.OverLimits, reason);
    }

    /// <summary>
    /// A name without a value in the object that is open. After <c>" : *a"</c> the parser ends the object without having said what
    /// the value is.
    /// </summary>
    private ProfileNode? Pending => _open.Count > 0 && _open.Peek() is ObjectBuilder map ? map.Pending : null;

    /// <summary>Where to say that reading ends with an event.</summary>
    private TextRange LocationOf(ParsingEvent current)
    {
        if (current is not MappingEnd || Pending is not { } name)
        {
            return _spans.OfOpening(current);
        }

        int at = name.Span.End;
        while (at < _text.Length && _text[at] is ' ' or ':')
        {
            at++;
        }

        return new TextRange(at, at < _text.Length ? 1 : 0);
    }

    /// <summary>Takes an event in.</summary>
    private void Take(ParsingEvent current)
    {
        switch (current)
        {
            case Scalar scalar:
                _table.Add(scalar.Style == ScalarStyle.Plain ? NodeForm.Text : NodeForm.QuotedText, _spans.Of(scalar), _texts.One(scalar.Value));
                Complete(_table.Count - 1);
                break;
            case MappingStart:
                _open.Push(new ObjectBuilder(_table, _table.Count, _issues));
                _table.Add(NodeForm.Map, _spans.OfOpening(current), string.Empty);
                break;
            case SequenceStart:
                _open.Push(new NodeBuilder(_table.Count));
                _table.Add(NodeForm.List, _spans.OfOpening(current), string.Empty);
                break;
            case MappingEnd or SequenceEnd:
                int index = _open.Pop().Index;
                _table.Close(index, _spans.EndOf(current));
                Complete(index);
                break;
        }
    }

    private void Complete(int index)
    {
        if (_open.Count == 0)
        {
            _isComplete = true;
        }
        else
        {
            _open.Peek().Add(index);
        }
    }

    private ProfileNode? Fail(Exception fault, TextRange span)
    {
        string said = fault switch
        {
            YamlException => fault.Message.TrimEnd('.'),
            ArgumentOutOfRangeException { ParamName: "lowSurrogate" } => "quoted scalar: second of surrogates",
            _ => string.Empty,
        };
        int opening = BracketFinder.InnermostOpen(_text, _open.Count > 0 ? _table[_open.Peek().Index].Start : 0, span.Start);
        (int at, string reason) = new SyntaxErrorExplainer(_text, span.Start, said, opening).Find()
            ?? (span.Start, said.Length == 0 ? "something is not closed or is in the wrong place" : MessageText.Sentence(said));
        _issues.Add(ProfileRuleIds.Unreadable, new TextRange(at, at < _text.Length ? 1 : 0), reason);
        return null;
    }
}
