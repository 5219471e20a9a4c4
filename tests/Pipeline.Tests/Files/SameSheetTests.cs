using System.Text;
using CsCheck;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Core.Sheets.Files;
using Pipeline.Storage.Intake.Files;

namespace Pipeline.Tests.Files;

/// <summary>The same content by JSON, form post, CSV and workbook is one sheet with one hash.</summary>
public sealed class SameSheetTests
{
    [Fact]
    public void A_form_post_has_the_hash_of_the_same_sheet_by_JSON() => Hold((draft, seed) => FormPost.Read([.. Fields(draft, seed)]));

    [Fact]
    public void A_CSV_file_has_the_hash_of_the_same_sheet_by_JSON() => Hold((draft, seed) => CsvSheets.Read(draft.Form!, draft.Month!.Value.ToString(), Csv(draft, seed)));

    private static void Hold(Func<SheetDraft, int, SheetFile> read) =>
        Gen.Select(MadeUpSheets.Any, Gen.Int[0, 1_000_000]).Sample((draft, seed) =>
        {
            var file = read(draft, seed);

            Assert.Empty(file.Problems);
            using var json = System.Text.Json.JsonDocument.Parse(Assert.Single(file.Sheets).Json.ToJsonString());
            var again = SheetDraftJson.Read(json.RootElement);
            Assert.Empty(again.Problems);
            Assert.Equal(draft.ToCanonical()!.Hash, again.ToCanonical()!.Hash);
        }, iter: 300, threads: 1);

    private static IEnumerable<KeyValuePair<string, string>> Fields(SheetDraft draft, int seed)
    {
        yield return new("form", draft.Form!.Code);
        yield return new("month", draft.Month!.Value.ToString());
        yield return new("unit", $"{draft.Unit}{TypedText.BeforeName}Chi bộ");
        yield return new("base", $"{draft.Base}");
        yield return new("nil", draft.Kind == SheetKind.Nil ? "Có" : "");
        yield return new("withdraw", draft.Kind == SheetKind.Withdrawal ? "on" : "");
        yield return new("reason", draft.Reason ?? "");
        var bare = draft.Rows.Count == 1 && seed % 2 == 0;
        foreach (var (row, number) in draft.Rows.Select((r, i) => (r!, i * 3)))
        {
            foreach (var (field, text) in Typing.Of(row, seed + number))
            {
                yield return new(bare ? field.Name : seed % 3 == 0 ? $"rows[{number}].{field.Name}" : $"rows[{number}][{field.Name}]", text);
            }
        }
    }

    private static byte[] Csv(SheetDraft draft, int seed)
    {
        var separator = ",;\t"[seed % 3];
        var columns = FileColumns.Of(draft.Form!);
        var text = new StringBuilder(seed % 2 == 0 ? "\uFEFF" : seed % 5 == 0 ? $"sep={separator}\r\n" : "");
        Line(columns.Select(c => seed % 7 == 0 ? c.Name : $"{c.Caption.Vi} *"));
        foreach (var row in draft.Rows.Count == 0 ? [null] : draft.Rows)
        {
            var typed = row is null ? [] : Typing.Of(row, seed++).ToDictionary(t => t.Field.Name, t => t.Text);
            Line(columns.Select(c => c.Role switch
            {
                ColumnRole.Unit => draft.Unit!,
                ColumnRole.UnitName => "Chi bộ \"1\"",
                ColumnRole.Base => $"{draft.Base}",
                ColumnRole.Nil => draft.Kind == SheetKind.Nil ? "x" : "",
                ColumnRole.Withdraw => draft.Kind == SheetKind.Withdrawal ? "x" : "",
                ColumnRole.Reason => draft.Reason ?? "",
                _ => typed.GetValueOrDefault(c.Name, ""),
            }));
        }

        return Encoding.UTF8.GetBytes(text.ToString());

        void Line(IEnumerable<string> cells) => text.AppendJoin(separator, cells.Select(c => $"\"{c.Replace("\"", "\"\"")}\"")).Append(seed % 4 == 0 ? "\n" : "\r\n");
    }
}
