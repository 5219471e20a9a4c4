using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary>Shows how many files a long command has done, where a person looks on.</summary>
internal static class FileProgress
{
    public static Task<T> ShowAsync<T>(IAnsiConsole console, string caption, Func<IProgress<string>, Task<T>> work) =>
        console.Status().StartAsync(caption, context => work(new Counter(context, caption)));

    private sealed class Counter(StatusContext context, string caption) : IProgress<string>
    {
        private const int Step = 100;
        private int _done;

        public void Report(string value)
        {
            if (++_done % Step == 0)
            {
                context.Status(FormattableString.Invariant($"{caption}: {_done}"));
            }
        }
    }
}
