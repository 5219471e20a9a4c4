using System.Collections.Frozen;
using Pipeline.Core;
using Pipeline.Core.Reference;
using Pipeline.Core.Sheets;
using Pipeline.Local.Demo.Year;

namespace Pipeline.Benchmarks.Sizes;

/// <summary>What the rows of an organisation's month are made from.</summary>
public sealed class OrganizationRows(SizedOrganization of, OrganizationRegister register, SizedClusters clusters, Month month)
{
    private readonly ILookup<string, Member> _members = register.Members.ToLookup(m => m.Cell, StringComparer.Ordinal);
    private readonly FrozenDictionary<string, string> _holders = register.Holders.ToFrozenDictionary(h => h.Post, h => h.Member, StringComparer.Ordinal);
    private readonly ILookup<string, HouseholdAssignment> _assignments = register.Assignments.ToLookup(a => a.Household[..^4], StringComparer.Ordinal);

    public SizedOrganization Organization { get; } = of;

    public OrganizationRegister Register { get; } = register;

    public Month Month { get; } = month;

    /// <summary>Whether a cell has its turn to host, and the cells of its cluster.</summary>
    public (bool Hosts, IReadOnlyList<string> Cluster) ClusterOf(string cell)
    {
        var cells = clusters.With(cell);
        return (cells.Count > 1 && cells[((Month.Year * 12) + Month.Number) % cells.Count] == cell, cells);
    }

    public IEnumerable<Member> MembersOf(string cell) => _members[cell];

    /// <summary>Null for a vacant post.</summary>
    public string? HolderOf(string post) => _holders.GetValueOrDefault(post);

    /// <summary>In the order of the households.</summary>
    public IEnumerable<HouseholdAssignment> AssignmentsOf(string village) => _assignments["H" + village[1..]];

    /// <summary>The chance of one sheet.</summary>
    public Dice DiceOf(string unit, FormDefinition form) => Dice.Of(SizedOrganization.Seed, unit, Month.ToString(), form.Code);

    /// <summary>A row of values in the order of the form's fields.</summary>
    public static SheetRow Row(FormDefinition form, params object?[] values) => new(form, values);
}
