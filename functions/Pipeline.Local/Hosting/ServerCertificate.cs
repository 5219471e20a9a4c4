using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Pipeline.Local.Hosting;

/// <summary>The certificate the host proves itself by, from PEM files. They are read again once they are renewed, so no restart is needed for it.</summary>
public sealed class ServerCertificate
{
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMinutes(1);

    private readonly string _certificateFile;
    private readonly string _keyFile;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private X509Certificate2 _current;
    private DateTime _writtenAt;
    private long _lookedAt;

    /// <exception cref="CommandException">The files are missing, or hold no certificate and its key.</exception>
    public ServerCertificate(string certificateFile, string keyFile, TimeProvider time)
    {
        (_certificateFile, _keyFile, _time) = (certificateFile, keyFile, time);
        (_writtenAt, _lookedAt) = (WrittenAt(), time.GetTimestamp());
        try
        {
            _current = Read();
        }
        catch (Exception wrong) when (IsUnreadable(wrong))
        {
            throw new CommandException($"'{certificateFile}' and '{keyFile}' are no PEM certificate with its key: {wrong.Message}");
        }
    }

    /// <summary>The one last read. A renewal that cannot be read leaves the old one in use, until it is put right.</summary>
    public X509Certificate2 Current
    {
        get
        {
            lock (_lock)
            {
                if (_time.GetElapsedTime(_lookedAt) >= LookAgainAfter)
                {
                    _lookedAt = _time.GetTimestamp();
                    Renew();
                }

                return _current;
            }
        }
    }

    private void Renew()
    {
        try
        {
            if (WrittenAt() is var writtenAt && writtenAt != _writtenAt)
            {
                _current = Read(); // The old one is not disposed: a handshake under way may still hold it.
                _writtenAt = writtenAt;
            }
        }
        catch (Exception wrong) when (IsUnreadable(wrong))
        {
            // The two files are renewed one after the other: looked at again in a minute.
        }
    }

    /// <summary>The argument is wrong where the key is not that of the certificate.</summary>
    private static bool IsUnreadable(Exception wrong) => wrong is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException;

    private DateTime WrittenAt() => new[] { File.GetLastWriteTimeUtc(_certificateFile), File.GetLastWriteTimeUtc(_keyFile) }.Max();

    private X509Certificate2 Read() => X509Certificate2.CreateFromPemFile(_certificateFile, _keyFile);
}
