using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing;
using Pipeline.Storage.Publishing.Checks;
using Pipeline.Storage.Reports;
using Pipeline.Tests.Demo;

namespace Pipeline.Tests.Reports;

/// <summary>The month workbook: sound by Microsoft's own validator, and its figures those of the CSV, read by a library that shares nothing with the writer.</summary>
[Collection(nameof(StoredYearCollection))]
public sealed class MonthWorkbookTests(ReportedYear year) : IClassFixture<ReportedYear>
{
    private const string June = "2019-06";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_opens_without_an_error_and_its_charts_are_native_ones()
    {
        var workbook = MonthWorkbook.Write(await year.InputsAsync(June)).ToArray();

        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, Cancellation).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").Distinct(StringComparer.Ordinal).Take(10);

        Assert.Empty(errors);
        var charts = document.WorkbookPart!.WorksheetParts.SelectMany(w => w.DrawingsPart?.ChartParts ?? []).Count();
        var drawn = (await year.ReportAsync(June)).Sections.SelectMany(s => s.Charts).Count(c => c.IsWorthDrawing);
        Assert.Equal(drawn, charts);
        Assert.True(charts >= 7);
    }

    [Fact]
    public async Task The_same_month_is_the_same_bytes()
    {
        var inputs = await year.InputsAsync(June);

        Assert.Equal(MonthWorkbook.Write(inputs).ToArray(), MonthWorkbook.Write(inputs).ToArray());
    }

    [Fact]
    public async Task Each_final_month_has_its_workbook_and_no_other_one_has()
    {
        var files = Directory.EnumerateFiles(Path.Combine(year.Folder, "current", "xlsx")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal([.. Enumerable.Range(1, 12).Select(m => string.Create(CultureInfo.InvariantCulture, $"bao-cao-thang-2019-{m:00}.xlsx")), "index.json"], files);
        var report = await new ReadinessChecks(year.Stores).CheckCurrentAsync(Cancellation);
        Assert.True(report.Checks.Single(c => c.Name == "workbooks").Passed);
    }

    [Theory]
    [InlineData("fact_meeting_compliance")]
    [InlineData("fact_apprenticeship_rotation")]
    [InlineData("fact_member_rating")]
    [InlineData("fact_new_rural")]
    [InlineData("fact_visit")]
    public void A_sheet_has_the_rows_of_the_CSV_value_by_value(string table)
    {
        var path = Path.Combine(year.Folder, "current", "xlsx", "bao-cao-thang-2019-06.xlsx");
        var columns = DatasetSchema.Find(table)!.Columns;

        var sheet = MiniExcel.Query(path, useHeaderRow: true, sheetName: table, startCell: "A5").Cast<IDictionary<string, object?>>().ToList();

        var csv = Path.Combine(year.Folder, "current", "csv", table + ".csv");
        var rows = year.Published.Rows($"SELECT * FROM {Datasets.Duck.CsvSource(DatasetSchema.Find(table)!, csv)} WHERE month_start = DATE '2019-06-01'");
        Assert.Equal(rows.Count, sheet.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                Assert.Equal(Text(rows[row][i]), Text(sheet[row][columns[i].Name]));
            }
        }
    }

    [Fact]
    public void Keys_are_beside_the_codes_and_names_that_they_point_to()
    {
        var path = Path.Combine(year.Folder, "current", "xlsx", "bao-cao-thang-2019-06.xlsx");

        var rows = MiniExcel.Query(path, useHeaderRow: true, sheetName: "fact_meeting_compliance", startCell: "A5").Cast<IDictionary<string, object?>>().ToList();

        Assert.Equal("cell_name", rows[0].Keys.First());
        var expected = year.Published.Rows("SELECT c.cell_key, c.cell_name, c.cell_code, o.organization_name_vi FROM fact_meeting_compliance f JOIN dim_cell c USING (cell_key) JOIN dim_organization o ON o.organization_key = f.organization_key WHERE f.month_start = DATE '2019-06-01'")
            .ToDictionary(r => (int)r[0]!, r => $"{r[1]} {r[2]} {r[3]}");
        Assert.All(rows, r => Assert.Equal(expected[Convert.ToInt32(r["cell_key"], CultureInfo.InvariantCulture)], $"{r["cell_name"]} {r["cell_code"]} {r["organization_name_vi"]}"));
    }

    [Fact]
    public async Task A_table_that_is_too_long_for_a_sheet_is_named_in_the_contents_and_left_out()
    {
        var workbook = MonthWorkbook.Write(await year.InputsAsync(June), mostRows: 500).ToArray();

        var sheets = MiniExcel.GetSheetNames(new MemoryStream(workbook));
        var contents = MiniExcel.Query(new MemoryStream(workbook), sheetName: "Mục lục").Cast<IDictionary<string, object?>>().Select(r => string.Join(' ', r.Values)).ToList();

        Assert.DoesNotContain("fact_member_rating", sheets);
        Assert.Contains("fact_meeting_compliance", sheets);
        Assert.Contains(contents, line => line.Contains("fact_member_rating", StringComparison.Ordinal) && line.Contains("quá số dòng", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_changed_workbook_and_a_missing_one_fail_the_check()
    {
        var path = DatasetPaths.Workbook(new(2019, 3), null);
        var sound = (await year.Stores.Datasets.ReadAsync(path, Cancellation))!.Content;
        try
        {
            await year.Stores.Datasets.WriteAsync(path, new byte[] { 1, 2, 3 }, Cancellation);
            var changed = await FailureAsync();
            await year.Stores.Datasets.DeleteAsync(path, Cancellation);
            var missing = await FailureAsync();

            Assert.Equal((path, path), (changed.File, missing.File));
        }
        finally
        {
            await year.Stores.Datasets.WriteAsync(path, sound, Cancellation);
        }
    }

    private async Task<CheckFailure> FailureAsync() =>
        Assert.Single((await new ReadinessChecks(year.Stores).CheckCurrentAsync(Cancellation)).Checks.Single(c => c.Name == "workbooks").Failures);

    /// <summary>MiniExcel gives numbers as doubles and days as instants.</summary>
    private static string Text(object? value) => value switch
    {
        null or DBNull => "",
        DateTime day => DateOnly.FromDateTime(day).ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        string text => text,
        bool mark => mark ? "true" : "false",
        IFormattable number => Convert.ToDecimal(number, CultureInfo.InvariantCulture).ToString("0.######", CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
