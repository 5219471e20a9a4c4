using System.Globalization;
using Pipeline.Core;
using Pipeline.Storage.Sheets;

namespace Pipeline.Storage.Intake;

/// <summary>
/// The name of a received body: with the body all that is known of its revision, so that both together bring it back.
/// <c>{month}/{organisation}/{received at}_{form}_{unit}_{base}_{content hash}_{key}_{request}[_r].json</c>; <c>_r</c> of a filing for restatement.
/// </summary>
/// <param name="Organization">In whose partition the sheet lies.</param>
/// <param name="ContentHash">The first <see cref="HashCharacters"/> of the sheet's.</param>
/// <param name="Key">The id of the key that it was filed with.</param>
/// <param name="Request">Random: one request's alone.</param>
internal sealed record ReceivedName(
    string Organization, Month Month, DateTimeOffset ReceivedAt, string Form, string Unit, int Base, string ContentHash, string Key, string Request,
    bool ForRestatement)
{
    public const int HashCharacters = 12;

    private const string Extension = ".json";
    private const string Filing = "r";

    /// <returns>Null if the file is no body of a sheet: requests of other kinds are kept beside them.</returns>
    public static ReceivedName? Parse(string name)
    {
        if (name.Split('/') is not [var folder, var organization, var file] || !Month.TryParse(folder, out var month) || !file.EndsWith(Extension, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = file[..^Extension.Length].Split('_');
        try
        {
            return parts is [var at, var form, var unit, var @base, { Length: HashCharacters } hash, var key, var request, .. var more] && more is [] or [Filing]
                ? new(
                    SheetKeys.Decoded(organization), month, Invariant.Instant(at), SheetKeys.Decoded(form), SheetKeys.Decoded(unit),
                    int.Parse(@base, NumberStyles.None, CultureInfo.InvariantCulture), hash, SheetKeys.Decoded(key), request, more.Length > 0)
                : null;
        }
        catch (Exception other) when (other is FormatException or OverflowException)
        {
            return null;
        }
    }

    public override string ToString()
    {
        var (form, unit, key) = (SheetKeys.Encoded(Form), SheetKeys.Encoded(Unit), SheetKeys.Encoded(Key));
        var file = $"{Invariant.Text(ReceivedAt)}_{form}_{unit}_{Invariant.Text(Base)}_{ContentHash}_{key}_{Request}{(ForRestatement ? "_" + Filing : "")}";
        return $"{Month}/{SheetKeys.Encoded(Organization)}/{file}{Extension}";
    }
}
