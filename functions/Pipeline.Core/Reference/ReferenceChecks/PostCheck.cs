namespace Pipeline.Core.Reference.ReferenceChecks;

/// <summary>A village's post is in a village of its commune; a commune's post is in none.</summary>
internal static class PostCheck
{
    public static void Run(ReferenceData data, Findings findings)
    {
        var villages = data.Units.Villages.ToLookup(v => v.Code, StringComparer.Ordinal);
        foreach (var post in data.Posts)
        {
            var fits = IsOfVillage(post.Kind)
                ? post.Village is { } village && villages[village].All(v => v.Commune == post.Commune || !v.Overlaps(post))
                : post.Village is null;
            if (!fits)
            {
                findings.Add(post, Problem.ReferencePostPlace(post.Code));
            }
        }
    }

    private static bool IsOfVillage(PostKind kind) => kind is PostKind.CellSecretary or PostKind.VillageHead or PostKind.DeputyVillageHead
        or PostKind.FrontHead or PostKind.FarmersHead or PostKind.WomenHead or PostKind.YouthHead or PostKind.VeteransHead;
}
