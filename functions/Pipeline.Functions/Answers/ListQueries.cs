using Microsoft.AspNetCore.Http;
using Pipeline.Storage.Warnings;

namespace Pipeline.Functions.Answers;

/// <summary>What part of a list an address asks for: <c>?kind=</c>, <c>?organization=</c> and <c>?after=</c>, each once.</summary>
public static class ListQueries
{
    public static ListQuery Of(HttpRequest request, string month) =>
        new(month, request.Query["kind"].FirstOrDefault(), request.Query["organization"].FirstOrDefault(), request.Query["after"].FirstOrDefault());
}
