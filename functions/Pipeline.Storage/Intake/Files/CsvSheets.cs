using System.Text.Unicode;
using CsvHelper;
using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Files;

namespace Pipeline.Storage.Intake.Files;

/// <summary>
/// A CSV file of one form and month as sheets: the first line names the columns, each other line is a row. As Excel writes it on any machine:
/// with or without a byte order mark, commas, semicolons or tabs between the cells, any line end, a line <c>sep=;</c> first.
/// Sources are <c>line:column</c>, both from 1.
/// </summary>
public static class CsvSheets
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static SheetFile Read(FormDefinition form, string month, ReadOnlyMemory<byte> file)
    {
        if (!Utf8.IsValid(file.Span))
        {
            return SheetFile.Refused(Problem.CsvNotUtf8());
        }

        var body = file.Span.StartsWith(ByteOrderMark) ? file[ByteOrderMark.Length..] : file;
        var (separator, preamble) = CsvSeparator.Of(body.Span);
        var problems = new ProblemList();
        using var csv = CsvReader.Create(body[preamble.Bytes..], new()
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            OnMalformedRecord = record => problems.Add(Problem.CsvMalformed() with { Source = At(record.LineNumber + preamble.Lines, 1) }),
        });
        if (!csv.Read())
        {
            return SheetFile.Refused(problems.Count > 0 ? problems : [Problem.CsvWithoutHeader()]);
        }

        var columns = Columns(form, csv, csv.LineNumber + preamble.Lines, problems);
        return problems.Count > 0 ? SheetFile.Refused(problems) : ReadLines(new(form, month), csv, columns, preamble.Lines, problems);
    }

    private static SheetFile ReadLines(
        SheetGathering sheets, CsvReader csv, List<FileColumn> columns, int linesBefore, ProblemList problems)
    {
        while (csv.Read())
        {
            var line = csv.LineNumber + linesBefore;
            if (csv.FieldCount > columns.Count && Enumerable.Range(columns.Count, csv.FieldCount - columns.Count).Any(i => !string.IsNullOrWhiteSpace(csv.GetString(i))))
            {
                problems.Add(Problem.LineTooLong(csv.FieldCount, columns.Count) with { Source = At(line, columns.Count + 1) });
                continue;
            }

            var cells = Enumerable.Range(0, Math.Min(csv.FieldCount, columns.Count))
                .Select(i => new TypedCell(columns[i], CsvGuard.Removed(csv.GetString(i)), At(line, i + 1)));
            sheets.Add(new(At(line, 1), [.. cells]));
        }

        var gathered = sheets.Gathered();
        return gathered with { Problems = [.. problems, .. gathered.Problems] };
    }

    private static List<FileColumn> Columns(FormDefinition form, CsvReader csv, long line, ProblemList problems)
    {
        var columns = new List<FileColumn>();
        for (var i = 0; i < csv.FieldCount; i++)
        {
            var header = csv.GetString(i);
            var column = FileColumns.Find(form, header);
            var problem = column is null ? Problem.ColumnUnknown(header)
                : columns.Contains(column) && !column.MayRepeat ? Problem.ColumnRepeated(header)
                : null;
            if (problem is not null)
            {
                problems.Add(problem with { Source = At(line, i + 1) });
            }
            else
            {
                columns.Add(column!);
            }
        }

        if (columns.TrueForAll(c => c.Role != ColumnRole.Unit))
        {
            var unit = FileColumns.OfLine[0];
            problems.Add(Problem.ColumnMissing(unit.Caption, unit.Name) with { Source = At(line, 1) });
        }

        return columns;
    }

    private static string At(long line, int column) => FormattableString.Invariant($"{line}:{column}");
}
