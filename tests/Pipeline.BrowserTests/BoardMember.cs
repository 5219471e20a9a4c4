using System.Globalization;
using System.Text.RegularExpressions;

namespace Pipeline.BrowserTests;

/// <summary>Somebody of the board at a device, looking at the dashboard.</summary>
public sealed partial class BoardMember(Clerk device) : IAsyncDisposable
{
    /// <summary>Every page of the dashboard.</summary>
    public static readonly IReadOnlyList<string> Pages =
    [
        "overview", "reporting", "meetings", "rotation", "apprenticeship", "households", "ratings", "outcomes", "commune", "ledger", "restatements",
    ];

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public Clerk Device => device;

    public IPage Page => device.Page;

    public ILocator Panel => Page.GetByRole(AriaRole.Dialog);

    public async Task SignInAsync(string key)
    {
        await Page.GotoAsync("/");
        await Page.Locator("#key").FillAsync(key);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
        await ReadyAsync();
    }

    /// <summary>Goes to an address of the dashboard, and waits until its figures are there.</summary>
    public async Task OpenAsync(string address)
    {
        await Page.GotoAsync("/#/board/" + address);
        await ReadyAsync();
    }

    public async Task ReadyAsync()
    {
        await Page.Locator(".board-source").WaitForAsync();
        await Page.WaitForFunctionAsync("() => !document.querySelector('.board-loading')");
    }

    /// <summary>A matrix as it stands on the page: row, column → what is said of the place to those who hear it.</summary>
    public async Task<IReadOnlyDictionary<(string Row, string Column), string>> MatrixAsync()
    {
        var labels = await Page.Locator("table.heat[role=grid]").First.EvaluateAsync<string[]>(
            "(table) => [...table.querySelectorAll('td > .fig')].map((place) => place.getAttribute('aria-label'))");
        return labels.Select(l => Label().Match(l)).Where(m => m.Success)
            .ToDictionary(m => (m.Groups["row"].Value, m.Groups["column"].Value), m => m.Groups["said"].Value);
    }

    /// <summary>The figures of a table as they stand on the page: what each is of, by row and column → what is said of it to those who hear it.</summary>
    /// <param name="caption">Words of the table's caption.</param>
    public async Task<ILookup<(string Row, string Column), string>> FiguresAsync(string caption)
    {
        var table = Page.Locator("table").Filter(new() { Has = Page.Locator("caption").Filter(new() { HasText = caption }) });
        await table.First.WaitForAsync();
        var labels = await table.First.EvaluateAsync<string[]>("(table) => [...table.querySelectorAll('.fig[aria-label]')].map((place) => place.getAttribute('aria-label'))");
        return labels.Select(l => Figure().Match(l)).Where(m => m.Success)
            .ToLookup(m => (m.Groups["row"].Value, m.Groups["column"].Value), m => m.Groups["said"].Value);
    }

    /// <summary>Numerator and denominator in what is said of a place; null where it says no number.</summary>
    public static (decimal Num, decimal Den)? Counted(string said) => Fraction().Match(said) is { Success: true } match
        ? (Number(match.Groups["num"].Value), Number(match.Groups["den"].Value))
        : null;

    /// <summary>A number as people in Vietnam write it.</summary>
    public static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, Vietnamese);

    public ValueTask DisposeAsync() => device.DisposeAsync();

    /// <summary>«Đảng bộ xã Bản Máy, Tháng 02/2019, chính thức: 92,3%, 12/13 chi bộ».</summary>
    [GeneratedRegex(@"^(?<row>.+), Tháng (?<column>\d\d/\d{4})[^:]*: (?<said>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();

    /// <summary>«Đảng bộ xã Bản Máy, S1 Đảng viên tự nhận xếp loại: 92,3%, 120/130 đảng viên».</summary>
    [GeneratedRegex(@"^(?<row>.+), (?<column>.+): (?<said>[^:]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"%, (?<num>[\d.,]*\d)/(?<den>[\d.,]*\d) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fraction();
}
