using Pipeline.Core.Reference;

namespace Pipeline.Core.Summaries;

/// <summary>On which days of a month each member of a register was active; one who left, or is not on the register, is active on none.</summary>
internal sealed class MemberActivity
{
    private readonly Dictionary<string, MonthDays> _days = new(StringComparer.Ordinal);

    public MemberActivity(OrganizationRegister register, Month month)
    {
        foreach (var member in register.Members)
        {
            _days[member.Code] = _days.GetValueOrDefault(member.Code) | MonthDays.Of(member, month);
        }
    }

    public MonthDays Of(string member) => _days.GetValueOrDefault(member);
}
