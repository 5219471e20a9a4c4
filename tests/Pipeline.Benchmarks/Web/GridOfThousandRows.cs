namespace Pipeline.Benchmarks.Web;

/// <summary>
/// How smooth a thousand rows are: as a table on an office's old computer, scrolled with the wheel as somebody does who looks for a row, dragged from end
/// to end in two seconds, and typed in; and as cards on a <see cref="Phone"/>, which shows no table, swiped through by thumb. A frame's time is what the clock says, and so tells of the whole machine; the work of the page's own thread is told
/// beside it, for on a busy machine it alone stays the same.
/// </summary>
public sealed class GridOfThousandRows : IBenchmark
{
    /// <summary>Twenty frames a second: above it the eye sees steps.</summary>
    private const double LongestFrame = 50;

    /// <summary>Of a drag over 24,000 pixels a second, where the eye follows no row.</summary>
    private const double LongestOfDrag = 100;

    /// <summary>What feels immediate.</summary>
    private const double LongestKeystroke = 100;

    /// <summary>Pixels a second: a wheel turned briskly, or a swipe that was not thrown.</summary>
    private const int Brisk = 3_000;

    /// <summary>Pixels a second of a thumb that looks for a card.</summary>
    private const int Swipe = 1_500;

    private const string Fill = """
        () => {
          const cell = document.querySelector('.grid td[data-field]');
          const data = new DataTransfer();
          data.setData('text/plain', Array.from({ length: 1000 }, () => '\tCó').join('\n'));
          cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    /// <summary>Notes each frame until it is asked for them.</summary>
    private const string Watch = """
        () => {
          const frames = [];
          let isOver = false;
          let before = performance.now();
          const next = (now) => {
            frames.push(now - before);
            before = now;
            if (!isOver) requestAnimationFrame(next);
          };
          requestAnimationFrame(next);
          window.watched = () => { isOver = true; return frames.slice(1); };
        }
        """;

    private const string Drag = """
        () => new Promise((done) => {
          const box = document.querySelector('.grid-box');
          const steps = 120;
          let step = 0;
          const next = () => {
            box.scrollTop = (box.scrollHeight * ++step) / steps;
            if (step < steps) requestAnimationFrame(next);
            else done();
          };
          requestAnimationFrame(next);
        })
        """;

    /// <summary>From the key to the frame that shows it.</summary>
    private const string WatchKeys = """
        () => {
          window.keys = [];
          document.addEventListener('keydown', () => {
            const pressed = performance.now();
            requestAnimationFrame(() => setTimeout(() => window.keys.push(performance.now() - pressed)));
          }, true);
        }
        """;

    public string Name => "grid-of-1000-rows";

    public async Task<IReadOnlyList<Measured>> RunAsync(BenchmarkRun run, CancellationToken cancellation)
    {
        await using var served = await ServedSeeds.StartAsync(cancellation);
        await using var phone = await Phone.TakeAsync(served.Browser, served.Address);
        await OpenAsync(phone, served);
        var wheel = new Frames();
        var drag = new Frames();
        for (var i = 0; i < (run.Quick ? 1 : 5); i++)
        {
            await phone.Page.Locator(".grid-box").EvaluateAsync("(box) => { box.scrollTop = 0; }");
            await wheel.NoteAsync(phone, () => ScrollAsync(phone, Brisk, "mouse"));
            await drag.NoteAsync(phone, () => phone.Page.EvaluateAsync(Drag));
        }

        var keys = await TypeAsync(phone, run.Quick ? 4 : 40);
        var thumb = await SwipeAsync(phone, run.Quick ? 1 : 5);
        return
        [
            new("web: 1,000 rows, scrolled with the wheel: half of the frames within", wheel.Within(50), "ms"),
            new("web: … 95 % of the frames within", wheel.Within(95), "ms", LongestFrame),
            new("web: … work of the page's thread a frame", wheel.Work, "ms"),
            new("web: 1,000 rows, dragged from end to end: half of the frames within", drag.Within(50), "ms", LongestFrame),
            new("web: … 95 % of the frames within", drag.Within(95), "ms", LongestOfDrag),
            new("web: … work of the page's thread a frame", drag.Work, "ms"),
            new("web: 1,000 rows, a keystroke until it is seen, half within", Percentile(keys, 50), "ms", LongestKeystroke),
            new("web: 1,000 cards on a phone, swiped: half of the frames within", thumb.Within(50), "ms"),
            new("web: … 95 % of the frames within", thumb.Within(95), "ms", LongestFrame),
            new("web: … work of the page's thread a frame", thumb.Work, "ms"),
        ];
    }

    private static async Task OpenAsync(Phone phone, ServedSeeds served)
    {
        await phone.BecomeOfficeComputerAsync();
        await phone.Page.GotoAsync("/");
        await served.SignInAsync(phone.Page);
        await phone.Page.EvaluateAsync("() => { location.hash = '#/2020-01/household-assignments/C-NAM-DICH-T03'; }");
        await phone.Page.Locator(".grid td[data-field]").First.WaitForAsync();
        await phone.Page.EvaluateAsync(Fill);
        await phone.Page.GetByText("Đã dán 1000 dòng.").WaitForAsync();
        await phone.Session.SendAsync("Performance.enable", new(StringComparer.Ordinal) { ["timeDomain"] = "threadTicks" });
    }

    private static async Task<List<double>> TypeAsync(Phone phone, int times)
    {
        await phone.Page.Locator(".grid-box").EvaluateAsync("(box) => { box.scrollTop = box.scrollHeight / 2; }");
        await phone.Page.Locator(".grid td.of-date").Nth(8).ClickAsync();
        await phone.Page.Locator(".grid td.of-date input:focus").WaitForAsync();
        await phone.Page.EvaluateAsync(WatchKeys);
        for (var i = 0; i < times; i++)
        {
            await phone.Page.Keyboard.PressAsync(i % 2 == 0 ? "1" : "Backspace");
            await phone.Page.WaitForFunctionAsync("(count) => window.keys.length > count", i);
        }

        return [.. (await phone.Page.EvaluateAsync<double[]>("() => window.keys")).Order()];
    }

    private static async Task<Frames> SwipeAsync(Phone phone, int times)
    {
        await phone.Page.GetByText("Thẻ", new() { Exact = true }).ClickAsync();
        await phone.BecomePhoneAsync();
        await phone.Page.Locator(".row-cards.many .placed").First.WaitForAsync();
        var frames = new Frames();
        for (var i = 0; i < times; i++)
        {
            await frames.NoteAsync(phone, () => ScrollAsync(phone, Swipe, "touch"));
        }

        return frames;
    }

    /// <summary>Down, for three seconds.</summary>
    private static async Task ScrollAsync(Phone phone, int pixelsASecond, string with)
    {
        var screen = phone.Page.ViewportSize!;
        await phone.Session.SendAsync("Input.synthesizeScrollGesture", new(StringComparer.Ordinal)
        {
            ["x"] = screen.Width / 2,
            ["y"] = screen.Height * 2 / 3,
            ["yDistance"] = -pixelsASecond * 3,
            ["speed"] = pixelsASecond,
            ["gestureSourceType"] = with,
        });
    }

    private static double Percentile(List<double> sorted, int percent) => sorted[(sorted.Count - 1) * percent / 100];

    /// <summary>The frames of one way of scrolling, over all rounds.</summary>
    private sealed class Frames
    {
        private readonly List<double> _all = [];
        private double _work;

        /// <summary>Milliseconds of the page's thread a frame.</summary>
        public double Work => _work / _all.Count;

        public double Within(int percent) => Percentile([.. _all.Order()], percent);

        public async Task NoteAsync(Phone phone, Func<Task> scrolls)
        {
            await phone.Page.EvaluateAsync(Watch);
            var before = await WorkAsync(phone);
            await scrolls();
            _work += await WorkAsync(phone) - before;
            _all.AddRange(await phone.Page.EvaluateAsync<double[]>("() => window.watched()"));
        }

        private static async Task<double> WorkAsync(Phone phone) =>
            (await phone.Session.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics").EnumerateArray()
                .Single(m => m.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble() * 1000;
    }
}
