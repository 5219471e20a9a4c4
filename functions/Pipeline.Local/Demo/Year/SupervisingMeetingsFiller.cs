using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;

namespace Pipeline.Local.Demo.Year;

/// <summary>The meetings of the level above that a commune was invited to: the secretary or the chair goes, a delegate, or no one.</summary>
public sealed class SupervisingMeetingsFiller(UnitDirectory directory, RegisterLookup register, ulong seed) : IFormFiller
{
    public FormDefinition Form => SupervisingMeetingsForm.Definition;

    public IReadOnlyList<object> Rows(string unit, Month month, DateOnly asOf) => [.. Invited(unit, month).Where(i => i.Date <= asOf).Select(Meeting)];

    public DateOnly KnownOn(string unit, Month month) => Invited(unit, month).Select(i => i.Date).DefaultIfEmpty(month.FirstDay.AddDays(24)).Max();

    public string NilReason(string unit, Month month) => "Trong tháng cấp trên không mời xã dự họp.";

    public IReadOnlyList<object> WithSlip(IReadOnlyList<object> rows)
    {
        var meetings = rows.Cast<SupervisingMeeting>().ToList();
        var slip = meetings.FindIndex(m => m.Present != Representation.None);
        return [.. meetings.Select((m, i) => i == slip ? m with { IssuesRaised = m.IssuesRaised + 1 } : m)];
    }

    public IReadOnlyList<object> WithWrongFigure(IReadOnlyList<object> rows) =>
        [.. rows.Cast<SupervisingMeeting>().Select((m, i) => i == 0 ? m with { IssuesSettled = m.IssuesRaised + 1 } : m)];

    private IReadOnlyList<Invitation> Invited(string commune, Month month)
    {
        var owner = directory.OwnerOn(UnitLevel.Commune, commune, month.LastDay)
            ?? throw new ArgumentException($"No organisation owns {commune} at the end of {month}.", nameof(commune));
        return Invitations.Of(owner, month, directory, register.RegisterOf(owner));
    }

    private SupervisingMeeting Meeting(Invitation invitation)
    {
        var day = invitation.Date.ToString("O", CultureInfo.InvariantCulture);
        var dice = Dice.Of(seed, invitation.Commune, day, KebabCase.Of(invitation.Body));
        var present = PresentAt(invitation, dice);
        var raised = present == Representation.None ? 0 : dice.Between(0, 3);
        var settled = Enumerable.Range(0, raised).Count(_ => dice.Chance(OverTheYear.Share(0.55, 0.82, Month.Of(invitation.Date))));
        return new(invitation.Body, invitation.Date, present, raised, settled);
    }

    private static Representation PresentAt(Invitation invitation, Dice dice)
    {
        var luck = dice.Share();
        var principal = invitation.IsVacant ? 0 : OverTheYear.Share(0.82, 0.96, Month.Of(invitation.Date));
        return luck < principal ? Representation.Principal
            : luck < 0.985 ? Representation.Delegate
            : Representation.None;
    }
}
