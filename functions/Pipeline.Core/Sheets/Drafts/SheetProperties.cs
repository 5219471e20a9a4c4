using System.Text.Json;

namespace Pipeline.Core.Sheets.Drafts;

/// <summary>The properties a sheet's JSON may have; undefined where one is not there.</summary>
internal ref struct SheetProperties
{
    public JsonElement Id;
    public JsonElement Form;
    public JsonElement Month;
    public JsonElement Unit;
    public JsonElement Base;
    public JsonElement Nil;
    public JsonElement Withdraw;
    public JsonElement Reason;
    public JsonElement FinalisedAt;
    public JsonElement SentAt;
    public JsonElement Rows;
    public JsonElement Confirmed;

    public static SheetProperties Of(JsonElement sheet, ProblemList problems)
    {
        var found = default(SheetProperties);
        foreach (var property in sheet.EnumerateObject())
        {
            var name = JsonText.NameOf(property);
            if (!found.TryTake(name, property.Value))
            {
                problems.Add(Problem.SheetPropertyUnknown(name).At(Place.Of(name)));
            }
        }

        return found;
    }

    private bool TryTake(string name, JsonElement value)
    {
        switch (name)
        {
            case "id": Id = value; return true;
            case "form": Form = value; return true;
            case "month": Month = value; return true;
            case "unit": Unit = value; return true;
            case "base": Base = value; return true;
            case "nil": Nil = value; return true;
            case "withdraw": Withdraw = value; return true;
            case "reason": Reason = value; return true;
            case "finalisedAt": FinalisedAt = value; return true;
            case "sentAt": SentAt = value; return true;
            case "rows": Rows = value; return true;
            case "confirmed": Confirmed = value; return true;
            default: return false;
        }
    }
}
