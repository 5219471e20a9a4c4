using Pipeline.Core.Reminders;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Reminders;

public sealed class ReminderTextTests
{
    [Theory]
    [InlineData(
        -3,
        "Đảng ủy xã Nậm Dịch còn 3 biểu chưa nộp của tháng 03/2019: {0} (2), {1} (1). Hạn nộp: hết ngày 05/04/2019, còn 3 ngày.",
        "Nam Dich has 3 sheets of 2019-03 still to file: {2} (2), {3} (1). The last day on time is 2019-04-05, in 3 days.")]
    [InlineData(
        0,
        "Đảng ủy xã Nậm Dịch còn 3 biểu chưa nộp của tháng 03/2019: {0} (2), {1} (1). Hạn nộp: hết hôm nay, ngày 05/04/2019.",
        "Nam Dich has 3 sheets of 2019-03 still to file: {2} (2), {3} (1). The last day on time is today, 2019-04-05.")]
    [InlineData(
        1,
        "Đảng ủy xã Nậm Dịch còn 3 biểu chưa nộp của tháng 03/2019: {0} (2), {1} (1). Hạn nộp là hết ngày 05/04/2019, đã quá 1 ngày. Hãy nộp trước khi tháng khóa sổ, từ đầu ngày 11/04/2019.",
        "Nam Dich has 3 sheets of 2019-03 still to file: {2} (2), {3} (1). The last day on time was 2019-04-05, 1 day ago. File before the month is locked, from 2019-04-11 on.")]
    public void A_reminder_says_how_many_sheets_of_which_form_and_until_when(int days, string vi, string en)
    {
        var (meetings, villages) = (CellMeetingsForm.Definition.Name, VillageMeetingsForm.Definition.Name);
        var outstanding = OutstandingForm.Count([VillageMeetingsForm.Code, CellMeetingsForm.Code, CellMeetingsForm.Code]);
        var reminder = new Reminder(
            "XA-NAM-DICH", new("Đảng ủy xã Nậm Dịch", "Nam Dich"), A.Month("2019-03"), new(days), A.Day("2019-04-05"), A.Day("2019-04-11"), outstanding);

        var text = ReminderText.Of(reminder);

        Assert.Equal(Filled(vi), text.Vi);
        Assert.Equal(Filled(en), text.En);

        string Filled(string pattern) => string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, meetings.Vi, villages.Vi, meetings.En, villages.En);
    }

    [Fact]
    public void One_sheet_is_not_said_in_the_plural()
    {
        var reminder = new Reminder(
            "CB-1", new("Chi bộ", "Cell"), A.Month("2019-03"), new(-1), A.Day("2019-04-05"), A.Day("2019-04-11"), OutstandingForm.Count([CellMeetingsForm.Code]));

        Assert.StartsWith("Cell has 1 sheet of 2019-03 still to file", ReminderText.Of(reminder).En, StringComparison.Ordinal);
    }
}
