namespace Pipeline.Core.Sheets;

/// <summary>The mentor's assessment of an apprenticeship day.</summary>
public enum Assessment
{
    Good,
    Fair,
    Average,
    Poor,
}
