using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Pipeline.Core;
using Pipeline.Core.Sheets;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>keys</c>: who may file, read and run.</summary>
internal static class KeysCommand
{
    /// <summary>Ten years.</summary>
    private const int MostDays = 3_660;

    public static Command Create(IAnsiConsole console) =>
        new("keys", "Create, list, rotate and revoke the keys that clients send in X-Api-Key.") { CreateKey(console), ListKeys(console), RotateKey(console), RevokeKey(console) };

    private static Command CreateKey(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var role = new Option<string>("--role") { Description = "organization (needs --organization), board or operator", Required = true, HelpName = "ROLE" };
        role.AcceptOnlyFromAmong([.. KebabCase.All<CallerRole>()]);
        var organization = new Option<string?>("--organization") { Description = "The organisation whose key it is", HelpName = "CODE" };
        var note = new Option<string>("--note") { Description = "What the key is for; no names of people", HelpName = "TEXT", DefaultValueFactory = _ => "" };
        var readOnly = new Option<bool>("--read-only") { Description = "The key reads and changes nothing" };
        var forms = new Option<string[]?>("--forms") { Description = "The key files and reads these forms alone; codes, several after one another", HelpName = "FORM", AllowMultipleArgumentsPerToken = true };
        forms.AcceptOnlyFromAmong([.. Forms.All.Select(f => f.Code)]);
        var expires = new Option<TimeSpan?>("--expires") { Description = "How long it lasts, such as 90d. Default: the setting KeyLifetimeDays", HelpName = "DAYS", CustomParser = Days };
        var never = new Option<bool>("--never-expires") { Description = "The key does not end by itself" };
        var command = new Command("create", "Create a key. Its secret is shown this once and stored nowhere.") { role, organization, note, readOnly, forms, expires, never, data, storage };
        command.Validators.Add(line =>
        {
            if ((line.GetValue(role) == KebabCase.Of(CallerRole.Organization)) != line.GetValue(organization) is not null)
            {
                line.AddError("--organization CODE goes with --role organization, and with no other role.");
            }

            if (line.GetValue(forms) is { Length: > 0 } && line.GetValue(role) != KebabCase.Of(CallerRole.Organization))
            {
                line.AddError("--forms goes with --role organization: the other roles file no forms.");
            }

            if (line.GetValue(never) && line.GetValue(expires) is not null)
            {
                line.AddError("--expires and --never-expires contradict each other.");
            }
        });
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var end = line.GetValue(never) ? (DateTimeOffset?)null
                : workplace.Get<TimeProvider>().GetUtcNow() + (line.GetValue(expires) ?? workplace.Get<KeyTerms>().Lifetime);
            var scope = new KeyScope(line.GetValue(readOnly), [.. (line.GetValue(forms) ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
            var (record, secret) = await workplace.Get<KeyStore>().CreateAsync(
                KebabCase.Parse<CallerRole>(line.GetValue(role)), line.GetValue(organization), line.GetRequiredValue(note), cancellation, end, scope);
            await AuditAsync(workplace, "create-key", record.Id, "created", cancellation);
            Show(console, record, secret);
            return CommandLine.Done;
        });
        return command;
    }

    private static Command ListKeys(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var command = new Command("list", "List the keys, without their secrets.") { data, storage };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var (terms, now) = (workplace.Get<KeyTerms>(), workplace.Get<TimeProvider>().GetUtcNow());
            var table = new Table().AddColumns("key", "role", "organisation", "scope", "created", "ends", "state", "note");
            foreach (var key in await workplace.Get<KeyStore>().ListAsync(cancellation))
            {
                table.AddRow(
                    new Text(key.Id), new Text(KebabCase.Of(key.Role)), new Text(key.Organization ?? ""), new Text(KeyWords.Scope(key.Scope)),
                    new Text($"{key.CreatedAt:u}"), new Text($"{key.ExpiresAt:u}"), new Text(KeyWords.State(key, terms, now)), new Text(key.Note));
            }

            console.Write(table);
            return CommandLine.Done;
        });
        return command;
    }

    private static Command RotateKey(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var id = new Argument<string>("KEY") { Description = "The key's id, as 'keys list' shows it" };
        var overlap = new Option<TimeSpan?>("--overlap") { Description = "How long the old key still opens, such as 14d; 0d ends it at once. Default: the setting KeyOverlapDays", HelpName = "DAYS", CustomParser = Days };
        var command = new Command("rotate", "Create a key that takes over from another: the same role, organisation and scope. The old one ends after the overlap.") { id, overlap, data, storage };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var (old, terms) = (Id(line.GetRequiredValue(id)), workplace.Get<KeyTerms>());
            var (key, problem) = await workplace.Get<KeyStore>().RotateAsync(old, line.GetValue(overlap) ?? terms.Overlap, terms.Lifetime, cancellation);
            if (key is null)
            {
                throw new CommandException(problem!.En);
            }

            await AuditAsync(workplace, "rotate-key", old, key.Record.Id, cancellation);
            Show(console, key.Record, key.Text);
            console.WriteLine($"Key {old} opens until {(await workplace.Get<KeyStore>().RecordAsync(old, cancellation))!.ExpiresAt:u}.");
            return CommandLine.Done;
        });
        return command;
    }

    private static Command RevokeKey(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var id = new Argument<string>("KEY") { Description = "The key's id, as 'keys list' shows it" };
        var followers = new Option<bool>("--with-successors") { Description = "Revoke the keys too that took over from it: of a key that was stolen, the thief may have made them" };
        var command = new Command("revoke", "Revoke a key: it opens nothing from now on.") { id, followers, data, storage };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var keys = workplace.Get<KeyStore>();
            for (var next = Id(line.GetRequiredValue(id)); next is not null;)
            {
                if (!await keys.RevokeAsync(next, cancellation))
                {
                    throw new CommandException(Problem.KeyNotThere(next).En);
                }

                await AuditAsync(workplace, "revoke-key", next, "revoked", cancellation);
                console.WriteLine($"Key {next} is revoked.");
                var successor = (await keys.RecordAsync(next, cancellation))!.ReplacedBy;
                if (successor is not null && !line.GetValue(followers))
                {
                    console.WriteLine($"Key {successor} took over from it and still opens; of a stolen key revoke it too: keys revoke {successor} --with-successors");
                    successor = null;
                }

                next = successor;
            }

            return CommandLine.Done;
        });
        return command;
    }

    private static void Show(IAnsiConsole console, KeyRecord record, string secret)
    {
        console.WriteLine($"Key {record.Id}, {(record.ExpiresAt is { } end ? $"which ends {end:u}" : "which does not end")}. Its secret is shown this once; keep it safe:");
        console.WriteLine(secret);
    }

    private static string Id(string text) => text.Length > 0 && text.All(char.IsAsciiLetterOrDigit) ? text : throw new CommandException(Problem.KeyNotThere(text).En);

    /// <summary>Whole days, with or without the <c>d</c>.</summary>
    private static TimeSpan? Days(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text.TrimEnd('d'), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostDays)
        {
            return TimeSpan.FromDays(days);
        }

        result.AddError($"'{text}' is no number of days; write it as 14d.");
        return null;
    }

    private static Task AuditAsync(Workplace workplace, string what, string key, string result, CancellationToken cancellation) =>
        workplace.Get<AuditLog>().AppendAsync(
            new(workplace.Get<TimeProvider>().GetUtcNow(), Operator.Name, what, key, result, Environment.MachineName), cancellation);
}
