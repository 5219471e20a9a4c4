using BenchmarkDotNet.Attributes;
using Pipeline.Benchmarks.Goals;
using Pipeline.Benchmarks.Sizes;
using Pipeline.Core.Datasets;

namespace Pipeline.Benchmarks.Micro;

/// <summary>A province's member reports, 90,000 rows, counted by organisation and level.</summary>
public class CountingSteps
{
    private readonly TableData _data = AggregationFromColumns.Made(Size.Province, oneIn: 1);

    [Benchmark(Description = "count from columns of dense keys")]
    public int Columns() => AggregationFromColumns.Counted(_data, Size.Province).Length;
}
