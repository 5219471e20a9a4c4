using System.Globalization;
using Spectre.Console;

namespace Pipeline.Benchmarks;

/// <summary>What was measured, goal by goal, as a table for people.</summary>
internal sealed class MeasuredTable
{
    /// <summary>Where no terminal says how wide it is, as in a log.</summary>
    private const int Widest = 180;

    private readonly Table _table = new Table { Border = TableBorder.Rounded }.AddColumns("", "", "ours", "reference", "ratio", "goal", "peak", "");
    private readonly List<string> _notes = [];

    public bool IsShort { get; private set; }

    public void Add(IReadOnlyList<Measured> measured)
    {
        foreach (var line in measured)
        {
            IsShort |= !line.IsMet;
            _table.AddRow(
                line.Goal ?? "", Markup.Escape(line.What + NoteOf(line)), Number(line.Ours, line.Unit), Number(line.Reference, line.Unit), Number(line.Ratio, "×"), GoalOf(line),
                line.Peak is { } peak ? Number(peak / 1024d / 1024, "MiB") : "", line.IsMet ? "" : "[red]falls short[/]");
        }
    }

    public void AddMissing(string name, string why) => _table.AddRow(Markup.Escape(name), Markup.Escape(why), "not measured", "", "", "", "", "");

    public void Write(IAnsiConsole console)
    {
        console.Profile.Width = Math.Max(console.Profile.Width, Widest);
        console.Write(_table);
        for (var i = 0; i < _notes.Count; i++)
        {
            console.WriteLine(FormattableString.Invariant($"({i + 1}) {_notes[i]}"));
        }
    }

    private static string GoalOf(Measured line) => line switch
    {
        { AtLeast: { } least } => "≥ " + Number(least, "×"),
        { AtMost: { } most } => "≤ " + Number(most, "×"),
        { Limit: { } limit } => "≤ " + Number(limit, line.Unit),
        _ => "",
    };

    private string NoteOf(Measured line)
    {
        if (line.Note is not { } note)
        {
            return "";
        }

        if (!_notes.Contains(note, StringComparer.Ordinal))
        {
            _notes.Add(note);
        }

        return FormattableString.Invariant($" ({_notes.IndexOf(note) + 1})");
    }

    private static string Number(double? value, string unit) => value is { } number
        ? Math.Abs(number) >= 1_000 ? string.Create(CultureInfo.InvariantCulture, $"{number:N0} {unit}") : string.Create(CultureInfo.InvariantCulture, $"{number:0.##} {unit}")
        : "";
}
