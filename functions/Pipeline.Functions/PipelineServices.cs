using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Audit;
using Pipeline.Functions.Bundles;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Edge.Identity;
using Pipeline.Functions.Jobs;
using Pipeline.Functions.Keys;
using Pipeline.Functions.Ledger;
using Pipeline.Functions.Messages;
using Pipeline.Functions.MonthEnds;
using Pipeline.Functions.OpenApi;
using Pipeline.Functions.Privacy;
using Pipeline.Functions.Registers;
using Pipeline.Functions.Restatements;
using Pipeline.Functions.Settings;
using Pipeline.Functions.Submissions;
using Pipeline.Functions.Web;
using Pipeline.Functions.Workbooks;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Bundles;
using Pipeline.Storage.Clerks;
using Pipeline.Storage.Explanations;
using Pipeline.Storage.Health;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Intake.Files;
using Pipeline.Storage.Jobs;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.Messages;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Planning;
using Pipeline.Storage.Privacy;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Storage.Publishing.CleanUp;
using Pipeline.Storage.Publishing.RollBack;
using Pipeline.Storage.Rebuild;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Registers;
using Pipeline.Storage.Reminders;
using Pipeline.Storage.Restatements;
using Pipeline.Storage.Sheets;
using Pipeline.Storage.Warnings;
using Pipeline.Storage.Workbooks;

namespace Pipeline.Functions;

/// <summary>Registers all that the trigger classes ask for.</summary>
public static class PipelineServices
{
    /// <summary>The stores of a deployment, opened at first use, and all that works on them.</summary>
    public static IServiceCollection AddPipeline(this IServiceCollection services, PipelineSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => StoresOf.Serving(settings, TimeProvider.System)); // Leases last real seconds, whatever the product's clock is set to.
        return services
            .AddSingleton(settings)
            .AddSingleton<SheetStore>()
            .AddSingleton<ReferenceStore>()
            .AddSingleton<IReferenceSource>(s => s.GetRequiredService<ReferenceStore>())
            .AddSingleton<KeyStore>()
            .AddSingleton(settings.KeyTerms)
            .AddSingleton<AuditLog>()
            .AddSingleton<AuditSealing>()
            .AddSingleton<AuditChecking>()
            .AddSingleton<SubmissionIntake>()
            .AddSingleton<FileIntake>()
            .AddSingleton<MonthHanding>()
            .AddSingleton<WorkbookIntake>()
            .AddSingleton<DeviceStore>()
            .AddSingleton<DeviceRegistering>()
            .AddSingleton<BundleImport>()
            .AddSingleton<SheetReading>()
            .AddSingleton<ReceiptChecking>()
            .AddSingleton<MeReading>()
            .AddSingleton<PrefillReading>()
            .AddLedger()
            .AddWarnings()
            .AddRegisters()
            .AddMonthEnd(settings)
            .AddMessages(settings)
            .AddJobs()
            .AddRestatements()
            .AddPrivacy()
            .AddEdge();
    }

    private static IServiceCollection AddWarnings(this IServiceCollection services) => services
        .AddSingleton<ConfirmationStore>()
        .AddSingleton<FiledSheets>()
        .AddSingleton<ProfileStore>()
        .AddSingleton<SheetWarningReading>()
        .AddSingleton<MarkConfirming>()
        .AddSingleton<WarningListing>()
        .AddSingleton<RotationListing>()
        .AddSingleton<LeadersListing>();

    private static IServiceCollection AddLedger(this IServiceCollection services) => services
        .AddSingleton<ExtensionStore>()
        .AddSingleton<ReviewStore>()
        .AddSingleton<LedgerReading>()
        .AddSingleton<ObligationListing>()
        .AddSingleton<ExtensionGiving>()
        .AddSingleton<MonthStandings>()
        .AddSingleton<Reviewing>();

    private static IServiceCollection AddMonthEnd(this IServiceCollection services, PipelineSettings settings) => services
        .AddSingleton<DatasetFiles>()
        .AddSingleton<PublishedReading>()
        .AddSingleton<ReadinessChecks>()
        .AddSingleton<DatasetCleanUp>()
        .AddSingleton<CleanUpJob>()
        .AddSingleton<SnapshotRollBack>()
        .AddSingleton(s => ActivatorUtilities.CreateInstance<DatasetPublisher>(s, settings.CodeCommit))
        .AddSingleton<MonthStore>()
        .AddSingleton<VersionStore>()
        .AddSingleton<MonthVerifying>()
        .AddSingleton<MonthEnd>()
        .AddSingleton<MonthEndJob>()
        .AddSingleton<Rebuilding>()
        .AddSingleton<DueCuts>()
        .AddSingleton<FigureExplaining>()
        .AddSingleton<PublishedFigures>()
        .AddSingleton<RunRequests>();

    private static IServiceCollection AddMessages(this IServiceCollection services, PipelineSettings settings) => services
        .AddSingleton(settings.Webhooks)
        .AddSingleton(settings.ReminderDays)
        .AddSingleton<Outbox>()
        .AddSingleton<WebhookSender>()
        .AddSingleton<MessageDelivery>()
        .AddSingleton<MessageListing>()
        .AddSingleton<SnapshotAnnouncement>()
        .AddSingleton<ReminderJob>()
        .AddSingleton<TimedMessages>()
        .AddSingleton<MessageRequests>();

    private static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddSingleton<JobLog>()
        .AddSingleton<JobListing>()
        .AddSingleton<ImportJob>()
        .AddSingleton<RequestedJobs>()
        .AddSingleton<RepeatableJobs>()
        .AddSingleton<LateRuns>()
        .AddSingleton<TimedRequests>()
        .AddSingleton<TimedCleanUp>()
        .AddSingleton<JobRequests>();

    private static IServiceCollection AddPrivacy(this IServiceCollection services) => services
        .AddSingleton<RetentionStore>()
        .AddSingleton<Purging>()
        .AddSingleton<PurgeJob>()
        .AddSingleton<PersonExporting>()
        .AddSingleton<PersonRequests>()
        .AddSingleton<TimedPurge>();

    private static IServiceCollection AddRestatements(this IServiceCollection services) => services
        .AddSingleton<RestatementRequests>()
        .AddSingleton<RestatementReading>()
        .AddSingleton<FilingListing>()
        .AddSingleton<RestatementRuns>();

    private static IServiceCollection AddRegisters(this IServiceCollection services) => services
        .AddSingleton<ImportPreviews>()
        .AddSingleton<RegisterFiling>()
        .AddSingleton<RegisterReading>()
        .AddSingleton<RegisterDecisions>();

    private static IServiceCollection AddEdge(this IServiceCollection services) => services
        .AddSingleton<WebFiles>()
        .AddSingleton<RateLimits>()
        .AddSingleton<ClientAddress>()
        .AddSingleton<UseAudit>()
        .AddSingleton<BoardSignIn>()
        .AddSingleton<CallerRecognition>()
        .AddSingleton<EndpointPipeline>()
        .AddSingleton<HealthReading>()
        .AddSingleton<PublishedDocuments>()
        .AddSingleton<Health>()
        .AddSingleton<SubmittedSheets>()
        .AddSingleton<WorkbookDownloads>()
        .AddSingleton<KeyRequests>()
        .AddSingleton<TimedAudit>()
        .AddSingleton<BundleRequests>()
        .AddSingleton<ReferenceImport>()
        .AddSingleton<RegisterRequests>()
        .AddSingleton<Obligations>()
        .AddSingleton<Extensions>()
        .AddSingleton<Reviews>()
        .AddSingleton<TimedMonthEnd>()
        .AddSingleton<MonthRuns>()
        .AddSingleton<MonthRestatements>();
}
