using System.Text;
using Pipeline.Core.Reference.Changes;

namespace Pipeline.Tests.Registers;

public sealed class RegisterRequestJsonTests
{
    private const string Joined = """{"kind":"member-joined","effective":"2019-05-01","member":"DV-9","name":"Người Mới","cell":"CB1","status":"probationary"}""";

    [Fact]
    public void Every_problem_is_told_with_its_place()
    {
        TwoCommunes.Read(
            """
            {"id":"x","note":"…","changes":[
              {"kind":"member-joined","effective":"1 May","member":"dv 9","name":"","status":"guest","colour":1},
              {"kind":"member-promoted"}, {"effective":"2019-05-01"}, 7]}
            """,
            "XA-A", out var problems);

        Assert.Equal(
            [
                ("register-property-unknown", "/note"), ("register-field-unknown", "/changes/0/colour"), ("field-invalid", "/changes/0/effective"),
                ("field-invalid", "/changes/0/member"), ("field-invalid", "/changes/0/name"), ("field-missing", "/changes/0/cell"),
                ("option-unknown", "/changes/0/status"), ("register-kind-unknown", "/changes/1/kind"), ("register-kind-missing", "/changes/2/kind"),
                ("register-kind-missing", "/changes/3/kind"), ("register-id-invalid", "/id"),
            ],
            problems.Select(p => (p.Code, p.Place!)));
    }

    [Theory]
    [InlineData("""{"changes":[]}""")]
    [InlineData("""{"changes":{}}""")]
    [InlineData("{}")]
    public void A_request_without_changes_is_refused(string json)
    {
        TwoCommunes.Read(json, "XA-A", out var problems);

        Assert.Equal("register-changes-count", Assert.Single(problems).Code);
    }

    [Fact]
    public void A_name_that_cannot_be_taken_is_not_repeated_in_the_problem()
    {
        TwoCommunes.Read("{\"changes\":[" + Joined.Replace("Người Mới", new string('Ả', 101), StringComparison.Ordinal) + "]}", "XA-A", out var problems);

        Assert.DoesNotContain("Ả", Assert.Single(problems).Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_content_has_the_same_id_and_hash_however_it_is_written()
    {
        var first = TwoCommunes.Read($$"""{"changes":[{{Joined}}]}""", "XA-A", out _)!;
        var again = TwoCommunes.Read(
            """{ "changes" : [ { "status":"probationary", "cell":"CB1", "exempt":null, "name":" Người Mới ", "member":"DV-9", "effective":"2019-05-01", "kind":"member-joined" } ] }""",
            "XA-A", out _)!;
        var another = TwoCommunes.Read($$"""{"changes":[{{Joined}}]}""", "XA-B", out _)!;

        Assert.Equal((first.Id, first.ContentHash), (again.Id, again.ContentHash));
        Assert.NotEqual(first.ContentHash, another.ContentHash);
    }

    [Fact]
    public void Canonical_changes_are_read_back_as_they_were()
    {
        var request = TwoCommunes.Read($$"""{"changes":[{{Joined}}]}""", "XA-A", out _)!;

        var change = Assert.Single(RegisterRequestJson.ReadCanonical(request.Canonical));

        Assert.Equal(Joined, Encoding.UTF8.GetString(request.Canonical.Span)[1..^1]);
        Assert.Equal(("member-joined", "Người Mới", new DateOnly(2019, 5, 1)), (change.Kind.Code, change.Text("name"), change.Effective));
    }

    [Fact]
    public void Every_kind_has_a_code_of_its_own_and_captions_in_both_languages()
    {
        Assert.Equal(ChangeKinds.All.Count, ChangeKinds.All.Select(k => k.Code).Distinct().Count());
        Assert.All(ChangeKinds.All, k => Assert.All(k.Fields.Select(f => f.Caption).Append(k.Name), c => Assert.True(c.Vi.Length > 0 && c.En.Length > 0)));
    }
}
