using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Pipeline.Core;
using Pipeline.Core.Sheets.Files;

namespace Pipeline.Functions.Submissions;

/// <summary>The fields of an <c>application/x-www-form-urlencoded</c> body, in their order.</summary>
internal static class FormPosts
{
    private const int MostFields = 200_000;
    private const int LongestName = 256;
    private const int LongestValue = 64 * 1024;

    public static SheetFile Read(ReadOnlyMemory<byte> body)
    {
        using var reader = new FormReader(Encoding.UTF8.GetString(body.Span))
        {
            ValueCountLimit = MostFields,
            KeyLengthLimit = LongestName,
            ValueLengthLimit = LongestValue,
        };
        try
        {
            var fields = new List<KeyValuePair<string, string>>();
            while (reader.ReadNextPair() is { } pair)
            {
                fields.Add(pair);
                if (fields.Count > MostFields)
                {
                    return SheetFile.Refused(Problem.BodyUnreadable());
                }
            }

            return FormPost.Read(fields);
        }
        catch (InvalidDataException)
        {
            return SheetFile.Refused(Problem.BodyUnreadable());
        }
    }
}
