namespace Pipeline.Core.Reference;

/// <summary>A household on the register of a village. Its end is the day it moved out.</summary>
public sealed record Household(string Code, string Village, DateOnly ValidFrom, DateOnly? ValidTo) : IDated;
