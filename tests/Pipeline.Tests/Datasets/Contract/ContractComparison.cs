namespace Pipeline.Tests.Datasets.Contract;

/// <summary>
/// Compares what the code promises with what was promised last, and says of each breach what to do. Nothing goes out within a major version;
/// what comes in raises the minor one, stands in the history of the schema, and in the changelog.
/// </summary>
internal static class ContractComparison
{
    public static IReadOnlyList<string> Breaches(SchemaContract promised, SchemaContract now, string changelog)
    {
        var lost = Lost(promised, now).ToList();
        return lost.Count > 0 ? lost : [.. Versions(promised, now), .. Added(promised, now, changelog)];
    }

    private static IEnumerable<string> Lost(SchemaContract promised, SchemaContract now)
    {
        foreach (var (name, table) in promised.Tables)
        {
            if (!now.Tables.TryGetValue(name, out var kept))
            {
                yield return Gone($"The table {name}");
                continue;
            }

            if (!kept.Key.SequenceEqual(table.Key, StringComparer.Ordinal))
            {
                yield return Changed($"The key of {name}", string.Join(", ", table.Key), string.Join(", ", kept.Key));
            }

            if (kept.Since != table.Since)
            {
                yield return Rewritten(name, table.Since, kept.Since);
            }

            foreach (var breach in Lost(name, table, kept))
            {
                yield return breach;
            }
        }

        foreach (var (id, measure) in promised.Measures)
        {
            if (!now.Measures.TryGetValue(id, out var kept))
            {
                yield return Gone($"The measure {id}");
            }
            else if (kept.Table != measure.Table)
            {
                yield return Changed($"The table of the measure {id}", measure.Table, kept.Table);
            }
            else if (kept.Since != measure.Since)
            {
                yield return Rewritten(id, measure.Since, kept.Since);
            }
        }
    }

    private static IEnumerable<string> Lost(string table, PromisedTable promised, PromisedTable now)
    {
        foreach (var (name, column) in promised.Columns)
        {
            if (!now.Columns.TryGetValue(name, out var kept))
            {
                yield return Gone($"The column {table}.{name}");
            }
            else if (kept.Type != column.Type)
            {
                yield return Changed($"The type of {table}.{name}", column.Type, kept.Type);
            }
            else if (kept.Since != column.Since)
            {
                yield return Rewritten($"{table}.{name}", column.Since, kept.Since);
            }
        }
    }

    private static IEnumerable<string> Versions(SchemaContract promised, SchemaContract now)
    {
        var additions = Additions(promised, now).ToList();
        if (additions.Count > 0 && now.Minor <= promised.Minor)
        {
            yield return $"{Listed(additions)} came in, and the schema is still version {now.Version}. Set DatasetSchema.Version to {Next(promised)}, add a release {Next(promised)} to SchemaHistory that names them, "
                + $"write a line «- Dataset schema {Next(promised)}: …» into the changelog, and run the tests with UPDATE_DOCS=1.";
        }
        else if (additions.Count == 0 && now.Version != promised.Version)
        {
            yield return $"The schema went from {promised.Version} to {now.Version} and nothing came in. Set DatasetSchema.Version back to {promised.Version}.";
        }
    }

    private static IEnumerable<string> Added(SchemaContract promised, SchemaContract now, string changelog)
    {
        var additions = Additions(promised, now).ToList();
        if (additions.Count == 0 || now.Minor <= promised.Minor)
        {
            yield break;
        }

        foreach (var (name, since) in additions.Where(a => a.Since != now.Version))
        {
            yield return $"{name} came in with {now.Version}, and SchemaHistory says {since}. Name it in the release {now.Version}.";
        }

        if (LineOf(now.Version, changelog) is not { } line)
        {
            yield return $"The changelog has no line «- Dataset schema {now.Version}: …». Write one that names {Listed(additions)}.";
            yield break;
        }

        foreach (var (name, _) in additions.Where(a => !line.Contains($"`{a.Name}`", StringComparison.Ordinal)))
        {
            yield return $"The changelog's line of dataset schema {now.Version} does not name `{name}`. Add it.";
        }
    }

    /// <summary>A new table stands for its columns and measures, a new column for the measure that counts it.</summary>
    private static IEnumerable<(string Name, string Since)> Additions(SchemaContract promised, SchemaContract now)
    {
        var columns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, table) in now.Tables)
        {
            if (!promised.Tables.TryGetValue(name, out var before))
            {
                yield return (name, table.Since);
                continue;
            }

            foreach (var (column, added) in table.Columns.Where(c => !before.Columns.ContainsKey(c.Key)))
            {
                columns.Add(column.Replace('_', '-'));
                yield return ($"{name}.{column}", added.Since);
            }
        }

        foreach (var (id, measure) in now.Measures.Where(m => !promised.Measures.ContainsKey(m.Key)))
        {
            if (promised.Tables.ContainsKey(measure.Table) && !columns.Contains(id))
            {
                yield return (id, measure.Since);
            }
        }
    }

    /// <summary>The item of the list that tells of a version, with the lines that go on with it; null if there is none.</summary>
    private static string? LineOf(string version, string changelog)
    {
        var lines = changelog.Split('\n').SkipWhile(l => !l.StartsWith($"- Dataset schema {version}:", StringComparison.Ordinal)).ToList();
        return lines.Count == 0 ? null : string.Join(' ', lines.Take(1).Concat(lines.Skip(1).TakeWhile(l => l.StartsWith("  ", StringComparison.Ordinal))));
    }

    private static string Next(SchemaContract promised) => FormattableString.Invariant($"{promised.Version.Split('.')[0]}.{promised.Minor + 1}");

    private static string Listed(IEnumerable<(string Name, string Since)> additions) => string.Join(", ", additions.Select(a => $"`{a.Name}`"));

    private static string Gone(string what) =>
        $"{what} is gone, and reports rely on it. Bring it back; what has a new name goes beside it. Only a new major version drops it (DatasetSchema.Major, docs/schema/v2.json, the reports' check).";

    private static string Changed(string what, string before, string after) =>
        $"{what} was {before} and is {after}, and reports rely on it. Change it back and add a column or table beside it, or begin a new major version.";

    private static string Rewritten(string what, string before, string after) =>
        $"{what} is there since {before}, and SchemaHistory says {after}. A release that is out is not rewritten.";
}
