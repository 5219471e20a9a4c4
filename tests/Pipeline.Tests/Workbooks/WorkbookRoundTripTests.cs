using System.IO.Compression;
using System.Text.Json;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Core.Sheets.Files;
using Pipeline.Core.Sheets.Prefill;
using Pipeline.Core.Sheets.Workbooks;
using Pipeline.Storage.Workbooks.Xlsx;
using Pipeline.Tests.Files;

namespace Pipeline.Tests.Workbooks;

public sealed class WorkbookRoundTripTests
{
    [Fact]
    public void A_workbook_has_the_hash_of_the_same_sheet_by_JSON() =>
        Gen.Select(MadeUpSheets.Any.Where(d => d.Kind != SheetKind.Withdrawal), Gen.Int[0, 1_000_000]).Sample((draft, seed) =>
        {
            var (workbook, problems) = WorkbookReader.Read(WorkbookWriter.Write(Handed(draft), Filled(draft, seed), WorkbookMarks.None));

            Assert.Empty(problems);
            var file = WorkbookSheets.Of(workbook!);
            Assert.Empty(file.Problems);
            using var json = JsonDocument.Parse(Assert.Single(file.Sheets).Json.ToJsonString());
            var again = SheetDraftJson.Read(json.RootElement);
            Assert.Empty(again.Problems);
            Assert.Equal(draft.ToCanonical()!.Hash, again.ToCanonical()!.Hash);
        }, iter: 120, threads: 1);

    [Fact]
    public void Every_workbook_that_is_written_keeps_to_the_format()
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);
        MadeUpSheets.Any.Sample(draft =>
        {
            var wrong = new WorkbookMarks([Problem.SheetEmpty() with { Source = $"{draft.Form!.Name.Vi}!B5" }]);
            using var stream = new MemoryStream(WorkbookWriter.Write(Handed(draft), Filled(draft, 0), wrong));
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);

            Assert.Empty(validator.Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        }, iter: 20, threads: 1);
    }

    [Fact]
    public void The_same_content_is_written_as_the_same_bytes()
    {
        var draft = MadeUpSheets.Any.Single();

        Assert.Equal(WorkbookWriter.Write(Handed(draft), Filled(draft, 1), WorkbookMarks.None), WorkbookWriter.Write(Handed(draft), Filled(draft, 1), WorkbookMarks.None));
    }

    [Fact]
    public void The_names_of_pages_are_names_that_Excel_takes() =>
        Assert.All(Forms.All.Select(f => f.Name.Vi).Concat([WorkbookLayout.GuideName, WorkbookLayout.ListName, WorkbookLayout.CodesName]), name =>
        {
            Assert.InRange(name.Length, 1, 31);
            Assert.DoesNotContain(name, c => "[]:*?/\\!'".Contains(c));
        });

    [Fact]
    public void A_bomb_is_refused_by_what_it_declares_and_by_what_it_is()
    {
        Assert.Equal("workbook-too-large", ProblemOf(Zip(("xl/worksheets/sheet1.xml", new byte[60_000_000]))));
        Assert.Equal("workbook-too-large", ProblemOf(Zip([.. Enumerable.Range(0, 500).Select(i => ($"xl/{i}.xml", Array.Empty<byte>()))])));
    }

    [Fact]
    public void A_workbook_with_macros_is_refused() => Assert.Equal("workbook-with-macros", ProblemOf(Zip(("xl/vbaProject.bin", [1]))));

    [Fact]
    public void A_workbook_of_another_kind_is_refused()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            document.AddWorkbookPart().Workbook = new(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
        }

        Assert.Equal("workbook-not-ours", ProblemOf(stream.ToArray()));
    }

    [Fact]
    public void No_damage_to_a_workbook_fails_the_reader()
    {
        var draft = MadeUpSheets.Any.Single();
        var whole = WorkbookWriter.Write(Handed(draft), Filled(draft, 1), WorkbookMarks.None);
        var parts = Unzipped(whole);
        Gen.Select(Gen.Int[0, parts.Count - 1], Gen.Int[0, 100_000], Gen.Int[0, 40], Gen.Byte.Array[0, 20]).Sample((part, at, removed, added) =>
        {
            var damaged = parts.Select((p, i) => i == part ? (p.Name, Damaged(p.Content, at, removed, added)) : p).ToArray();
            var (workbook, problems) = WorkbookReader.Read(Zip(damaged));
            return workbook is null ? problems.Count > 0 : WorkbookSheets.Of(workbook) is not null;
        }, iter: 400, threads: 1);
        Gen.Byte.Array[0, 200].Sample(bytes => WorkbookReader.Read(bytes).Problems.Count > 0, iter: 200, threads: 1);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Sample(
            (at, value) => WorkbookReader.Read((byte[])[.. whole[..at], value, .. whole[(at + 1)..]]) is var read && (read.Workbook is not null || read.Problems.Count > 0), iter: 200, threads: 1);
    }

    private static byte[] Damaged(byte[] content, int at, int removed, byte[] added)
    {
        var from = content.Length == 0 ? 0 : at % content.Length;
        return [.. content[..from], .. added, .. content[Math.Min(from + removed, content.Length)..]];
    }

    private static string ProblemOf(byte[] file) => Assert.Single(WorkbookReader.Read(file).Problems).Code;

    private static List<(string Name, byte[] Content)> Unzipped(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return [.. archive.Entries.Select(e =>
        {
            using var part = e.Open();
            using var copy = new MemoryStream();
            part.CopyTo(copy);
            return (e.FullName, copy.ToArray());
        })];
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static HandedMonth Handed(SheetDraft draft) => new(
        draft.Month!.Value, "XA-MOT", new("Xã Một", "Mot"), DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch,
        [
            new(
                draft.Form!, [new("date", new(2019, 1, 1), new(2019, 12, 31), NotAfterToday: true)],
                new Dictionary<CodeOf, IReadOnlyList<CodeChoice>> { [CodeOf.Member] = [new("DV-00001", new("Người Một", "One"))] },
                [new(draft.Unit!, "Chi bộ 1", draft.Base, null, null, [])]),
        ]);

    private static FilledWorkbook Filled(SheetDraft draft, int seed)
    {
        var blank = WorkbookFilling.Of(Handed(draft));
        var rows = draft.Rows.OfType<SheetRow>().ToList();
        var columns = WorkbookLayout.Columns(draft.Form!, rows);
        return blank with
        {
            Units = [blank.Units[0] with { Action = UnitActions.Written(draft.Kind == SheetKind.Nil ? UnitAction.Nil : UnitAction.None), Reason = draft.Reason ?? "" }],
            Pages = [blank.Pages[0] with { Columns = columns, Rows = [.. rows.Select((r, i) => new FilledRow(WorkbookLayout.FirstRow + (i * 2), Texts(columns, draft.Unit!, r, seed + i)))] }],
        };
    }

    private static string[] Texts(IReadOnlyList<FileColumn> columns, string unit, SheetRow row, int seed)
    {
        var typed = Typing.Of(row, seed).ToDictionary(t => t.Field.Name, t => t.Text);
        return [.. columns.Select((c, i) => c.Field is null ? unit : columns.Take(i).Contains(c) ? "" : typed.GetValueOrDefault(c.Name, ""))];
    }
}
