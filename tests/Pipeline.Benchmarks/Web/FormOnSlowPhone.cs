namespace Pipeline.Benchmarks.Web;

/// <summary>How soon a clerk can begin, on a <see cref="Phone"/>: the first time ever, and each time after it.</summary>
public sealed class FormOnSlowPhone : IBenchmark
{
    private const double Goal = 2_000;
    private const string Form = "/#/2020-01/cell-meetings/XA-NAM-DICH-CB01";

    public string Name => "form-on-slow-phone";

    public async Task<IReadOnlyList<Measured>> RunAsync(BenchmarkRun run, CancellationToken cancellation)
    {
        await using var served = await ServedSeeds.StartAsync(cancellation);
        List<double> firstPage = [], firstForm = [], later = [];
        for (var i = 0; i < (run.Quick ? 1 : 5); i++)
        {
            await using var phone = await Phone.TakeAsync(served.Browser, served.Address);
            var (page, field) = (phone.Page, phone.Page.GetByLabel("Ngày họp").First);
            firstPage.Add(await Phone.TimeAsync(() => page.GotoAsync("/", new() { WaitUntil = WaitUntilState.Commit }), page.GetByLabel("Khóa của tổ chức")));
            await served.SignInAsync(page);
            firstForm.Add(await Phone.TimeAsync(() => page.EvaluateAsync($"() => {{ location.hash = '{Form[1..]}'; }}"), field));
            await page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => true)");
            await page.GotoAsync("about:blank");
            later.Add(await Phone.TimeAsync(() => page.GotoAsync(Form, new() { WaitUntil = WaitUntilState.Commit }), field));
        }

        return
        [
            new("web: first visit ever, until the key can be typed", Median(firstPage), "ms", Goal),
            new("web: a form opened for the first time", Median(firstForm), "ms", Goal),
            new("web: a later visit, until the form can be filled in", Median(later), "ms", Goal),
        ];
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
