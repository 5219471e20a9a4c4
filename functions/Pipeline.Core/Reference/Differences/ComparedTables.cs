using System.Text.Json;

namespace Pipeline.Core.Reference.Differences;

/// <summary>How the rows of each file are told apart; a file that is not here is not compared.</summary>
internal static class ComparedTables
{
    public const string SupervisingLevels = "supervising-levels.csv";
    public const string Organizations = "organizations.csv";
    public const string Communes = "communes.csv";
    public const string Villages = "villages.csv";
    public const string Cells = "cells.csv";
    public const string RulePacks = "rule-packs";

    /// <summary>In the order in which a person goes through them: units, then what is within.</summary>
    public static IReadOnlyList<IComparedTable> All { get; } =
    [
        new ComparedTable<Deployment>("deployment.json", d => [new(d.Units.DeploymentName, d.Units.FirstMonth)], _ => "deployment", (b, _) => b),
        new ComparedTable<SupervisingLevel>(
            SupervisingLevels, d => d.Units.SupervisingLevels, l => l.Code, (b, a) => b with { ValidTo = a.ValidTo, Successors = a.Successors }),
        new ComparedTable<Organization>(
            Organizations, d => d.Units.Organizations, o => o.Code, (b, a) => b with { ValidTo = a.ValidTo, Successors = a.Successors }),
        new ComparedTable<Commune>(Communes, d => d.Units.Communes, c => c.Code, (b, a) => b with { ValidTo = a.ValidTo, Successors = a.Successors }),
        new ComparedTable<Village>(Villages, d => d.Units.Villages, v => v.Code, (b, a) => b with { ValidTo = a.ValidTo, Successors = a.Successors }),
        new ComparedTable<Cell>(Cells, d => d.Units.Cells, c => c.Code, (b, a) => b with { ValidTo = a.ValidTo, Successors = a.Successors }),
        new ComparedTable<Cluster>("clusters.csv", d => d.Units.Clusters, c => c.Code, (b, a) => b with { ValidTo = a.ValidTo }),
        new ComparedTable<ClusterCell>("cluster-cells.csv", d => d.Units.ClusterCells, c => $"{c.Cluster} {c.Cell}", (b, a) => b with { ValidTo = a.ValidTo }),
        new ComparedTable<Sector>("sectors.csv", d => d.Units.Sectors, s => s.Code, (b, a) => b with { ValidTo = a.ValidTo }),
        new ComparedTable<Office>("offices.csv", d => d.Units.Offices, o => o.Code, (b, a) => b with { ValidTo = a.ValidTo }),
        new ComparedTable<CalendarMeeting>("calendar.csv", d => d.Units.Calendar, m => $"{m.Date:yyyy-MM-dd} {m.Body} {m.SupervisingLevel}", (b, _) => b),
        new ComparedTable<RulePack>(RulePacks, d => d.Units.RulePacks, p => p.Code, (b, a) => b with { ValidTo = a.ValidTo }, SameJson),
        new ComparedTable<Member>("members.csv", d => d.Members, m => m.Code, (b, a) => b with { ValidTo = a.ValidTo }),
        new ComparedTable<Household>("households.csv", d => d.Households, h => h.Code, (b, a) => b with { ValidTo = a.ValidTo }),
        new ComparedTable<HouseholdAssignment>(
            "household-assignments.csv", d => d.Assignments, a => $"{a.Household} {a.Member}", (b, a) => b with { ValidTo = a.ValidTo }),
        new ComparedTable<Post>("posts.csv", d => d.Posts, p => p.Code, (b, a) => b with { ValidTo = a.ValidTo }),
        new ComparedTable<PostHolder>("post-holders.csv", d => d.Holders, h => $"{h.Post} {h.Member}", (b, a) => b with { ValidTo = a.ValidTo }),
        new ComparedTable<ApprenticeshipPlan>(
            "apprenticeship-plans.csv", d => d.Plans, p => $"{p.Post} {p.Sector} {KebabCase.Of(p.Weekday)}", (b, a) => b with { ValidTo = a.ValidTo }),
        new ComparedTable<VillageMeetingPlan>(
            "village-meeting-plans.csv", d => d.VillageMeetingPlans, p => p.Village, (b, a) => b with { ValidTo = a.ValidTo },
            (b, a) => b.Months.SequenceEqual(a.Months) && b with { Months = a.Months } == a),
        new ComparedTable<TermPlan>("term-plans.csv", d => d.TermPlans, p => $"{p.Post} {p.Sector}", (b, _) => b),
    ];

    /// <summary>A pack holds lists and tables, which as values are told apart by who they are; written down, equal packs are equal.</summary>
    private static bool SameJson(RulePack before, RulePack after) =>
        JsonSerializer.SerializeToUtf8Bytes(before).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(after));

    private sealed record Deployment(Bilingual Name, Month FirstMonth);
}
