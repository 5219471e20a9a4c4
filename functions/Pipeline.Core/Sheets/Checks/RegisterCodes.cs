using System.Runtime.CompilerServices;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>A register by code. Built once for each register that is held in memory, since many sheets are checked against the same.</summary>
public sealed class RegisterCodes
{
    private static readonly ConditionalWeakTable<OrganizationRegister, RegisterCodes> Built = [];

    private readonly ILookup<string, Member> _members;
    private readonly HashSet<string> _posts;
    private readonly ILookup<string, Household> _households;

    private RegisterCodes(OrganizationRegister register)
    {
        _members = register.Members.ToLookup(m => m.Code, StringComparer.Ordinal);
        _posts = register.Posts.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        _households = register.Households.ToLookup(h => h.Code, StringComparer.Ordinal);
    }

    public static RegisterCodes Of(OrganizationRegister register) => Built.GetValue(register, r => new(r));

    public bool HasMember(string code) => _members.Contains(code);

    /// <summary>The times of a member in cells; none if the register does not know the code.</summary>
    public IEnumerable<Member> Member(string code) => _members[code];

    public bool HasPost(string code) => _posts.Contains(code);

    public IEnumerable<Household> Household(string code) => _households[code];
}
