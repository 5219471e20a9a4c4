using Pipeline.Core;

namespace Pipeline.Storage.Reference;

/// <summary>The file that names the deployment.</summary>
/// <param name="FirstMonth"><c>yyyy-MM</c>: the first month in which anything is owed.</param>
internal sealed record DeploymentFile(Bilingual Name, string FirstMonth)
{
    public const string FileName = "deployment.json";
}
