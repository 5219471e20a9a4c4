using System.Text;
using CsCheck;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Intake.Files;
using Pipeline.Tests.Intake;

namespace Pipeline.Tests.Files;

public sealed class CsvSheetsTests
{
    private const string Header = "unit;date;entitled;present;chair;prepared;minuted;decisions\r\n";
    private static readonly string[] Words =
        ["unit", "date", "nil", "reason", ",", ";", "\t", "\"", "\r", "\n", "sep=;\r\n", "C-MOT-T01", "5/3/2019", "\uFEFF", "'", "é", "\0"];

    private static readonly FormDefinition Form = VillageMeetingsForm.Definition;

    [Fact]
    public async Task Problems_say_their_line_and_column()
    {
        await using var world = new IntakeWorld();

        var answer = await TakeAsync(world, Header + "C-MOT-T01;05/03/2019;50;60;Trưởng thôn;Có;Có;2\r\n\r\nC-MOT-T01;40/03/2019;50;20;Trưởng thôn;Có;;2\r\n");

        var sheet = Assert.Single(answer.Sheets);
        Assert.True(answer.IsBatch);
        Assert.Equal(["4:2", "4:7", "2:4"], sheet.Problems.Select(p => p.Source));
        Assert.Equal(["/rows/1/date", "/rows/1/minuted", "/rows/0/present"], sheet.Problems.Select(p => p.Place));
    }

    [Fact]
    public async Task The_lines_of_a_unit_are_its_sheet_and_each_unit_has_its_answer()
    {
        await using var world = new IntakeWorld();

        var answer = await TakeAsync(
            world, Header + "C-MOT-T01;5/3/2019;50;30;Trưởng thôn;x;x;2\nC-HAI-T01;5/3/2019;50;30;Trưởng thôn;x;x;2\nC-MOT-T01;9/3/2019;50;30;front-head;x;x;2\n");

        Assert.Equal([201, 403], answer.Sheets.Select(s => s.Status));
        Assert.Equal("3:1", Assert.Single(answer.Sheets[1].Problems).Source);
    }

    [Theory]
    [InlineData("", "csv-without-header", null)]
    [InlineData("date,entitled\n", "column-missing", "1:1")]
    [InlineData("unit,colour\n", "column-unknown", "1:2")]
    [InlineData("unit,Date,Ngày họp\n", "column-repeated", "1:3")]
    [InlineData("unit,date\nC-MOT-T01,2019-03-05,7,8\n", "line-too-long", "2:3")]
    [InlineData("unit,date\n,2019-03-05\n", "line-without-unit", "2:1")]
    [InlineData("unit,base,date\nC-MOT-T01,1,2019-03-05\nC-MOT-T01,2,2019-03-06\n", "lines-differ", "3:2")]
    [InlineData("unit,date\nC-MOT-T01,\"2019-03-05\n", "csv-malformed", "2:1")]
    [InlineData("unit,date\nC-MOT-T01,\n", "file-without-sheets", null)]
    public async Task What_is_wrong_with_the_file_itself_refuses_all_of_it(string text, string code, string? source)
    {
        await using var world = new IntakeWorld();

        var answer = await TakeAsync(world, text);

        var problem = Assert.Single(answer.Sheets).Problems[0];
        Assert.False(answer.IsBatch);
        Assert.Equal((code, source), (problem.Code, problem.Source));
    }

    [Fact]
    public void A_file_in_another_encoding_says_how_to_save_it() =>
        Assert.Equal("csv-not-utf8", Assert.Single(CsvSheets.Read(Form, "2019-03", new byte[] { 0x75, 0xC3, 0x28 }).Problems).Code);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("＝1+1")]
    public void A_guarded_formula_is_read_as_it_was_meant(string text)
    {
        var file = CsvSheets.Read(Form, "2019-03", Encoding.UTF8.GetBytes($"unit,nil,reason\nC-MOT-T01,x,'{text}\n"));

        Assert.Equal(text, (string?)Assert.Single(file.Sheets).Json["reason"]);
    }

    [Fact]
    public void No_bytes_fail()
    {
        var letters = Gen.OneOf(Words.Select(Gen.Const).ToArray());
        Gen.OneOf(letters.List[0, 60].Select(l => Encoding.UTF8.GetBytes(string.Concat(l))), Gen.Byte.Array[0, 60])
            .Sample(bytes => CsvSheets.Read(Form, "2019-03", bytes) is not null, iter: 3_000, threads: 1);
    }

    private static Task<IntakeAnswer> TakeAsync(IntakeWorld world, string text)
    {
        world.Clock.SetUtcNow(IntakeWorld.OnTime);
        var submission = new Submission(default, IntakeWorld.Mot, IntakeWorld.OnTime, DryRun: false, ForRestatement: false);
        var file = CsvSheets.Read(Form, "2019-03", Encoding.UTF8.GetBytes(text));
        return new FileIntake(world.Intake).TakeAllAsync(file, submission, TestContext.Current.CancellationToken);
    }
}
