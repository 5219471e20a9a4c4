using System.Runtime.CompilerServices;
using Pipeline.Core.Reference;

namespace Pipeline.Core.Sheets.Checks;

/// <summary>A register by code. Built once for each register that is held in memory, since many sheets are checked against the same.</summary>
public sealed class RegisterCodes
{
    private static readonly ConditionalWeakTable<OrganizationRegister, RegisterCodes> Built = [];

    private readonly ILookup<string, Member> _members;
    private readonly ILookup<string, Post> _posts;
    private readonly ILookup<string, Post> _leadingPosts;
    private readonly ILookup<string, PostHolder> _holders;
    private readonly ILookup<string, Household> _households;
    private readonly ILookup<string, Household> _householdsOfVillage;

    private RegisterCodes(OrganizationRegister register)
    {
        _members = register.Members.ToLookup(m => m.Code, StringComparer.Ordinal);
        _posts = register.Posts.ToLookup(p => p.Code, StringComparer.Ordinal);
        _leadingPosts = register.Posts.Where(p => p.Village is null).ToLookup(p => p.Commune, StringComparer.Ordinal);
        _householdsOfVillage = register.Households.ToLookup(h => h.Village, StringComparer.Ordinal);
        _holders = register.Holders.ToLookup(h => h.Post, StringComparer.Ordinal);
        _households = register.Households.ToLookup(h => h.Code, StringComparer.Ordinal);
    }

    public static RegisterCodes Of(OrganizationRegister register) => Built.GetValue(register, r => new(r));

    public bool HasMember(string code) => _members.Contains(code);

    /// <summary>The versions of a member: one for each cell and status.</summary>
    public IEnumerable<Member> Member(string code) => _members[code];

    public bool HasPost(string code) => _posts.Contains(code);

    /// <summary>The versions of a post.</summary>
    public IEnumerable<Post> Post(string code) => _posts[code];

    public bool Holds(string member, string post, DateOnly day) => _holders[post].Any(h => h.Member == member && h.HoldsOn(day));

    /// <summary>The posts of a commune itself, whose holders take the yearly terms.</summary>
    public IEnumerable<Post> LeadingPosts(string commune) => _leadingPosts[commune];

    public IEnumerable<Household> Household(string code) => _households[code];

    public IEnumerable<Household> HouseholdsOf(string village) => _householdsOfVillage[village];
}
