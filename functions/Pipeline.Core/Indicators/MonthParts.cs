using Pipeline.Core.Indicators.ApprenticeshipRotation;
using Pipeline.Core.Indicators.ApprenticeshipTerms;
using Pipeline.Core.Indicators.ClusterRotation;
using Pipeline.Core.Indicators.EconomicModels;
using Pipeline.Core.Indicators.MeetingCompliance;
using Pipeline.Core.Indicators.MemberRatings;
using Pipeline.Core.Indicators.MemberReports;
using Pipeline.Core.Summaries;

namespace Pipeline.Core.Indicators;

/// <summary>What several tables of a month are made of, each made once. Figures are explained from the same parts.</summary>
public sealed class MonthParts
{
    public MonthParts(MonthInputs inputs)
    {
        Join = new(inputs);
        Cells = CellMonths.Of(Join);
        Members = MemberMonths.Of(Join);
        Charges = new(Join);
        Suppression = new(RatingGroup.Of(Members), Join.Pack.Ratings.SmallestGroup, inputs.RatingsBefore);
        Gaps = GapsOfMonth.Of(Join, Cells);
        Rotation = RotationOfMonth.Of(Join, Cells);
        Days = new(Join);
        SectorPairs = SectorRotation.Pairs(Join, Days);
        Terms = KnownTerms.Of(Join);
        Models = new(Join.Sheets, Join.Directory, Join.Month, Join.Month.LastDay);
        Owners = ModelOwners.Of(Join, Models);
    }

    public MonthJoin Join { get; }

    public IReadOnlyList<CellMonth> Cells { get; }

    public IReadOnlyList<MemberMonth> Members { get; }

    public ChargesOfMonth Charges { get; }

    public Suppression Suppression { get; }

    /// <summary>By cell.</summary>
    public IReadOnlyList<CellGap> Gaps { get; }

    public RotationOfMonth Rotation { get; }

    public RotationDays Days { get; }

    public IReadOnlyList<RotationPair> SectorPairs { get; }

    public IReadOnlyList<KnownTerm> Terms { get; }

    public ModelsOfMonth Models { get; }

    /// <summary>By owner.</summary>
    public IReadOnlyList<ModelOwner> Owners { get; }
}
