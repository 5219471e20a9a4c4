using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pipeline.Core.Explanations;
using Pipeline.Core.Reference;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Bundles;
using Pipeline.Functions.Jobs;
using Pipeline.Functions.Keys;
using Pipeline.Functions.Ledger;
using Pipeline.Functions.Messages;
using Pipeline.Functions.MonthEnds;
using Pipeline.Functions.Registers;
using Pipeline.Functions.Restatements;
using Pipeline.Storage.Clerks;
using Pipeline.Storage.Explanations;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.Planning;
using Pipeline.Storage.Privacy;
using Pipeline.Storage.Registers;
using Pipeline.Storage.Restatements;
using Pipeline.Storage.Warnings;

namespace Pipeline.Functions.Edge;

/// <summary>How answers are written: camelCase, nothing for null, letters and quotation marks as they are.</summary>
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(HealthView))]
[JsonSerializable(typeof(SignInView))]
[JsonSerializable(typeof(SheetReceipt))]
[JsonSerializable(typeof(ReceiptStanding))]
[JsonSerializable(typeof(SheetView))]
[JsonSerializable(typeof(BatchEntry[]))]
[JsonSerializable(typeof(BundleView))]
[JsonSerializable(typeof(DeviceView))]
[JsonSerializable(typeof(RotatedKeyView))]
[JsonSerializable(typeof(ImportView))]
[JsonSerializable(typeof(MonthView[]))]
[JsonSerializable(typeof(MonthStanding))]
[JsonSerializable(typeof(RunView))]
[JsonSerializable(typeof(VersionView[]))]
[JsonSerializable(typeof(RestatementView))]
[JsonSerializable(typeof(RestatementView[]))]
[JsonSerializable(typeof(FilingPage))]
[JsonSerializable(typeof(RegisterReceipt))]
[JsonSerializable(typeof(RequestView))]
[JsonSerializable(typeof(RequestListView))]
[JsonSerializable(typeof(RequestLookView))]
[JsonSerializable(typeof(WarningPage))]
[JsonSerializable(typeof(LeadersPage))]
[JsonSerializable(typeof(HostingPage))]
[JsonSerializable(typeof(VisitsPage))]
[JsonSerializable(typeof(MessageView))]
[JsonSerializable(typeof(MessageListView))]
[JsonSerializable(typeof(JobView))]
[JsonSerializable(typeof(JobListView))]
[JsonSerializable(typeof(IReadOnlyList<FormView>))]
[JsonSerializable(typeof(MeView))]
[JsonSerializable(typeof(PrefillView))]
[JsonSerializable(typeof(RegisterView))]
[JsonSerializable(typeof(ObligationPage))]
[JsonSerializable(typeof(GivenExtension))]
[JsonSerializable(typeof(GivenExtension[]))]
[JsonSerializable(typeof(ReviewedSheet))]
[JsonSerializable(typeof(ReviewEntry[]))]
[JsonSerializable(typeof(RowExplained))]
[JsonSerializable(typeof(PersonData))]
internal sealed partial class EdgeJson : JsonSerializerContext
{
    /// <summary>The one context to write with: the generated default would escape every letter beyond ASCII.</summary>
    public static EdgeJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Answers are JSON by their type and «nosniff», never part of a page.
        Converters = { new MonthJsonConverter(), new JsonStringEnumConverter<EvidenceKind>(JsonNamingPolicy.KebabCaseLower), new JsonStringEnumConverter<LegalTopic>(JsonNamingPolicy.KebabCaseLower) },
    });
}
