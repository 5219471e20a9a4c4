using System.IO.Compression;
using System.Text;

namespace Pipeline.Tests.BadInput;

/// <summary>Bodies that have broken parsers elsewhere, for each address that reads one.</summary>
internal static class Corpus
{
    private const string Json = "application/json";
    private const string Csv = "text/csv";
    private const string Zip = "application/zip";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Submissions = "api/submissions";
    private const string CsvSubmissions = "api/submissions?form=village-meetings&month=2019-03";
    private const string Head = "\"form\":\"cell-meetings\",\"month\":\"2019-03\",\"unit\":\"XA-NAM-DICH-CB01\"";
    private const string CsvHeader = "unit,date,entitled,present,chair,prepared,minuted,decisions\r\n";

    public static IReadOnlyList<BadBody> All =>
    [
        .. JsonBodies.Select(b => new BadBody("JSON: " + b.Name, Submissions, false, Json, () => b.Bytes)),
        .. CsvBodies.Select(b => new BadBody("CSV: " + b.Name, CsvSubmissions, false, Csv, () => Encoding.UTF8.GetBytes(b.Text))),
        .. FormBodies.Select(b => new BadBody("form: " + b.Name, Submissions, false, Form, () => Encoding.UTF8.GetBytes(b.Text))),
        .. Archives.Select(b => new BadBody("workbook: " + b.Name, Submissions, false, Xlsx, b.Make)),
        .. Archives.Select(b => new BadBody("reference data: " + b.Name, "api/reference", true, Zip, b.Make)),
        .. BundleBodies.Select(b => new BadBody("bundle: " + b.Name, "api/bundles", false, Json, () => Encoding.UTF8.GetBytes(b.Text))),
        .. BoardBodies.Select(b => new BadBody(b.Address + ": " + b.Name, b.Address, b.IsBoards, Json, () => Encoding.UTF8.GetBytes(b.Text))),
    ];

    private static IEnumerable<(string Name, byte[] Bytes)> JsonBodies => JsonTexts.Select(t => (t.Name, Encoding.UTF8.GetBytes(t.Text))).Concat(
    [
        ("nothing", []),
        ("bytes that are no UTF-8", [.. "{\"form\":\""u8, 0xC3, 0x28, .. "\"}"u8]),
        ("UTF-16", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes($"{{{Head},\"rows\":[]}}")).ToArray()),
        ("an overlong encoding of a slash", [.. "{\"form\":\""u8, 0xC0, 0xAF, .. "\"}"u8]),
        ("more than 4 MiB", new byte[(4 * 1024 * 1024) + 1]),
    ]);

    private static IEnumerable<(string Name, string Text)> JsonTexts =>
    [
        ("a number alone", "1"),
        ("cut off", $"{{{Head},\"rows\":[{{\"date\":\"2019"),
        ("something after it", $"{{{Head},\"nil\":true,\"reason\":\"x\"}} x"),
        ("a comment", $"{{{Head},/* */\"nil\":true,\"reason\":\"x\"}}"),
        ("nested a hundred thousand deep", $"{{{Head},\"rows\":{new string('[', 100_000)}"),
        ("a property twice", $"{{{Head},\"form\":\"new-rural\",\"nil\":true,\"reason\":\"x\"}}"),
        ("a property twice, once escaped", $"{{{Head},\"f\\u006frm\":\"new-rural\",\"nil\":true,\"reason\":\"x\"}}"),
        ("a property of prototypes", $"{{{Head},\"__proto__\":{{\"nil\":true}},\"rows\":[]}}"),
        ("NaN", $"{{{Head},\"base\":NaN,\"rows\":[]}}"),
        ("a base beyond any integer", $"{{{Head},\"base\":99999999999999999999,\"nil\":true,\"reason\":\"x\"}}"),
        ("a base with an exponent of 400", $"{{{Head},\"base\":1e400,\"nil\":true,\"reason\":\"x\"}}"),
        ("a negative base", $"{{{Head},\"base\":-1,\"nil\":true,\"reason\":\"x\"}}"),
        ("half a base", $"{{{Head},\"base\":0.5,\"nil\":true,\"reason\":\"x\"}}"),
        ("a NUL in a reason", $"{{{Head},\"nil\":true,\"reason\":\"a\\u0000b\"}}"),
        ("a reason turned round", $"{{{Head},\"nil\":true,\"reason\":\"a\\u202Eb\"}}"),
        ("a reason with a blank of no width", $"{{{Head},\"nil\":true,\"reason\":\"a\\u200Bb\"}}"),
        ("half a surrogate pair", $"{{{Head},\"nil\":true,\"reason\":\"a\\uD800b\"}}"),
        ("a reason of a million letters", $"{{{Head},\"nil\":true,\"reason\":\"{new string('a', 1_000_000)}\"}}"),
        ("a unit that climbs", "{\"form\":\"cell-meetings\",\"month\":\"2019-03\",\"unit\":\"../../../etc/passwd\",\"nil\":true,\"reason\":\"x\"}"),
        ("a unit with a blank of no width", "{\"form\":\"cell-meetings\",\"month\":\"2019-03\",\"unit\":\"XA-NAM-DICH\\u200B-CB01\",\"nil\":true,\"reason\":\"x\"}"),
        ("a form that is none", "{\"form\":\"..%2f..\",\"month\":\"2019-03\",\"unit\":\"XA-NAM-DICH-CB01\",\"nil\":true,\"reason\":\"x\"}"),
        ("a month of the year 10000", "{\"form\":\"cell-meetings\",\"month\":\"10000-01\",\"unit\":\"XA-NAM-DICH-CB01\",\"nil\":true,\"reason\":\"x\"}"),
        ("a month with a line break", "{\"form\":\"cell-meetings\",\"month\":\"2019-03\\r\\nX-Evil: 1\",\"unit\":\"XA-NAM-DICH-CB01\",\"nil\":true,\"reason\":\"x\"}"),
        ("an id that is none", $"{{{Head},\"id\":\"1; drop table rows\",\"nil\":true,\"reason\":\"x\"}}"),
        ("figures beyond every limit", $"{{{Head},\"rows\":[{{\"date\":\"2019-03-05\",\"kind\":\"regular\",\"held\":\"separately\",\"roll\":1e308,\"present\":-5,\"qualityScore\":1.0000000000000000000000000001}}]}}"),
        ("ten thousand rows that are none", $"{{{Head},\"rows\":[{string.Join(',', Enumerable.Repeat("0", 10_000))}]}}"),
        ("a batch of 201", $"[{string.Join(',', Enumerable.Repeat("{}", 201))}]"),
        ("an empty batch", "[]"),
    ];

    private static IEnumerable<(string Name, string Text)> CsvBodies =>
    [
        ("nothing", ""),
        ("a NUL", CsvHeader + "C-NAM-DICH-T01,2019-03-05,50,30,\0,yes,yes,2\r\n"),
        ("a formula for a unit", CsvHeader + "=cmd|' /C calc'!A0,2019-03-05,50,30,front-head,yes,yes,2\r\n"),
        ("a quotation mark left open over a megabyte", CsvHeader + "\"" + new string('x', 1_000_000)),
        ("a hundred thousand columns", string.Join(',', Enumerable.Repeat("unit", 100_000)) + "\r\n"),
        ("a line of commas", CsvHeader + new string(',', 500_000) + "\r\n"),
        ("a date of February 30", CsvHeader + "C-NAM-DICH-T01,2019-02-30,50,30,village-head,yes,yes,2\r\n"),
        ("digits of another script", CsvHeader + "C-NAM-DICH-T01,2019-03-05,٥٠,٣٠,village-head,yes,yes,2\r\n"),
    ];

    private static IEnumerable<(string Name, string Text)> FormBodies =>
    [
        ("nothing", ""),
        ("a hundred thousand fields", string.Join('&', Enumerable.Range(0, 100_000).Select(i => $"f{i}=1"))),
        ("a row of the number two thousand million", "form=cell-meetings&month=2019-03&unit=XA-NAM-DICH-CB01&rows[2000000000].date=2019-03-05"),
        ("percent signs that encode nothing", "form=cell-meetings&month=%ZZ&unit=%E0%A4&reason=%00"),
        ("a property of prototypes", "form=cell-meetings&month=2019-03&unit=XA-NAM-DICH-CB01&__proto__.nil=true"),
        ("brackets without end", "form=cell-meetings&month=2019-03&unit=XA-NAM-DICH-CB01&rows" + new string('[', 10_000) + "=1"),
    ];

    private static IEnumerable<(string Name, Func<byte[]> Make)> Archives =>
    [
        ("nothing", () => []),
        ("no archive", () => Encoding.UTF8.GetBytes("PK but no archive")),
        ("an empty archive", () => Archive()),
        ("cut off", () => Archive(("organizations.csv", Text(new string('x', 10_000))))[..200]),
        ("a gigabyte of noughts", () => Archive(("xl/workbook.xml", Noughts), ("organizations.csv", Noughts))),
        ("a name that climbs", () => Archive(("../../evil.csv", Text("x")), ("[Content_Types].xml", Text("<Types/>")))),
        ("an absolute name", () => Archive(("/etc/passwd", Text("x")))),
        ("a name twice", () => Archive(("organizations.csv", Text("x")), ("organizations.csv", Text("y")))),
        ("ten thousand entries", () => Archive([.. Enumerable.Range(0, 10_000).Select(i => ($"f{i}.csv", Text("x")))])),
        ("entities that grow by the thousand million", () => Archive(
            ("[Content_Types].xml", Text(Laughs)), ("xl/workbook.xml", Text(Laughs)), ("_rels/.rels", Text(Laughs)))),
        ("an entity that reads a file", () => Archive(
            ("[Content_Types].xml", Text("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")), ("xl/workbook.xml", Text("<x/>")))),
    ];

    private static IEnumerable<(string Name, string Text)> BundleBodies =>
    [
        ("a number", "1"),
        ("an empty object", "{}"),
        ("a signature of another", "{\"format\":\"pipeline-bundle/1\",\"key\":\"AAAAAAAAAA\",\"device\":\"x\",\"sheets\":\"e30\",\"signature\":\"AAAA\"}"),
        ("base64 that is none", "{\"format\":\"pipeline-bundle/1\",\"key\":\"AAAAAAAAAA\",\"device\":\"x\",\"sheets\":\"***\",\"signature\":\"***\"}"),
        ("nested deep", new string('[', 50_000)),
    ];

    private static IEnumerable<(string Name, string Address, bool IsBoards, string Text)> BoardBodies =>
    [
        ("a reason turned round", "api/months/2019-02/extensions", true, "{\"organization\":\"XA-NAM-DICH\",\"until\":\"2019-03-09\",\"reason\":\"a\\u202Eb\"}"),
        ("no receipt", "api/reviews", true, "{\"receipt\":\"'; drop\",\"verdict\":\"accepted\"}"),
        ("receipts that are none", "api/months/2019-02/restatements", true, "{\"receipts\":[\"\\u0000\",{},[]],\"reason\":\"x\"}"),
        ("changes that are none", "api/register-changes", false, "{\"changes\":[1,null,\"x\",{}],\"reason\":\"x\"}"),
        ("a device's key that is none", "api/devices", false, "{\"publicKey\":\"AAAA\",\"now\":\"2019-03-20T01:00:00Z\"}"),
    ];

    private static string Laughs { get; } = "<!DOCTYPE x [<!ENTITY a0 \"ha\">"
        + string.Concat(Enumerable.Range(1, 30).Select(i => $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};&a{i - 1};\">")) + "]><x>&a30;</x>";

    private static Action<Stream> Text(string text) => stream => stream.Write(Encoding.UTF8.GetBytes(text));

    private static void Noughts(Stream stream)
    {
        var block = new byte[1024 * 1024];
        for (var i = 0; i < 1024; i++)
        {
            stream.Write(block);
        }
    }

    private static byte[] Archive(params (string Name, Action<Stream> Write)[] entries)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(entry);
            }
        }

        return bytes.ToArray();
    }
}
