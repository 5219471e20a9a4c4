using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace Pipeline.Tests.Host;

/// <summary>Settings without a value that write down what they are asked for.</summary>
internal sealed class RecordedSettings : IConfiguration
{
    private readonly List<string> _asked = [];

    public IReadOnlyList<string> Asked => _asked;

    public string? this[string key]
    {
        get
        {
            _asked.Add(key);
            return null;
        }
        set => throw new NotSupportedException();
    }

    public IEnumerable<IConfigurationSection> GetChildren() => [];

    public IChangeToken GetReloadToken() => throw new NotSupportedException();

    public IConfigurationSection GetSection(string key) => throw new NotSupportedException();
}
