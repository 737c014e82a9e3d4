using System.Reflection;
using System.Text;

namespace SiteLint.Tests.Architecture;

/// <summary>
/// The public API of Abstractions is a promise to plug-ins: a change of it shows in <c>PublicApi.txt</c>. Where it is meant,
/// run the tests with SITELINT_UPDATE_API=1 and look at the difference.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Is_what_was_promised()
    {
        var file = Path.Combine(Repository.Root, "tests", "SiteLint.Tests", "Architecture", "PublicApi.txt");
        var api = Describe(typeof(Rule).Assembly);
        if (Environment.GetEnvironmentVariable("SITELINT_UPDATE_API") == "1")
            File.WriteAllText(file, api);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), api);
    }

    private static string Describe(Assembly assembly)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append(type.BaseType is { } parent && parent != typeof(object) ? " : " + parent : "").Append('\n');
            var members = type.GetMembers(Declared)
                .Where(static member => member is not Type && IsVisible(member) && !member.Name.Contains('<', StringComparison.Ordinal))
                .Select(static member => member.ToString()!)
                .Order(StringComparer.Ordinal);
            foreach (var member in members)
                text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(static accessor => accessor.IsPublic || accessor.IsFamily),
        _ => true,
    };
}
