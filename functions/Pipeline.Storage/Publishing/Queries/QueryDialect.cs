namespace Pipeline.Storage.Publishing.Queries;

/// <summary>Who reads the Parquet files where Power BI does not.</summary>
public enum QueryDialect
{
    /// <summary>The serverless SQL of Azure Synapse, and what of T-SQL the SQL endpoints of Fabric share with it.</summary>
    Synapse,

    /// <summary>A notebook of Fabric, Synapse or any other Spark.</summary>
    Spark,

    Duckdb,
}
