using BenchmarkDotNet.Attributes;
using Pipeline.Benchmarks.Goals;
using Pipeline.Core.Datasets;
using Pipeline.Storage.Publishing.Csv;
using Pipeline.Storage.Publishing.Parquet;

namespace Pipeline.Benchmarks.Micro;

/// <summary>A published table of 100,000 rows as files.</summary>
public class FileSteps
{
    private readonly TableData _data = MadeUpTable.Of(100_000);

    [Benchmark(Description = "write CSV")]
    public int Csv() => CsvTableWriter.Write(_data).Length;

    [Benchmark(Description = "write Parquet")]
    public async Task<int> Parquet() => (await ParquetTableWriter.WriteAsync(_data, CancellationToken.None)).Length;
}
