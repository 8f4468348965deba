using System.Linq;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>What an identifier is, as the compiler says: the names are made without it.</summary>
public class IdentifierCharacterTests
{
    [Fact]
    public void Every_character_is_judged_as_the_compiler_does() => Assert.All(
        Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c),
        c =>
        {
            Assert.Equal(SyntaxFacts.IsIdentifierStartCharacter(c), Identifier.CanStart(c));
            Assert.Equal(SyntaxFacts.IsIdentifierPartCharacter(c), Identifier.CanContinue(c));
        });

    [Fact]
    public void Every_keyword_is_escaped_and_no_contextual_one()
    {
        Assert.All(SyntaxFacts.GetReservedKeywordKinds(), kind => Assert.Equal("@" + SyntaxFacts.GetText(kind), Identifier.Escape(SyntaxFacts.GetText(kind))));
        Assert.All(SyntaxFacts.GetContextualKeywordKinds(), kind => Assert.Equal(SyntaxFacts.GetText(kind), Identifier.Escape(SyntaxFacts.GetText(kind))));
    }
}
