using Pipeline.Core.Reference;

namespace Pipeline.Storage.Reference.Tables;

internal static class CalendarTable
{
    public static ReferenceTable<CalendarMeeting> Definition { get; } = new(
        "calendar.csv",
        ["date", "body", "supervising_level"],
        f => new(
            f.Date("date"), f.Text("body"), f.Text("supervising_level")),
        r =>
        [
            CsvText.Of(r.Date), r.Body, r.SupervisingLevel,
        ]);
}
