using System.Text;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing.Csv;

namespace Pipeline.Tests.Datasets;

public sealed class CsvTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(500)]
    public void Every_type_comes_back_as_it_was_written(int rows)
    {
        var data = EveryType.Rows(rows);

        SameRows.Assert(data, CsvTableReader.Read(data.Table, CsvTableWriter.Write(data), rows));
    }

    [Fact]
    public void An_independent_reader_finds_the_same_rows()
    {
        var data = EveryType.Rows(300);

        var rows = Duck.Csv(data.Table, CsvTableWriter.Write(data));

        Assert.Equal(300, rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            Assert.Equal(data.Columns.Select(c => Duck.Cell(c.GetValue(row))), rows[row]);
        }
    }

    [Fact]
    public void Bytes_are_those_that_the_rules_say()
    {
        var text = Encoding.UTF8.GetString(CsvTableWriter.Write(EveryType.Rows(2)).Span);

        Assert.Equal(
            "\uFEFF\"int32\",\"int32_or_null\",\"int64\",\"int64_or_null\",\"boolean\",\"boolean_or_null\",\"text\",\"text_or_null\",\"date\",\"date_or_null\","
            + "\"timestamp\",\"timestamp_or_null\",\"decimal\",\"decimal_or_null\"\r\n"
            + "0,,0,,true,,\"Nậm Dịch 0, «thôn» \"\"0\"\"\nGà Há — Đản Ván\",,2019-01-01,,2019-03-10T17:00:00Z,,0.0125,\r\n"
            + "1,1,-7000000000,-7000000000,false,false,\"Nậm Dịch 1, «thôn» \"\"1\"\"\nGà Há — Đản Ván\",\"\",2019-01-02,2019-01-02,"
            + "2019-03-10T17:00:01.000001Z,2019-03-10T17:00:01.000001Z,-0.9875,-0.9875\r\n",
            text);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84", "'+84")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("\nx", "'\nx")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＠SUM(A1)", "'＠SUM(A1)")]
    [InlineData("'=x", "''=x")]
    [InlineData("007", "007")]
    [InlineData("a=b", "a=b")]
    public void Text_that_a_spreadsheet_would_run_is_guarded_and_comes_back(string text, string written)
    {
        var data = OneText(text);

        var file = CsvTableWriter.Write(data);

        Assert.EndsWith($"\r\n\"{written}\"\r\n", Encoding.UTF8.GetString(file.Span), StringComparison.Ordinal);
        SameRows.Assert(data, CsvTableReader.Read(data.Table, file, 1));
    }

    [Theory]
    [InlineData("\"s\"\r\n\"x\"\r\n")]
    [InlineData("\uFEFF\"t\"\r\n\"x\"\r\n")]
    [InlineData("\uFEFF\"s\"\r\nx\r\n")]
    [InlineData("\uFEFF\"s\"\r\n\"x\"\n")]
    [InlineData("\uFEFF\"s\"\r\n\"x")]
    [InlineData("\uFEFF\"s\"\r\n\"x\",\"y\"\r\n")]
    [InlineData("\uFEFF\"s\"\r\n\r\n")]
    [InlineData("\uFEFF\"s\"\r\n")]
    [InlineData("\uFEFF\"s\"\r\n\"x\"\r\n\"y\"\r\n")]
    public void A_file_that_breaks_the_rules_is_not_taken(string file) =>
        Assert.Throws<InvalidDataException>(() => CsvTableReader.Read(OneText("x").Table, Encoding.UTF8.GetBytes(file), 1));

    private static TableData OneText(string text) =>
        new(new("t", default, default, [new("s", ColumnType.Text, false, default, default)], ["s"], false), 1, [new string?[] { text }]);
}
