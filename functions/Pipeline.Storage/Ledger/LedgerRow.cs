using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Obligations;

namespace Pipeline.Storage.Ledger;

/// <summary>A row of an organisation's ledger, with the key that orders it: sheets first, then the activities, by form and unit.</summary>
internal sealed record LedgerRow(string Key, ObligationView View)
{
    public bool IsSheet => View.Kind == KebabCase.Of(DutyKind.Sheet);

    public static LedgerRow Of(LedgerMonth ledger, string organization, LedgerSheet sheet)
    {
        var deadlines = ledger.DeadlinesOf(organization);
        var duty = Duty.Of(organization, sheet.Sheet, deadlines);
        return new(KeyOf(duty), ViewOf(ledger, duty, KebabCase.Of(sheet.State)) with
        {
            Revision = sheet.Filed?.Counting.Revision,
            Receipt = sheet.Filed?.Counting.Receipt,
            ReceivedAt = sheet.Filed?.First.ReceivedAt,
            OnTime = sheet.Filed is { } filed ? deadlines.IsOnTime(filed.First.ReceivedAt) : null,
            Extension = ExtensionView.Of(ledger.Extensions.GetValueOrDefault(organization)),
            Review = sheet.Review is { } review ? ReviewView.Of([review]) : null,
        });
    }

    public static LedgerRow Of(LedgerMonth ledger, Activity activity)
    {
        var duty = activity.Duty;
        return new(KeyOf(duty), ViewOf(ledger, duty, KebabCase.Of(activity.StateAt(ledger.Now, ledger.Deadlines))) with
        {
            Owed = duty.Count == 1 ? null : duty.Count,
            Met = activity.Met,
            Date = duty.Date,
            Person = duty.Person,
            Post = duty.Post,
            Village = duty.Village,
            Sector = duty.Sector,
            Body = duty.Body is { } body ? KebabCase.Of(body) : null,
        });
    }

    private static ObligationView ViewOf(LedgerMonth ledger, Duty duty, string state)
    {
        var form = Core.Sheets.Forms.Find(duty.Form)!;
        var names = new UnitNames(ledger.Directory, ledger.Month.LastDay);
        return new(
            KebabCase.Of(duty.Kind), duty.Organization, names.OfOrganization(duty.Organization), duty.Form, duty.Unit,
            names.Of(form.UnitLevel, duty.Unit), duty.Kind == DutyKind.Sheet ? form.Name : DutyWording.NameOf(duty.Kind),
            duty.Due, ledger.Pack.Code, duty.Why, state);
    }

    private static string KeyOf(Duty duty) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(int)duty.Kind:D2} {duty.Form} {duty.Unit} {duty.Date:yyyy-MM-dd} {duty.Body} {duty.Person} {duty.Post} {duty.Sector}");
}
