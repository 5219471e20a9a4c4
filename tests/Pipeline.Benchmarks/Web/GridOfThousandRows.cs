using System.Text.Json;

namespace Pipeline.Benchmarks.Web;

/// <summary>How smoothly a thousand rows scroll on a <see cref="Phone"/>: the time between two frames while the grid is moved from end to end.</summary>
public sealed class GridOfThousandRows : IBenchmark
{
    /// <summary>Twenty frames a second: above it the eye sees steps.</summary>
    private const double LongestFrame = 50;

    private const string Fill = """
        () => {
          const cell = document.querySelector('.grid td[data-field] input, .grid td[data-field] select');
          const data = new DataTransfer();
          data.setData('text/plain', Array.from({ length: 1000 }, () => '\tCó').join('\n'));
          cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    private const string Scroll = """
        () => new Promise((done) => {
          const box = document.querySelector('.grid-box');
          const frames = [];
          const steps = 120;
          let step = 0;
          let before = performance.now();
          const next = (now) => {
            frames.push(now - before);
            before = now;
            box.scrollTop = (box.scrollHeight * ++step) / steps;
            if (step < steps) requestAnimationFrame(next);
            else done(frames.slice(1));
          };
          requestAnimationFrame(next);
        })
        """;

    public string Name => "grid-of-1000-rows";

    public async Task<IReadOnlyList<Measured>> RunAsync(bool quick, CancellationToken cancellation)
    {
        await using var served = await ServedSeeds.StartAsync(cancellation);
        await using var phone = await Phone.TakeAsync(served.Browser, served.Address);
        await phone.Page.SetViewportSizeAsync(1280, 860);
        await phone.Page.GotoAsync("/");
        await served.SignInAsync(phone.Page);
        await phone.Page.EvaluateAsync("() => { location.hash = '#/2020-01/household-assignments/C-NAM-DICH-T03'; }");
        await phone.Page.Locator(".grid td[data-field] input, .grid td[data-field] select").First.WaitForAsync();
        await phone.Page.EvaluateAsync(Fill);
        await phone.Page.GetByText("Đã dán 1000 dòng.").WaitForAsync();

        List<double> frames = [];
        for (var i = 0; i < (quick ? 1 : 5); i++)
        {
            var measured = await phone.Page.EvaluateAsync<JsonElement>(Scroll);
            frames.AddRange(measured.EnumerateArray().Select(f => f.GetDouble()));
        }

        frames.Sort();
        return
        [
            new("web: 1,000 rows scrolled, half of the frames within", frames[frames.Count / 2], "ms"),
            new("web: 1,000 rows scrolled, 95 % of the frames within", frames[frames.Count * 95 / 100], "ms", LongestFrame),
        ];
    }
}
