using Pipeline.Tests.Datasets;

namespace Pipeline.Tests.OnPremises;

/// <summary>What systemd is told about the services of an office's own server: a process that is taken over reaches one folder, and as little else as it can do with.</summary>
public sealed class ServiceUnitTests
{
    private static readonly string[] Closed =
    [
        "NoNewPrivileges=true", "ProtectSystem=strict", "ProtectHome=true", "PrivateTmp=true", "PrivateDevices=true", "ProtectClock=true", "ProtectHostname=true",
        "ProtectKernelLogs=true", "ProtectKernelModules=true", "ProtectKernelTunables=true", "ProtectControlGroups=true", "ProtectProc=invisible",
        "RestrictNamespaces=true", "RestrictRealtime=true", "RestrictSUIDSGID=true", "LockPersonality=true", "RemoveIPC=true",
        "SystemCallArchitectures=native", "SystemCallFilter=@system-service", "UMask=0077", "StateDirectory=pipeline", "StateDirectoryMode=0700",
    ];

    public static TheoryData<string> Units => ["pipeline.service", "pipeline-backup.service"];

    [Theory]
    [MemberData(nameof(Units))]
    public void It_runs_as_a_user_of_its_own_with_nothing_that_it_does_not_need(string unit)
    {
        var lines = Lines(unit);

        Assert.Empty(Closed.Except(lines, StringComparer.Ordinal));
        Assert.Contains("User=pipeline", lines);
        Assert.Contains("Group=pipeline", lines);
        Assert.DoesNotContain(lines, l => l.StartsWith("ReadWritePaths=", StringComparison.Ordinal) && l != "ReadWritePaths=/var/lib/pipeline");
        Assert.Equal(lines.Select(l => l.Split('=')[0]).Distinct(StringComparer.Ordinal), lines.Select(l => l.Split('=')[0]));
    }

    [Fact]
    public void The_service_has_one_capability_to_listen_at_443_and_the_backup_none_and_no_network()
    {
        Assert.Contains("CapabilityBoundingSet=CAP_NET_BIND_SERVICE", Lines("pipeline.service"));
        Assert.Contains("RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX", Lines("pipeline.service"));
        Assert.Contains("CapabilityBoundingSet=", Lines("pipeline-backup.service"));
        Assert.Contains("PrivateNetwork=true", Lines("pipeline-backup.service"));
    }

    [Fact]
    public void It_is_installed_readable_to_the_service_alone_where_it_names_settings()
    {
        var install = File.ReadAllText(RepositoryFolder.Of("infra/onprem/install.sh"));

        Assert.Contains("install -m 0640 \"$here/settings\"", install, StringComparison.Ordinal);
        Assert.Contains("chgrp pipeline \"$settings/settings\"", install, StringComparison.Ordinal);
        Assert.Contains("--shell /usr/sbin/nologin pipeline", install, StringComparison.Ordinal);
    }

    private static string[] Lines(string unit) =>
        [.. File.ReadAllLines(RepositoryFolder.Of($"infra/onprem/{unit}")).Select(l => l.Trim()).Where(l => l.Contains('=', StringComparison.Ordinal) && !l.StartsWith('#'))];
}
