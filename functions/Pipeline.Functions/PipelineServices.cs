using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Pipeline.Functions.Answers;
using Pipeline.Functions.Edge;
using Pipeline.Functions.Ledger;
using Pipeline.Functions.MonthEnds;
using Pipeline.Functions.Registers;
using Pipeline.Functions.Settings;
using Pipeline.Functions.Web;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Clerks;
using Pipeline.Storage.Explanations;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Pipeline.Storage.Ledger;
using Pipeline.Storage.MonthEnds;
using Pipeline.Storage.Planning;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Storage.Reference;
using Pipeline.Storage.Registers;
using Pipeline.Storage.Sheets;
using Pipeline.Storage.Warnings;

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
            .AddSingleton<AuditLog>()
            .AddSingleton<SubmissionIntake>()
            .AddSingleton<SheetReading>()
            .AddSingleton<MeReading>()
            .AddSingleton<PrefillReading>()
            .AddLedger()
            .AddWarnings()
            .AddRegisters()
            .AddMonthEnd(settings)
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
        .AddSingleton<ReadinessChecks>()
        .AddSingleton(s => ActivatorUtilities.CreateInstance<DatasetPublisher>(s, settings.CodeCommit))
        .AddSingleton<MonthStore>()
        .AddSingleton<MonthEnd>()
        .AddSingleton<FigureExplaining>()
        .AddSingleton<PublishedFigures>()
        .AddSingleton<RunRequests>();

    private static IServiceCollection AddRegisters(this IServiceCollection services) => services
        .AddSingleton<ImportPreviews>()
        .AddSingleton<RegisterFiling>()
        .AddSingleton<RegisterReading>()
        .AddSingleton<RegisterDecisions>();

    private static IServiceCollection AddEdge(this IServiceCollection services) => services
        .AddSingleton<WebFiles>()
        .AddSingleton<RateLimits>()
        .AddSingleton<EndpointPipeline>()
        .AddSingleton<Health>()
        .AddSingleton<ReferenceImport>()
        .AddSingleton<RegisterRequests>()
        .AddSingleton<Obligations>()
        .AddSingleton<Extensions>()
        .AddSingleton<Reviews>()
        .AddSingleton<TimedMonthEnd>()
        .AddSingleton<MonthRuns>();
}
