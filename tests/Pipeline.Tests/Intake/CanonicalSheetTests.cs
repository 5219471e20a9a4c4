using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Pipeline.Core.Sheets;

namespace Pipeline.Tests.Intake;

public sealed class CanonicalSheetTests
{
    [Fact]
    public void The_canonical_sheet_is_this_text()
    {
        var sheet = Draft.Apprenticeship(Draft.Day().With("assessment", null));

        Assert.Equal(
            """{"form":"apprenticeship-days","unit":"C-MOT","month":"2019-03","base":0,"kind":"rows","rows":[{"person":"DV-00001","post":"P-01","village":"C-MOT-T01","sector":"VAN-HOA","plannedDate":"2019-03-12","dateDone":"2019-03-12","length":"whole"}]}""",
            Encoding.UTF8.GetString(Canonical(sheet).Utf8.Span));
    }

    [Fact]
    public void The_order_of_rows_and_fields_does_not_matter()
    {
        var meetings = Enumerable.Range(1, 9).Select(d => Draft.Meeting($"2019-03-0{d}")).ToArray();
        var hash = Canonical(Draft.CellMeetings(meetings)).Hash;

        Gen.Shuffle(meetings).Select(Gen.Shuffle(meetings[0].Select(p => p.Key).ToArray())).Sample(t =>
        {
            var (rows, fields) = t;
            return Canonical(Draft.CellMeetings([.. rows.Select(r => Reordered(r, fields))])).Hash == hash;
        }, iter: 50);
    }

    [Theory]
    [InlineData("roll", "20", "20.0")]
    [InlineData("roll", "20", "2e1")]
    [InlineData("qualityScore", "7", "7.0")]
    [InlineData("qualityScore", "87.5", "87.50")]
    [InlineData("guestCells", "[]", "null")]
    [InlineData("guestCells", "[\"XA-MOT-CB02\",\"XA-HAI-CB01\"]", "[\"XA-HAI-CB01\",\"XA-MOT-CB02\"]")]
    public void The_same_value_written_differently_is_the_same_content(string field, string one, string other)
    {
        string Hash(string value) =>
            Canonical(JsonNode.Parse(Draft.CellMeetings(Draft.Meeting().With(field, "@")).ToJsonString().Replace("\"@\"", value, StringComparison.Ordinal))!).Hash;

        Assert.Equal(Hash(one), Hash(other));
    }

    [Fact]
    public void Composed_and_decomposed_Vietnamese_is_the_same_text()
    {
        var composed = Draft.Nil("Không họp vì lũ lụt");
        var decomposed = Draft.Nil("Không họp vì lũ lụt".Normalize(NormalizationForm.FormD));

        Assert.NotEqual((string?)composed["reason"], (string?)decomposed["reason"]);
        Assert.Equal(Canonical(composed).Hash, Canonical(decomposed).Hash);
    }

    [Fact]
    public void Id_and_device_times_are_not_content()
    {
        var bare = Draft.CellMeetings();
        var full = bare.With("id", "5f0c1a52-7d1b-4c57-9b59-0d8a3a8b6f10").With("finalisedAt", "2019-04-03T08:00:00+07:00").With("nil", false);

        Assert.Equal(Canonical(bare).Hash, Canonical(full).Hash);
    }

    [Fact]
    public void Base_month_unit_kind_and_reason_are_content()
    {
        JsonObject[] sheets =
        [
            Draft.CellMeetings(), Draft.CellMeetings().With("base", 1), Draft.CellMeetings().With("month", "2019-04"),
            Draft.CellMeetings().With("unit", "XA-MOT-CB02"), Draft.Nil(), Draft.Nil("Khác"), Draft.Nil().With("base", 1),
            Draft.Withdrawal(1).With("reason", "Không họp vì lũ"),
        ];

        Assert.Equal(sheets.Length, sheets.Select(s => Canonical(s).Hash).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(sheets.Length, sheets.Select(s => SheetId.Of(Canonical(s))).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_derived_id_is_a_UUID_of_version_8()
    {
        var id = SheetId.Of(Canonical(Draft.CellMeetings()));

        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id);
        Assert.Equal(id, SheetId.Of(Canonical(Draft.CellMeetings())));
    }

    [Fact]
    public void Canonical_rows_read_back_as_they_were()
    {
        var rows = Canonical(Draft.CellMeetings(Draft.Meeting(), Draft.Meeting("2019-03-20").With("qualityScore", null))).Sheet.Rows;

        var read = CanonicalRows.Read(CellMeetingsForm.Definition, CanonicalRows.Of(rows).Utf8.Span);

        Assert.Equal(rows.Select(r => r.Values), read.Select(r => r.Values));
    }

    private static CanonicalSheet Canonical(JsonNode sheet) => Draft.Read(sheet).ToCanonical()!;

    private static JsonObject Reordered(JsonObject row, IEnumerable<string> fields) =>
        new(fields.Select(f => KeyValuePair.Create(f, row[f]?.DeepClone())));
}
