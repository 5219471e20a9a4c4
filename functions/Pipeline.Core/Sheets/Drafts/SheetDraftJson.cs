using System.Text.Json;
using Pipeline.Core.Sheets.Outliers;

namespace Pipeline.Core.Sheets.Drafts;

/// <summary>One sheet of a submission's JSON as a draft: the properties of the sheet first, then its rows by the form they name.</summary>
public static class SheetDraftJson
{
    private const int HighestBase = 999_999;

    /// <param name="sheet">An object.</param>
    public static SheetDraft Read(JsonElement sheet)
    {
        var problems = new ProblemList();
        var found = SheetProperties.Of(sheet, problems);
        var form = Form(found.Form, problems);
        var month = MonthOf(found.Month, problems);
        var unit = Unit(found.Unit, problems);
        var kind = Kind(found, problems);
        var @base = Base(found.Base, problems);
        var reason = ReasonText.Read(found.Reason, kind, problems);
        var rows = RowsJson.Read(form, kind, found.Rows, problems);
        if (kind == SheetKind.Withdrawal && @base == 0)
        {
            problems.Add(Problem.WithdrawWithoutBase());
        }

        var confirmed = ConfirmedMarks.Read(found.Confirmed, problems);
        return new(
            Id(found.Id, problems), form, month, unit, @base, kind, reason,
            Instant("finalisedAt", found.FinalisedAt, problems), Instant("sentAt", found.SentAt, problems), rows, problems)
        {
            Confirmed = confirmed,
        };
    }

    private static FormDefinition? Form(JsonElement value, ProblemList problems)
    {
        if (Required("form", value, problems) is not { } got)
        {
            return null;
        }

        var form = Forms.Find(got);
        if (form is null)
        {
            problems.Add(Problem.FormUnknown(got));
        }

        return form;
    }

    private static Month? MonthOf(JsonElement value, ProblemList problems)
    {
        if (Required("month", value, problems) is not { } got)
        {
            return null;
        }

        if (Month.TryParse(got, out var month))
        {
            return month;
        }

        problems.Add(Problem.MonthInvalid(got).At(Place.Of("month")));
        return null;
    }

    private static string? Unit(JsonElement value, ProblemList problems)
    {
        var got = Required("unit", value, problems);
        if (got is null || CodeSyntax.IsCode(got))
        {
            return got;
        }

        problems.Add(Problem.SheetPropertyInvalid("unit", got, Expected.Code));
        return null;
    }

    private static SheetKind Kind(SheetProperties found, ProblemList problems)
    {
        var nil = YesNo("nil", found.Nil, problems);
        var withdraw = YesNo("withdraw", found.Withdraw, problems);
        if (nil && withdraw)
        {
            problems.Add(Problem.NilAndWithdraw());
        }

        return withdraw ? SheetKind.Withdrawal : nil ? SheetKind.Nil : SheetKind.Rows;
    }

    private static int Base(JsonElement value, ProblemList problems)
    {
        if (Absent(value) || (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var got) && got is >= 0 and <= HighestBase))
        {
            return Absent(value) ? 0 : value.GetInt32();
        }

        problems.Add(Problem.SheetPropertyInvalid("base", JsonText.Shown(value), Expected.Revision));
        return 0;
    }

    private static string? Id(JsonElement value, ProblemList problems)
    {
        if (Absent(value))
        {
            return null;
        }

        if (Guid.TryParseExact(JsonText.Of(value), "D", out var id))
        {
            return id.ToString("D");
        }

        problems.Add(Problem.SheetPropertyInvalid("id", JsonText.Shown(value), Expected.Uuid));
        return null;
    }

    /// <summary>A device's time, in UTC. Without an offset it would mean something else on each machine, so it is refused.</summary>
    private static DateTimeOffset? Instant(string name, JsonElement value, ProblemList problems)
    {
        if (Absent(value))
        {
            return null;
        }

        if (JsonText.Of(value) is [.., 'Z' or 'z'] or [.., '+' or '-', _, _, ':', _, _] && value.TryGetDateTimeOffset(out var instant))
        {
            return instant.ToUniversalTime();
        }

        problems.Add(Problem.SheetPropertyInvalid(name, JsonText.Shown(value), Expected.Instant));
        return null;
    }

    private static bool YesNo(string name, JsonElement value, ProblemList problems)
    {
        if (!Absent(value) && value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            problems.Add(Problem.SheetPropertyInvalid(name, JsonText.Shown(value), Expected.YesNo));
        }

        return value.ValueKind == JsonValueKind.True;
    }

    private static string? Required(string name, JsonElement value, ProblemList problems)
    {
        var text = JsonText.Of(value);
        if (text is null)
        {
            problems.Add(Absent(value)
                ? Problem.SheetPropertyMissing(name)
                : Problem.SheetPropertyInvalid(name, JsonText.Shown(value), Expected.Text));
        }

        return text;
    }

    private static bool Absent(JsonElement value) => value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;
}
