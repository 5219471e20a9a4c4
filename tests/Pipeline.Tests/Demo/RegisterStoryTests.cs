using System.Text.Json;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Reference.Changes;
using Pipeline.Core.Reference.Differences;
using Pipeline.Core.Sheets;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Tests.Demo;

public sealed class RegisterStoryTests
{
    private static readonly IReadOnlyList<RegisterAct> Acts = RegisterStory.Of(DemoYear.Data);

    [Fact]
    public void Every_change_can_be_made_on_what_the_ones_before_have_left()
    {
        var data = DemoYear.Data;
        foreach (var act in Acts)
        {
            var applied = Apply(data, act);

            Assert.Empty(applied.Problems);
            data = act.Refusal is null ? applied.Data : data;
        }

        Assert.Equal(1, Acts.Count(a => a.Refusal is not null));
        Assert.True(ReferenceDifference.Of(DemoYear.Data, data).Tables.Count >= 4);
    }

    [Fact]
    public void A_member_moves_between_two_organisations()
    {
        var change = Acts.SelectMany(a => Read(a).Changes.Select(c => (a.Organization, Change: c))).Single(c => c.Change.Kind.Code == "member-transferred");

        Assert.NotEqual(change.Organization, DemoYear.Directory.OwnerOn(UnitLevel.Cell, change.Change.Text("from")!, change.Change.Effective));
    }

    [Fact]
    public void Whom_the_sheets_of_the_year_name_is_not_changed()
    {
        var changed = Acts.SelectMany(a => Read(a).Changes).Where(c => c.Kind.Code is "member-transferred" or "member-departed").Select(c => c.Text("member")!);

        Assert.All(changed, code => Assert.True(DemoYear.Data.Members.Single(m => m.Code == code).Exempt));
        Assert.All(changed, code => Assert.DoesNotContain(DemoYear.Data.Assignments, a => a.Member == code));
    }

    private static AppliedChanges Apply(ReferenceData data, RegisterAct act) =>
        AppliedChanges.Of(data, Read(act).Changes, new(new UnitDirectory(data.Units), act.Organization, VietnamTime.DayOf(act.DecidedAt)));

    private static RegisterRequest Read(RegisterAct act)
    {
        using var document = JsonDocument.Parse(act.Body);
        return RegisterRequestJson.Read(document.RootElement, act.Organization, new ProblemList())!;
    }
}
