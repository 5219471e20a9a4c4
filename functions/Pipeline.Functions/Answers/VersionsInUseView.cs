using Pipeline.Core.Summaries;
using Pipeline.Storage;

namespace Pipeline.Functions.Answers;

/// <summary>What this code writes and reads.</summary>
/// <param name="DatasetSchema">Of what analysts read: <c>docs/schema</c>.</param>
/// <param name="ReferenceSchema">Of the files that an import takes.</param>
/// <param name="Rules">Of the rules that figures are computed by.</param>
/// <param name="Store">How rows and files lie in the stores.</param>
/// <param name="Commit">That the code was built from.</param>
public sealed record VersionsInUseView(string DatasetSchema, string ReferenceSchema, int Rules, int Store, string Commit)
{
    public static VersionsInUseView Of(string commit) =>
        new(Core.Datasets.DatasetSchema.Version, Storage.Reference.ReferenceSchema.Version, RulesVersion.Current, StoreFormat.Current, commit);
}
