using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Pipeline.Benchmarks.Sizes;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Checks;
using Pipeline.Core.Sheets.Drafts;
using Pipeline.Storage;
using Pipeline.Storage.Sheets;
using Pipeline.Tests.Storage;

namespace Pipeline.Benchmarks.Micro;

/// <summary>The steps of one sheet: a cell's reports on its members, 14 rows.</summary>
public class SheetSteps
{
    private readonly SizedSheet _sheet;
    private readonly CheckContext _context;
    private readonly JsonDocument _body;
    private readonly SheetStore _store;
    private readonly SheetRevision _revision;

    public SheetSteps()
    {
        var organizations = SizedOrganization.Of(Size.District).ToList();
        var (organization, register) = (organizations[0], SizedRegister.Of(organizations[0]));
        _sheet = new SizedMonth(new(organizations)).SheetsOf(organization, register, Size.FirstMonth).First(s => s.Form.Code == MemberReportsForm.Code && s.Rows.Count >= 12);
        var directory = new UnitDirectory(SizedUnits.Of(Size.District));
        _context = new(directory, register, Size.FirstMonth, _sheet.Unit, directory.PackOn(Size.FirstMonth.LastDay), Size.FirstMonth.Next.FirstDay.AddDays(4));
        _body = JsonDocument.Parse(_sheet.Body());
        _revision = _sheet.Revision(organization.Code, 1);
        _store = new(new Stores(new MemoryRows(), new MemoryFiles(), new MemoryFiles(), new MemoryFiles(), new MemoryFiles()));
    }

    [Benchmark(Description = "read a draft and write it canonically")]
    public string? Draft() => SheetDraftJson.Read(_body.RootElement).ToCanonical()?.Hash;

    [Benchmark(Description = "check a sheet")]
    public int Check() => FormChecks.Check(_sheet.Form, _sheet.Rows, _context).Count();

    [Benchmark(Description = "pack and store a sheet, in memory")]
    public Task Pack() => _store.FillAsync("XA-01-0001", Size.FirstMonth, [_revision], CancellationToken.None);

    [Benchmark(Description = "scan and unpack a sheet, from memory")]
    public async Task<int> Unpack()
    {
        await Pack();
        return (await _store.ReadManyAsync("XA-01-0001", Size.FirstMonth, [_revision.Head], CancellationToken.None)).Count;
    }
}
