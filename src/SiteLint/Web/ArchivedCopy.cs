using System.Text.Json;

namespace SiteLint.Web;

/// <summary>Asks an archive of the Web for a copy of a page, by the Wayback Machine's availability API.</summary>
internal static class ArchivedCopy
{
    /// <summary>The URL of the question.</summary>
    public static string QuestionFor(string url) => "https://archive.org/wayback/available?url=" + Uri.EscapeDataString(url);

    /// <summary>Adds the copy that an answer names, where it names one.</summary>
    public static async Task<ExternalAnswer> ReadAsync(ExternalAnswer dead, HttpResponseMessage response, int limit, CancellationToken cancel)
    {
        var body = response.IsSuccessStatusCode ? await BoundedBody.ReadAsync(response, limit, cancel).ConfigureAwait(false) : null;
        return body is null ? dead : dead with { ArchivedCopy = Find(body) };
    }

    /// <summary>The address of the copy in an answer, or null.</summary>
    internal static string? Find(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("archived_snapshots", out var snapshots) && snapshots.ValueKind == JsonValueKind.Object
                && snapshots.TryGetProperty("closest", out var closest) && closest.ValueKind == JsonValueKind.Object
                && closest.TryGetProperty("url", out var found) && found.ValueKind == JsonValueKind.String
                && Uri.TryCreate(found.GetString(), UriKind.Absolute, out var copy) && copy.Scheme is "http" or "https"
                    ? "https://" + found.GetString()!.Split("://", 2)[1]
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
