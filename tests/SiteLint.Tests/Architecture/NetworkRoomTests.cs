namespace SiteLint.Tests.Architecture;

/// <summary>Only one room of the tool can reach a network, and only the option for it opens that room.</summary>
public sealed class NetworkRoomTests
{
    private static readonly string[] Network = ["System.Net.Http", "System.Net.Sockets", "HttpClient", "new Socket(", "Dns.", "WebRequest", "TcpClient"];

    [Fact]
    public void Nothing_but_the_web_room_can_reach_a_network()
    {
        foreach (var folder in new[] { "src/SiteLint", "src/SiteLint.Abstractions", "rules/SiteLint.Rules" })
        {
            var root = Path.Combine(Repository.Root, folder);
            var outside = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(root, file).Replace('\\', '/').StartsWith("Web/", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .Where(static file => File.ReadLines(file).Any(static line => Network.Any(name => line.Contains(name, StringComparison.Ordinal))))
                .Select(file => Path.GetRelativePath(root, file));
            Assert.Empty(outside);
        }
    }
}
