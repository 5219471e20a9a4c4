using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Sheets;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Ledger;
using Pipeline.Storage.Ledger;

namespace Pipeline.Functions.OpenApi.Operations;

internal static class ObligationOperations
{
    private const int LongestReason = 500;
    private const int LongestPage = 1_000;

    public static readonly OperationGroup Group = new(typeof(ObligationFunctions), new("Nghĩa vụ báo cáo", "Obligations"),
    [
        new("Obligations", new("Sổ theo dõi nghĩa vụ của một tháng", "The ledger of a month"), new(
            "Mỗi dòng là một báo cáo hay một hoạt động phải có, với hạn và trạng thái vào lúc này.",
            "A row is a sheet or an activity that is owed, with its deadline and where it stands now."))
        {
            Query =
            [
                new("month", new("Tháng đã bắt đầu.", "A month that has begun."), Schema.Month) { Required = true },
                QueryParameters.Organization,
                new("form", new("Chỉ một biểu.", "Of one form only."), Schema.OneOf(Forms.All.Select(f => f.Code))),
                new("kind", new("Chỉ một loại.", "Of one kind only."), Schema.OneOf(KebabCase.All<DutyKind>())),
                new("state", new("Chỉ một trạng thái.", "In one state only."), Schema.OneOf(KebabCase.All<SheetState>().Union(KebabCase.All<ActivityState>(), StringComparer.Ordinal))),
                new("limit", new("Số dòng một trang; 200 nếu không ghi.", "Rows on a page; 200 if absent."), Schema.Integer(1, LongestPage)),
                new("next", new("Giá trị «next» của trang trước, để nguyên.", "The 'next' of the page before, as it is."), Schema.Text),
            ],
            AnsweredWith = new Dictionary<string, int>(StringComparer.Ordinal)
            {
                [nameof(Problem.MonthInvalid)] = 400, [nameof(Problem.MonthNotBegun)] = 400, [nameof(Problem.MonthTooEarly)] = 400, [nameof(Problem.FormUnknown)] = 400,
            },
            Gives = [new(200, new("Một trang của sổ.", "A page of the ledger."), typeof(ObligationPage))],
        },
        new("Extend", new("Gia hạn cho một tổ chức", "Give an organisation more time"), new(
            "Báo cáo của tổ chức trong tháng đó là đúng hạn nếu đến trước «until», không muộn hơn lúc khóa tháng. Lần gia hạn sau thay lần trước.",
            "The organisation's sheets of that month are on time before 'until', which is not past the lock. A second extension takes the place of the first."))
        {
            Takes =
            [
                new(MediaTypes.Json, Schema.Closed(
                    [
                        KeyValuePair.Create("organization", Schema.Code.Said(new("Mã tổ chức.", "The organisation's code."))),
                        KeyValuePair.Create("until", Schema.AnyOf(Schema.Instant, Schema.Day).Said(new(
                            "Thời điểm có múi giờ, hoặc một ngày (tính hết ngày đó).", "An instant with its offset, or a day, which means its end."))),
                        KeyValuePair.Create("reason", Schema.UpTo(LongestReason).Said(new("Lý do; tổ chức sẽ đọc.", "Why; the organisation reads it."))),
                    ],
                    "organization", "until", "reason"), new("Gia hạn.", "The extension.")),
            ],
            Gives =
            [
                new(201, new("Đã gia hạn.", "Given."), typeof(GivenExtension)),
                new(200, new("Đã có đúng như vậy.", "The same one holds already."), typeof(GivenExtension)),
            ],
        },
        new("Extensions", new("Ai được gia hạn", "Who has more time"), new(
            "Các gia hạn đang có hiệu lực của một tháng.", "The extensions of a month that hold."))
        {
            Gives = [new(200, new("Các gia hạn.", "The extensions."), typeof(GivenExtension[]))],
        },
    ]);
}
