using System;
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
            BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask).Select(row => (row.HttpStatus, row.ErrorCode.Value)));
        Assert.Equal(12, BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask).Select(row => row.ErrorCode).Distinct().Count());
    }

    [Fact]
    public void A_code_under_another_status_finds_its_first_row()
    {
        Assert.Equal(403, BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, BatchTaskErrorCode.ApplicationNotExist, 403)!.HttpStatus);
        Assert.Equal(200, BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, BatchTaskErrorCode.ApplicationNotExist, 418)!.HttpStatus);
        Assert.Null(BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, new BatchTaskErrorCode("1"), 200));
    }

    [Fact]
    public void The_other_operations_have_their_own_rows()
    {
        Assert.Equal(
            [
                "QueryTask 400 100019", "QueryTask 400 100022", "QueryTask 403 100203", "QueryTask 403 100217", "QueryTask 403 1010009",
                "QueryTask 403 1010005", "QueryTask 404 105005", "QueryTask 500 100203",
                "QuerySubtasks 400 100022", "QuerySubtasks 403 100203", "QuerySubtasks 403 100217", "QuerySubtasks 403 1010009",
                "QuerySubtasks 403 1010005", "QuerySubtasks 404 105005", "QuerySubtasks 500 100203", "QuerySubtasks 500 50252",
                "CancelCommand 200 100203", "CancelCommand 200 100217", "CancelCommand 200 100434", "CancelCommand 200 100435",
                "CancelCommand 400 100022", "CancelCommand 403 1010009", "CancelCommand 403 1010005",
                "DeliverCommand 400 100223", "DeliverCommand 403 100234",
            ],
            BatchTaskErrorCatalog.All.Skip(14).Select(row => $"{row.Operation} {row.HttpStatus} {row.ErrorCode}"));
        Assert.All(BatchTaskErrorCatalog.All.Skip(14), row => Assert.False(string.IsNullOrEmpty(row.Handling)));
    }

    [Fact]
    public void The_rows_of_all_operations_are_all_rows()
    {
        Assert.Equal(
            BatchTaskErrorCatalog.All,
            Enum.GetValues<BatchTaskOperation>().SelectMany(BatchTaskErrorCatalog.Of));
        Assert.All(Enum.GetValues<BatchTaskOperation>(), operation =>
            Assert.All(BatchTaskErrorCatalog.Of(operation), row => Assert.Equal(operation, row.Operation)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BatchTaskErrorCatalog.Of((BatchTaskOperation)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BatchTaskErrorCatalog.Of((BatchTaskOperation)99));
    }

    [Fact]
    public void A_code_is_found_in_its_operation_only()
    {
        Assert.Equal(
            "App_key or access_token is invalid.",
            BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, BatchTaskErrorCode.InvalidCredentials, 403)!.Description);
        Assert.Equal(
            "Invalid access token or appId.",
            BatchTaskErrorCatalog.Find(BatchTaskOperation.QueryTask, BatchTaskErrorCode.InvalidCredentials, 403)!.Description);
        Assert.Null(BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, BatchTaskErrorCode.TaskNotExist, 404));
        Assert.Null(BatchTaskErrorCatalog.Find(BatchTaskOperation.QueryTask, BatchTaskErrorCode.InvalidInput, 400));
    }

    [Fact]
    public void A_rejected_task_gets_the_advice_on_a_code_of_another_operation() => Assert.Contains(
        "callbackUrl",
        new BatchTaskRejectedException(403, BatchTaskErrorCode.CallbackAddressConflict, "callback address conflicts").Handling,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("100223", "Wait until the device has received its pending commands, or cancel some of them. Then send this device the command again, in a new task.")]
    [InlineData("987654", null)]
    [InlineData("", null)]
    public void The_error_of_a_subtask_says_what_to_do(string code, string? handling) =>
        Assert.Equal(handling, new BatchSubtaskError(new BatchTaskErrorCode(code), "x").Handling);

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
    [InlineData("100022", 429, true)]
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
