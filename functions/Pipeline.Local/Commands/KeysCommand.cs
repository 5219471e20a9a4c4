using System.CommandLine;
using Pipeline.Core;
using Pipeline.Storage.Audit;
using Pipeline.Storage.Intake;
using Pipeline.Storage.Keys;
using Spectre.Console;

namespace Pipeline.Local.Commands;

/// <summary><c>keys</c>: who may file, read and run.</summary>
internal static class KeysCommand
{
    public static Command Create(IAnsiConsole console) =>
        new("keys", "Create, list and revoke the keys that clients send in X-Api-Key.") { CreateKey(console), ListKeys(console), RevokeKey(console) };

    private static Command CreateKey(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var role = new Option<string>("--role") { Description = "organization (needs --organization), board or operator", Required = true, HelpName = "ROLE" };
        role.AcceptOnlyFromAmong([.. KebabCase.All<CallerRole>()]);
        var organization = new Option<string?>("--organization") { Description = "The organisation whose key it is", HelpName = "CODE" };
        var note = new Option<string>("--note") { Description = "What the key is for; no names of people", HelpName = "TEXT", DefaultValueFactory = _ => "" };
        var command = new Command("create", "Create a key. Its secret is shown this once and stored nowhere.") { role, organization, note, data, storage };
        command.Validators.Add(line =>
        {
            if ((line.GetValue(role) == KebabCase.Of(CallerRole.Organization)) != line.GetValue(organization) is not null)
            {
                line.AddError("--organization CODE goes with --role organization, and with no other role.");
            }
        });
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var (record, secret) = await workplace.Get<KeyStore>().CreateAsync(
                KebabCase.Parse<CallerRole>(line.GetValue(role)), line.GetValue(organization), line.GetRequiredValue(note), cancellation);
            await AuditAsync(workplace, "create-key", record.Id, "created", cancellation);
            console.WriteLine($"Key {record.Id}. Its secret is shown this once; keep it safe:");
            console.WriteLine(secret);
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
            var table = new Table().AddColumns("key", "role", "organisation", "created", "revoked", "note");
            foreach (var key in await workplace.Get<KeyStore>().ListAsync(cancellation))
            {
                table.AddRow(
                    new Text(key.Id), new Text(KebabCase.Of(key.Role)), new Text(key.Organization ?? ""),
                    new Text($"{key.CreatedAt:u}"), new Text($"{key.RevokedAt:u}"), new Text(key.Note));
            }

            console.Write(table);
            return CommandLine.Done;
        });
        return command;
    }

    private static Command RevokeKey(IAnsiConsole console)
    {
        var (data, storage) = (CommonOptions.Data(), CommonOptions.Storage());
        var id = new Argument<string>("KEY") { Description = "The key's id, as 'keys list' shows it" };
        var command = new Command("revoke", "Revoke a key: it opens nothing from now on.") { id, data, storage };
        command.SetAction(async (line, cancellation) =>
        {
            await using var workplace = await Workplace.OpenAsync(Workplace.Settings(line, data, storage), cancellation);
            var key = line.GetRequiredValue(id);
            if (!key.All(char.IsAsciiLetterOrDigit) || !await workplace.Get<KeyStore>().RevokeAsync(key, cancellation))
            {
                throw new CommandException($"There is no key '{key}'. The command 'keys list' shows the keys there are.");
            }

            await AuditAsync(workplace, "revoke-key", key, "revoked", cancellation);
            console.WriteLine($"Key {key} is revoked.");
            return CommandLine.Done;
        });
        return command;
    }

    private static Task AuditAsync(Workplace workplace, string what, string key, string result, CancellationToken cancellation) =>
        workplace.Get<AuditLog>().AppendAsync(
            new(workplace.Get<TimeProvider>().GetUtcNow(), Operator.Name, what, key, result, Environment.MachineName), cancellation);
}
