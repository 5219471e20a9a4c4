namespace Pipeline.Core;

/// <summary>A caption or sentence a person reads: Vietnamese first, English second.</summary>
public readonly record struct Bilingual(string Vi, string En)
{
    public override string ToString() => $"{Vi} / {En}";
}
