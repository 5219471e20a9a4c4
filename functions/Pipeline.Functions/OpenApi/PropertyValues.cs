using System.Text.Json.Nodes;
using Pipeline.Core;
using Pipeline.Core.Datasets;
using Pipeline.Core.Jobs;
using Pipeline.Core.Obligations;
using Pipeline.Core.Reference.Differences;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Rules;
using Pipeline.Functions.Answers;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Messages;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Registers;
using Pipeline.Storage.Restatements;

namespace Pipeline.Functions.OpenApi;

/// <summary>What texts in answers can be, where the type says no more than «text»: words of an enum, months, receipts.</summary>
internal static class PropertyValues
{
    private static readonly Dictionary<string, Func<JsonObject>> ByName = new(StringComparer.Ordinal)
    {
        ["contentHash"] = () => Schema.Like(Patterns.Sha256),
        ["firstMonth"] = () => Schema.Month,
        ["month"] = () => Schema.Month,
        ["place"] = () => Schema.Text,
        ["receipt"] = () => Schema.Receipt,
    };

    private static readonly Dictionary<string, Func<JsonObject>> ByProperty = new(StringComparer.Ordinal)
    {
        ["DeliveryView.lastFailure"] = Words<DeliveryFailure>,
        ["DeliveryView.state"] = Words<DeliveryState>,
        ["EventView.event"] = Words<UnitEventKind>,
        ["EventView.unit"] = Words<UnitTable>,
        ["FieldView.codeOf"] = Words<CodeOf>,
        ["FieldView.type"] = Words<FieldType>,
        ["FormView.unitLevel"] = Words<UnitLevel>,
        ["HealthCheckView.state"] = Words<HealthState>,
        ["HealthView.state"] = () => Schema.OneOf(new[] { HealthState.Ok, HealthState.Degraded, HealthState.Down }.Select(s => KebabCase.Of(s))),
        ["HostTurn.lastHosted"] = () => Schema.Month,
        ["JobView.name"] = () => Schema.OneOf(JobKinds.All.Select(k => k.Code)),
        ["JobView.state"] = Words<JobState>,
        ["MeView.role"] = Words<CallerRole>,
        ["MessageView.kind"] = Words<MessageKind>,
        ["MessageView.state"] = Words<MessageState>,
        ["ListedFiling.kind"] = Words<SheetKind>,
        ["MonthEndRunView.job"] = () => Schema.OneOf(JobKinds.MonthEnds.Select(k => k.Code)),
        ["MonthEndRunView.result"] = Words<MonthEndResult>,
        ["MonthEndRunView.state"] = Words<JobState>,
        ["MonthStanding.state"] = Words<MonthState>,
        ["MonthView.state"] = Words<MonthState>,
        ["ObligationPage.state"] = Words<MonthState>,
        ["ObligationView.body"] = Words<MeetingBody>,
        ["ObligationView.kind"] = Words<DutyKind>,
        ["ObligationView.state"] = () => Schema.OneOf(KebabCase.All<SheetState>().Union(KebabCase.All<ActivityState>(), StringComparer.Ordinal)),
        ["PrefillView.before"] = () => Schema.Month,
        ["ReceiptStanding.state"] = Words<ReceiptState>,
        ["HeldRequest.state"] = Words<RequestState>,
        ["RegisterReceipt.state"] = () => Schema.OneOf([.. KebabCase.All<RequestState>(), "valid"]),
        ["RequestView.state"] = Words<RequestState>,
        ["RestatedSheetView.result"] = Words<SheetResult>,
        ["RestatementView.state"] = Words<RestatementState>,
        ["ReviewedSheet.verdict"] = Words<SheetVerdict>,
        ["ReviewView.verdict"] = Words<SheetVerdict>,
        ["RevisionView.kind"] = Words<SheetKind>,
        ["RowExplained.state"] = Words<MonthState>,
        ["RowRuleView.kind"] = Words<RowRuleKind>,
        ["RowView.change"] = Words<RowChangeKind>,
        ["RunView.result"] = Words<MonthEndResult>,
        ["RunView.state"] = Words<RunState>,
        ["SheetReceipt.status"] = () => Schema.OneOf(["accepted", "already-accepted", "filed-for-restatement", "valid"]),
        ["SheetView.kind"] = Words<SheetKind>,
        ["VersionView.state"] = Words<MonthState>,
        ["VisitPair.last"] = () => Schema.Month,
        // What a sheet is begun from leaves out what a person has to say.
        ["PrefillView.rows"] = () => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "object" } },
    };

    /// <summary>The schema of a property, or null where that of its type says it all.</summary>
    /// <param name="byType">What the type says.</param>
    public static JsonObject? Of(string type, string property, JsonObject byType) =>
        ByProperty.TryGetValue($"{type}.{property}", out var own) ? own()
        : byType["type"] is JsonValue text && text.GetValue<string>() == "string" && ByName.TryGetValue(property, out var named) ? named()
        : null;

    private static JsonObject Words<T>()
        where T : struct, Enum => Schema.OneOf(KebabCase.All<T>());
}
