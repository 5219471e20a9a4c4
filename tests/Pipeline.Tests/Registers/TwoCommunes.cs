using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Reference.Changes;
using Pipeline.Core.Sheets;
using Pipeline.Tests.Builders;

namespace Pipeline.Tests.Registers;

/// <summary>Two communes, A and B, with a village, cells, members, a household and a post each; today is 2019-05-10.</summary>
internal static class TwoCommunes
{
    public static readonly DateOnly Today = new(2019, 5, 10);

    public static Country Country { get; } = A.Country().With(
        A.ACommune("C-B"), A.ACommittee("XA-B", "C-B"),
        new Sector("Y-TE", "Y tế", "Health", A.LongAgo, null),
        A.AVillage("T1"), A.AVillage("T2", "C-B"),
        A.Cell("CB1"), A.Cell("CB2"), A.Cell("CB3", "XA-B"),
        A.Member("DV-1"), A.Member("DV-2", "CB3"), A.Member("DV-3", "CB2"),
        A.Household("H-1"), A.Household("H-2", "T2"),
        new HouseholdAssignment("H-1", "DV-1", A.LongAgo, null),
        A.Post("P-1", "T1"), A.Holder("P-1", "DV-1"), A.Plan("P-1", DayOfWeek.Monday));

    /// <summary>Sound: with the one supervising level that the builders' organisations are under.</summary>
    public static ReferenceData Data { get; } = WithLevel(Country.Data);

    public static ReferenceData WithLevel(ReferenceData data) => data with
    {
        Units = data.Units with { SupervisingLevels = [new("H", "Huyện", "District", SupervisingLevelKind.District, A.LongAgo, null, [])] },
    };

    /// <summary>Applies changes given as JSON objects, filed by an organisation.</summary>
    public static AppliedChanges Apply(string organization, params string[] changes) => Apply(Data, organization, changes);

    public static AppliedChanges Apply(ReferenceData data, string organization, params string[] changes)
    {
        var request = Read($$"""{"changes":[{{string.Join(',', changes)}}]}""", organization, out var problems);
        Assert.Empty(problems);
        return AppliedChanges.Of(data, request!.Changes, new(new UnitDirectory(data.Units), organization, Today));
    }

    public static RegisterRequest? Read(string json, string organization, out IReadOnlyList<Problem> problems)
    {
        using var document = JsonDocument.Parse(json);
        var found = new ProblemList();
        var request = RegisterRequestJson.Read(document.RootElement, organization, found);
        problems = found;
        return request;
    }

    public static IReadOnlyList<(string Code, string? Place)> Told(AppliedChanges applied) => [.. applied.Problems.Select(p => (p.Code, p.Place))];
}
