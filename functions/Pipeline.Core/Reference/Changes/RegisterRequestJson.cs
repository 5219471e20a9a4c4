using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Pipeline.Core.Sheets;
using Pipeline.Core.Sheets.Drafts;

namespace Pipeline.Core.Reference.Changes;

/// <summary>Reads a request's JSON: <c>id</c> and <c>changes</c>, each by its kind.</summary>
public static class RegisterRequestJson
{
    /// <summary>Changes in one request.</summary>
    public const int Most = 200;

    /// <returns>Null with problems told.</returns>
    public static RegisterRequest? Read(JsonElement request, string organization, ProblemList problems)
    {
        var (id, changes) = Properties(request, problems);
        var read = Changes(changes, problems);
        var given = IdOf(id, problems);
        return problems.Count > 0 ? null : Of(organization, given, read);
    }

    /// <summary>The changes of a canonical list.</summary>
    public static IReadOnlyList<RegisterChange> ReadCanonical(ReadOnlyMemory<byte> canonical)
    {
        using var document = JsonDocument.Parse(canonical);
        var problems = new ProblemList();
        var changes = Changes(document.RootElement, problems);
        return problems.Count == 0 ? changes : throw new JsonException($"The changes kept cannot be read: {problems[0].Code} at {problems[0].Place}.");
    }

    private static RegisterRequest Of(string organization, string? id, IReadOnlyList<RegisterChange> changes)
    {
        var canonical = ChangeJson.Write(changes);
        var hash = SHA256.HashData([.. Encoding.UTF8.GetBytes(organization + "\n"), .. canonical]);
        return new(id ?? Derived(hash), Convert.ToHexStringLower(hash), changes, canonical);
    }

    private static (JsonElement Id, JsonElement Changes) Properties(JsonElement request, ProblemList problems)
    {
        var (id, changes) = (default(JsonElement), default(JsonElement));
        foreach (var property in request.EnumerateObject())
        {
            switch (JsonText.NameOf(property))
            {
                case "id": id = property.Value; break;
                case "changes": changes = property.Value; break;
                case var other: problems.Add(Problem.RegisterPropertyUnknown(other).At(Place.Of(other))); break;
            }
        }

        return (id, changes);
    }

    private static IReadOnlyList<RegisterChange> Changes(JsonElement list, ProblemList problems)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is 0 or > Most)
        {
            problems.Add(Problem.RegisterChangesCount(list.ValueKind == JsonValueKind.Array ? list.GetArrayLength() : 0, Most));
            return [];
        }

        return [.. list.EnumerateArray().Select((change, i) => ChangeJson.Read(change, i, problems)).OfType<RegisterChange>()];
    }

    private static string? IdOf(JsonElement value, ProblemList problems)
    {
        if (value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return null;
        }

        if (Guid.TryParseExact(JsonText.Of(value), "D", out var id))
        {
            return id.ToString("D");
        }

        problems.Add(Problem.RegisterIdInvalid(JsonText.Shown(value)));
        return null;
    }

    /// <summary>A UUID of version 8 (RFC 9562), as <see cref="SheetId"/> makes it: the same content has the same one, so sending twice is filing once.</summary>
    private static string Derived(ReadOnlySpan<byte> hash)
    {
        Span<byte> uuid = stackalloc byte[16];
        hash[..16].CopyTo(uuid);
        uuid[6] = (byte)((uuid[6] & 0x0F) | 0x80);
        uuid[8] = (byte)((uuid[8] & 0x3F) | 0x80);
        return new Guid(uuid, bigEndian: true).ToString("D");
    }
}
