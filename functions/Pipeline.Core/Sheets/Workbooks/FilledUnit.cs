namespace Pipeline.Core.Sheets.Workbooks;

/// <summary>A line of the list of what can be filed: one form of one unit.</summary>
/// <param name="Row">The line's number on its page, from 1.</param>
/// <param name="State">Where it stands, for the person who reads.</param>
/// <param name="Print">What its rows and its line said when it was handed out (<see cref="UnitPrint"/>).</param>
/// <param name="Action">What to do with it, as it was chosen; blank: file it if anything was changed.</param>
public sealed record FilledUnit(int Row, string Form, string Unit, string UnitName, string State, int Base, string Print, string Action, string Reason);
