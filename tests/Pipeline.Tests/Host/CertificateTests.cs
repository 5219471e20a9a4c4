using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Pipeline.Functions;
using Pipeline.Functions.Settings;
using Pipeline.Local;
using Pipeline.Local.Hosting;

namespace Pipeline.Tests.Host;

public sealed class CertificateTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pipeline-tls-");
    private readonly FakeTimeProvider _time = new(HostFixture.Now);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string CertificateFile => Path.Combine(_folder.FullName, "certificate.pem");

    private string KeyFile => Path.Combine(_folder.FullName, "key.pem");

    [Fact]
    public async Task With_a_certificate_the_host_serves_https_and_nothing_else()
    {
        var renewed = Write("first");
        await using var host = await StartAsync();

        Assert.Equal("https", host.BaseAddress.Scheme);
        Assert.Equal("max-age=31536000", await ToldAsync(host));
        Assert.Equal(renewed, await PresentedAsync(host));
        using var plain = new HttpClient();
        var unencrypted = new UriBuilder(host.BaseAddress) { Scheme = "http" }.Uri;
        await Assert.ThrowsAsync<HttpRequestException>(() => plain.GetAsync(unencrypted, Cancellation));
    }

    [Fact]
    public async Task Old_versions_of_TLS_are_not_spoken()
    {
        Write("first");
        await using var host = await StartAsync();

#pragma warning disable SYSLIB0039, CA5397 // What must be refused has to be asked for.
        await Assert.ThrowsAnyAsync<Exception>(() => PresentedAsync(host, SslProtocols.Tls11));
#pragma warning restore SYSLIB0039, CA5397
    }

    [Fact]
    public async Task A_renewed_certificate_is_taken_within_a_minute_without_a_restart()
    {
        var first = Write("first");
        await using var host = await StartAsync();
        Assert.Equal(first, await PresentedAsync(host));

        var second = Write("second");
        Assert.Equal(first, await PresentedAsync(host));
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(second, await PresentedAsync(host));
    }

    [Fact]
    public void A_renewal_of_which_only_the_half_is_there_leaves_the_old_one_in_use_until_it_is_whole()
    {
        var first = Write("first");
        var certificate = new ServerCertificate(CertificateFile, KeyFile, _time);
        var oldKey = File.ReadAllText(KeyFile);
        var second = Write("second");
        var newKey = File.ReadAllText(KeyFile);

        File.WriteAllText(KeyFile, oldKey);
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(first, certificate.Current.Thumbprint);

        File.WriteAllText(KeyFile, newKey);
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(second, certificate.Current.Thumbprint);
    }

    [Fact]
    public void Certificate_and_key_may_lie_in_one_file()
    {
        var thumbprint = Write("both");
        File.AppendAllText(CertificateFile, "\n" + File.ReadAllText(KeyFile));

        Assert.Equal(thumbprint, new ServerCertificate(CertificateFile, CertificateFile, _time).Current.Thumbprint);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not a certificate")]
    public void A_file_that_is_missing_or_holds_none_ends_the_start_with_a_sentence_that_names_it(string? content)
    {
        if (content is not null)
        {
            File.WriteAllText(CertificateFile, content);
            File.WriteAllText(KeyFile, content);
        }

        var refused = Assert.Throws<CommandException>(() => new ServerCertificate(CertificateFile, KeyFile, _time));

        Assert.Contains(CertificateFile, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A new certificate and its key, in place of what was there.</summary>
    /// <returns>Its thumbprint.</returns>
    private string Write(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}.example", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        var writtenAt = File.Exists(CertificateFile) ? File.GetLastWriteTimeUtc(CertificateFile).AddSeconds(1) : DateTime.UnixEpoch.AddYears(40);
        foreach (var (file, text) in new[] { (CertificateFile, certificate.ExportCertificatePem()), (KeyFile, key.ExportPkcs8PrivateKeyPem()) })
        {
            File.WriteAllText(file, text);
            File.SetLastWriteTimeUtc(file, writtenAt); // Two renewals in one test may fall into one tick of the file system.
        }

        return certificate.Thumbprint;
    }

    private Task<LocalHost> StartAsync() => LocalHost.StartAsync(
        new(new ConfigurationBuilder().Build())
        {
            Port = 0,
            Time = _time,
            RunTimers = false,
            LogLevel = LogLevel.None,
            Certificate = new(CertificateFile, KeyFile, _time),
            AddServices = services => services.AddPipeline(new PipelineSettings { DataFolder = Path.Combine(_folder.FullName, "data") }),
        },
        Cancellation);

    /// <summary>What browsers are told of coming encrypted from now on.</summary>
    private static async Task<string> ToldAsync(LocalHost host)
    {
        using var handler = new SocketsHttpHandler { SslOptions = new() { RemoteCertificateValidationCallback = (_, _, _, errors) => !errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable) } };
        using var http = new HttpClient(handler);
        using var answer = await http.GetAsync(new Uri(host.BaseAddress, "api/health"), Cancellation);
        return answer.Headers.GetValues("Strict-Transport-Security").Single();
    }

    /// <summary>The thumbprint of the certificate by which a request was answered.</summary>
    private static async Task<string> PresentedAsync(LocalHost host, SslProtocols protocols = SslProtocols.None)
    {
        var thumbprint = "";
        using var handler = new SocketsHttpHandler
        {
            SslOptions = new()
            {
                EnabledSslProtocols = protocols,
                RemoteCertificateValidationCallback = (_, certificate, _, errors) =>
                {
                    thumbprint = certificate!.GetCertHashString();
                    return !errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable);
                },
            },
        };
        using var http = new HttpClient(handler);
        using var answer = await http.GetAsync(new Uri(host.BaseAddress, "api/health"), Cancellation);
        return thumbprint;
    }
}
