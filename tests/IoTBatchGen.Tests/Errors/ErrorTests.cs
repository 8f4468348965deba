using System.Linq;
using Xunit;

namespace IoTBatchGen.Tests.Errors;

public class ErrorTests
{
    [Fact]
    public void The_table_has_the_documents_14_rows_of_12_codes()
    {
        Assert.Equal(
            [
                (200, "100203"), (200, "101001"), (200, "105001"), (200, "105002"), (400, "105201"), (400, "50400"), (401, "100028"),
                (403, "100203"), (403, "100217"), (403, "1010009"), (403, "1010005"), (404, "105202"), (500, "100203"), (500, "50252"),
            ],
            BatchTaskErrorCatalog.All.Select(row => (row.HttpStatus, row.ErrorCode.Value)));
        Assert.Equal(12, BatchTaskErrorCatalog.All.Select(row => row.ErrorCode).Distinct().Count());
    }

    [Fact]
    public void A_code_under_another_status_finds_its_first_row()
    {
        Assert.Equal(403, BatchTaskErrorCatalog.Find(BatchTaskErrorCode.ApplicationNotExist, 403)!.HttpStatus);
        Assert.Equal(200, BatchTaskErrorCatalog.Find(BatchTaskErrorCode.ApplicationNotExist, 418)!.HttpStatus);
        Assert.Null(BatchTaskErrorCatalog.Find(new BatchTaskErrorCode("1"), 200));
    }

    [Theory]
    [InlineData("1010009", 403, true)]
    [InlineData("105001", 200, true)]
    [InlineData("50252", 500, false)]
    [InlineData("50400", 400, false)]
    [InlineData("50400", 503, false)]
    [InlineData("105002", 200, false)]
    [InlineData("", 429, true)]
    [InlineData("987654", 429, true)]
    [InlineData("1010005", 429, false)]
    [InlineData("", 0, false)]
    [InlineData("", 502, false)]
    [InlineData("", 503, false)]
    [InlineData("", 504, false)]
    [InlineData("", 500, false)]
    [InlineData("", 200, false)]
    public void A_rejection_is_transient_only_where_a_retry_can_help(string code, int status, bool transient) =>
        Assert.Equal(transient, new BatchTaskRejectedException(status, new BatchTaskErrorCode(code), "x").IsTransient);

    [Fact]
    public void An_exception_tells_code_status_words_and_what_to_do() => Assert.Equal(
        "105002 (HTTP 200): The batchTask name has exist. Change the task name.",
        new BatchTaskRejectedException(200, BatchTaskErrorCode.TaskNameExists, "The batchTask name has exist.").Message);

    [Theory]
    [InlineData("The batchTask name has exist", "The batchTask name has exist. ")]
    [InlineData("exists already ", "exists already. ")]
    [InlineData("Exists!", "Exists! ")]
    [InlineData("名称已存在。", "名称已存在。 ")]
    public void A_description_without_a_full_stop_gets_one_before_the_advice(string description, string said) => Assert.Equal(
        "105002 (HTTP 200): " + said + "Change the task name.",
        new BatchTaskRejectedException(200, BatchTaskErrorCode.TaskNameExists, description).Message);

    [Fact]
    public void The_remark_stands_in_where_the_document_recommends_nothing() => Assert.Equal(
        "The tag does not exist.", new BatchTaskRejectedException(404, BatchTaskErrorCode.TagNotExist, "x").Handling);

    [Fact]
    public void Codes_are_compared_by_their_text()
    {
        Assert.True(new BatchTaskErrorCode("50400") == BatchTaskErrorCode.InvalidInput);
        Assert.True(new BatchTaskErrorCode("050400") != BatchTaskErrorCode.InvalidInput);
        Assert.Equal(default, new BatchTaskErrorCode(string.Empty));
        Assert.Equal("50400", BatchTaskErrorCode.InvalidInput.ToString());
    }
}
