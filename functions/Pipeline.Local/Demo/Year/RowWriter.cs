using System.Globalization;
using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>Writes the rows of each form; a field without a value is left out.</summary>
public static class RowWriter
{
    public static void Write(Utf8JsonWriter json, object row)
    {
        json.WriteStartObject();
        switch (row)
        {
            case CellMeeting meeting:
                Write(json, meeting);
                break;
            case MemberReport report:
                Write(json, report);
                break;
            case HouseholdInCharge household:
                Write(json, household);
                break;
            case ApprenticeshipDay day:
                Write(json, day);
                break;
            case VillageMeeting meeting:
                Write(json, meeting);
                break;
            case SupervisingMeeting meeting:
                Write(json, meeting);
                break;
            case NewRuralStanding standing:
                json.WriteNumber("criteriaMet", standing.CriteriaMet);
                Write(json, "recognisedOn", standing.RecognisedOn);
                break;
            case ApprenticeshipTerm term:
                Write(json, term);
                break;
            case EconomicModel model:
                Write(json, model);
                break;
            default:
                throw new ArgumentException($"{row.GetType().Name} is a row of no form.", nameof(row));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CellMeeting meeting)
    {
        Write(json, "date", meeting.Date);
        json.WriteString("kind", KebabCase.Of(meeting.Kind));
        json.WriteString("held", KebabCase.Of(meeting.Held));
        json.WriteBoolean("rotatingHost", meeting.RotatingHost);
        json.WriteStartArray("guestCells");
        foreach (var cell in meeting.GuestCells)
        {
            json.WriteStringValue(cell);
        }

        json.WriteEndArray();
        json.WriteNumber("roll", meeting.Roll);
        json.WriteNumber("exempt", meeting.Exempt);
        json.WriteNumber("present", meeting.Present);
        json.WriteNumber("excused", meeting.Excused);
        json.WriteBoolean("preparedBeforehand", meeting.PreparedBeforehand);
        json.WriteBoolean("selfCriticism", meeting.SelfCriticism);
        json.WriteNumber("opinions", meeting.Opinions);
        json.WriteNumber("issuesRaised", meeting.IssuesRaised);
        json.WriteNumber("issuesSettled", meeting.IssuesSettled);
        json.WriteBoolean("resolutionAdopted", meeting.ResolutionAdopted);
        if (meeting.QualityScore is { } score)
        {
            json.WriteNumber("qualityScore", score);
        }
    }

    private static void Write(Utf8JsonWriter json, MemberReport report)
    {
        json.WriteString("member", report.Member);
        json.WriteNumber("tasksGiven", report.TasksGiven);
        Write(json, "tasksDone", report.TasksDone);
        Write(json, "householdsContacted", report.HouseholdsContacted);
        Write(json, "selfRating", report.SelfRating is { } self ? KebabCase.Of(self) : null);
        Write(json, "agreedRating", report.AgreedRating is { } agreed ? KebabCase.Of(agreed) : null);
        json.WriteNumber("commentsReceived", report.CommentsReceived);
    }

    private static void Write(Utf8JsonWriter json, HouseholdInCharge household)
    {
        json.WriteString("household", household.Household);
        Write(json, "member", household.Member);
        Write(json, "from", household.From);
        Write(json, "to", household.To);
        json.WriteBoolean("contacted", household.Contacted);
        Write(json, "movedIn", household.MovedIn);
        Write(json, "movedOut", household.MovedOut);
    }

    private static void Write(Utf8JsonWriter json, ApprenticeshipDay day)
    {
        json.WriteString("person", day.Person);
        json.WriteString("post", day.Post);
        json.WriteString("village", day.Village);
        json.WriteString("sector", day.Sector);
        Write(json, "plannedDate", day.PlannedDate);
        Write(json, "dateDone", day.DateDone);
        Write(json, "length", day.Length is { } length ? KebabCase.Of(length) : null);
        Write(json, "mentor", day.Mentor);
        Write(json, "assessment", day.Assessment is { } assessment ? KebabCase.Of(assessment) : null);
    }

    private static void Write(Utf8JsonWriter json, VillageMeeting meeting)
    {
        Write(json, "date", meeting.Date);
        json.WriteNumber("entitled", meeting.Entitled);
        json.WriteNumber("present", meeting.Present);
        json.WriteString("chair", KebabCase.Of(meeting.Chair));
        json.WriteBoolean("prepared", meeting.Prepared);
        json.WriteBoolean("minuted", meeting.Minuted);
        json.WriteNumber("decisions", meeting.Decisions);
    }

    private static void Write(Utf8JsonWriter json, SupervisingMeeting meeting)
    {
        json.WriteString("body", KebabCase.Of(meeting.Body));
        Write(json, "date", meeting.Date);
        json.WriteString("present", KebabCase.Of(meeting.Present));
        json.WriteNumber("issuesRaised", meeting.IssuesRaised);
        json.WriteNumber("issuesSettled", meeting.IssuesSettled);
    }

    private static void Write(Utf8JsonWriter json, ApprenticeshipTerm term)
    {
        json.WriteString("person", term.Person);
        json.WriteString("post", term.Post);
        json.WriteString("sector", term.Sector);
        json.WriteString("hostOffice", term.HostOffice);
        Write(json, "start", term.Start);
        Write(json, "plannedEnd", term.PlannedEnd);
        Write(json, "end", term.End);
        Write(json, "assessment", term.Assessment is { } assessment ? KebabCase.Of(assessment) : null);
    }

    private static void Write(Utf8JsonWriter json, EconomicModel model)
    {
        json.WriteString("model", model.Model);
        json.WriteString("owner", model.Owner);
        json.WriteString("sector", model.Sector);
        Write(json, "opened", model.Opened);
        Write(json, "closed", model.Closed);
        Write(json, "lastReview", model.LastReview);
        Write(json, "verdict", model.Verdict is { } verdict ? KebabCase.Of(verdict) : null);
    }

    private static void Write(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } value)
        {
            Span<char> text = stackalloc char[10];
            value.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            json.WriteString(name, text);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
