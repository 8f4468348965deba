extern alias runtime;

using System;
using System.Globalization;
using System.Linq;
using System.Text;
using CsCheck;
using IoTBatchGen.Profiles.Model;
using Xunit;
using Runtime = runtime::IoTBatchGen;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>Nothing that a device or the platform can send makes a generated response class throw.</summary>
public class HostileAnswerTests
{
    private static readonly long Answers = Environment.GetEnvironmentVariable("IOTB_LONG") == "1" ? 2_000_000 : 20_000;

    private static readonly string[] Paras =
    [
        .. Sample.AllKindsAnswered(required: true).Services[0].Commands[0].Responses[0].Paras.Select(para => para.ParaName),
        "requestId", "commandResult", "resultCode", "resultDetail", "other", "reason", string.Empty,
    ];

    private static readonly Gen<string> Text = Gen.Frequency<string>(
        (3, Gen.OneOf([.. HostileNames.Short])),
        (2, Gen.OneOf("12", "-1", "NaN", "Infinity", "1e999", "true", "ON", "Z-Wave", "20151212T121212Z", "00010101T000000Z", "99991231T235959Z", "{}", "[]", "{\"count\":1}", "SUCCESSFUL", "FAILED")),
        (1, Gen.Char.Array[0, 8].Select(characters => new string(characters))));

    private static readonly Gen<string> Scalar = Gen.Frequency(
        (4, Text.Select(Quoted)),
        (3, Gen.OneOf("0", "1", "-1", "2147483647", "2147483648", "-2147483649", "9223372036854775808", "1e400", "-0", "-0.0", "1.5", "1E-400", "79228162514264337593543950336", "1e-28", "0e99999999999")),
        (2, Gen.OneOf("null", "true", "false", "[]", "{}", "\"\\ud83d\"", "\"\\ude00\\ud83d\"", "[null]", "[1,\"1\",1.0]", "{\"a\":1,\"a\":2}", "[\"\\udc00\"]")),
        (1, Gen.OneOf("01", "+1", ".5", "NaN", "'x'", "\"", "{", "[", ",", "tru", "\\", "/**/1", "\u0000")));

    private static readonly Gen<string> Answer = Gen.Recursive<string>((depth, inner) =>
    {
        Gen<string> value = depth > 3 ? Scalar : Gen.Frequency((8, Scalar), (1, inner), (1, inner.Select(Quoted)), (1, inner.Array[0, 3].Select(items => "[" + string.Join(',', items) + "]")));
        Gen<string> fields = Gen.Select(Gen.Frequency((9, Gen.OneOf(Paras)), (1, Text)), value, (name, one) => Quoted(name) + ":" + one).Array[0, 8]
            .Select(all => "{" + string.Join(',', all) + "}");
        return depth == 0 ? Gen.Frequency((9, fields), (1, Scalar), (1, fields.Select(Quoted)), (1, Text), (1, Gen.Select(fields, Gen.Int[0, 40], Cut))) : fields;
    });

    [Fact]
    public void No_answer_makes_a_response_throw()
    {
        ReadAnswers[] responses =
        [
            ReadAnswers.Of(Sample.AllKindsAnswered(required: true)),
            ReadAnswers.Of(Sample.AllKindsAnswered(required: false)),
            ReadAnswers.Of(Sample.WithResponses(Sample.Response("R", [.. Paras.Where(name => name.Length > 0).Select(name => Sample.Para(name, ParaKind.Json, false))]))),
        ];
        int read = 0;
        int unread = 0;
        Gen.Select(Answer, Text, Text).Sample(
            (answer, state, error) =>
            {
                foreach (ReadAnswers response in responses)
                {
                    Take(response, response.Read(answer));
                    Take(response, response.Read(new Runtime.DeviceCommandResult { State = Runtime.DeviceCommandState.Successful, Detail = answer }));
                    Take(response, response.Read(new Runtime.DeviceCommandResult { State = new Runtime.DeviceCommandState(state), Detail = answer }));
                    Take(response, response.Read(new Runtime.BatchSubtask
                    {
                        State = new Runtime.BatchSubtaskState(state),
                        Output = answer,
                        Error = new Runtime.BatchSubtaskError(new Runtime.BatchTaskErrorCode(error), error),
                    }));
                }
            },
            iter: Answers,
            threads: 1);
        Assert.True(read > Answers / 4, read.ToString(CultureInfo.InvariantCulture));
        Assert.True(unread > Answers, unread.ToString(CultureInfo.InvariantCulture));

        void Take(ReadAnswers response, (object? Answer, string Reason) outcome)
        {
            if (outcome.Answer is null)
            {
                Assert.InRange(outcome.Reason.Length, 1, 400);
                Assert.DoesNotContain(outcome.Reason, c => char.IsControl(c) || c is '\u202E' or '\u2028');
                unread++;
                return;
            }

            // The values are there, rather than a promise of them.
            foreach (System.Reflection.PropertyInfo property in response.Type.GetProperties())
            {
                if (response.Value(outcome.Answer, property.Name) is System.Text.Json.Nodes.JsonNode node)
                {
                    _ = node.ToJsonString();
                }
            }

            read++;
        }
    }

    [Fact]
    public void Neither_depth_nor_length_makes_a_response_throw()
    {
        ReadAnswers response = ReadAnswers.Of(Sample.AllKindsAnswered(required: false));
        string deep = new string('[', 100_000) + new string(']', 100_000);
        string wrapped = string.Concat(Enumerable.Repeat("{\"commandResult\":", 60)) + "{}" + new string('}', 60);
        string[] answers =
        [
            deep, "{\"any\":" + deep + "}", "{\"any\":" + new string('[', 62) + new string(']', 62) + "}", wrapped,
            "{\"text\":\"" + new string('x', 1_000_000) + "\"}", "{\"count\":" + new string('1', 1_000_000) + "}", "{\"count\":\"" + new string('1', 1_000_000) + "\"}",
            "{\"ratio\":0." + new string('1', 1_000_000) + "}", "{\"price\":\"0." + new string('1', 1_000_000) + "\"}", "{\"at\":\"" + new string('1', 1_000_000) + "\"}",
            "{\"numbers\":[" + string.Join(',', Enumerable.Repeat("1", 500_000)) + "]}",
            "{" + string.Join(',', Enumerable.Range(0, 50_000).Select(i => FormattableString.Invariant($"\"f{i}\":{i}"))) + "}",
        ];
        Assert.Equal(
            [false, false, true, true, true, false, false, true, true, false, true, true],
            answers.Select(answer => response.Read(answer).Answer is not null));
    }

    private static string Cut(string text, int at) => text.Substring(0, Math.Min(at, text.Length));

    private static string Quoted(string text)
    {
        var json = new StringBuilder("\"");
        foreach (char c in text)
        {
            json.Append(c is '"' or '\\' ? "\\" + c : c < ' ' ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : c.ToString());
        }

        return json.Append('"').ToString();
    }
}
