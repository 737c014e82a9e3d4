using System.Globalization;
using System.Text;
using SiteLint.Testing;

namespace SiteLint.Rules.Tests.RulePages;

/// <summary>Reads the examples of a rule's page.</summary>
public static class RulePage
{
    public static readonly string[] RequiredSections = ["What it reports", "Why it matters", "Wrong", "Right", "Options", "Since"];

    public static List<RulePageCase> ReadCases(string page)
    {
        var cases = new List<RulePageCase>();
        var section = "";
        var name = "";
        RulePageCase? current = null;
        var isFixed = false;
        var lines = page.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                section = line[3..].Trim();
                name = "";
                current = null;
                isFixed = false;
            }
            else if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                isFixed = line[4..].Trim() == "Fixed";
                if (!isFixed)
                {
                    name = line[4..].Trim();
                    current = null;
                }
            }
            else if (section is "Wrong" or "Right" && line.StartsWith("<!-- now: ", StringComparison.Ordinal))
            {
                Current().Now = DateTimeOffset.Parse(line[10..line.IndexOf("-->", StringComparison.Ordinal)].Trim(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            }
            else if (section is "Wrong" or "Right" && line.StartsWith("```", StringComparison.Ordinal))
            {
                var fence = line[..(line.Length - line.TrimStart('`').Length)];
                var info = line[fence.Length..].Trim();
                var blank = info.IndexOf(' ');
                var content = new StringBuilder();
                for (i++; i < lines.Length && lines[i].TrimEnd() != fence; i++)
                    content.Append(lines[i]).Append('\n');
                if (blank < 0)
                    continue;
                if (info.StartsWith("answers ", StringComparison.Ordinal))
                {
                    foreach (var answer in content.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
                        Current().Answers.Add(ReadAnswer(answer));
                    continue;
                }

                var path = info[(blank + 1)..].Trim();
                if (info.StartsWith("dictionary ", StringComparison.Ordinal))
                {
                    Current().Dictionaries[path] = content.ToString();
                    continue;
                }

                var file = info[..blank] == "image"
                    ? RulePageFile.FromBytes(path, SampleImage.Create(content.ToString().Trim()))
                    : RulePageFile.FromText(path, content.ToString());
                (isFixed ? Current().Fixed : Current().Files).Add(file);
            }
        }

        return cases;

        RulePageCase Current()
        {
            if (current is null)
                cases.Add(current = new RulePageCase { Section = section, Name = name });
            return current;
        }
    }

    private static ExternalAnswer ReadAnswer(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new ExternalAnswer
        {
            Url = words[0],
            Verdict = words[1] == "dead" ? LinkVerdict.Dead : LinkVerdict.External,
            Status = int.Parse(words[2], CultureInfo.InvariantCulture),
            Because = $"the host answered {words[2]}",
            MissingFragments = words[1] == "no-anchor" ? words[3..] : [],
            AnswersOnHttps = words.Length > 3 && words[3] == "https",
            PermanentRedirect = words.Length > 3 && words[1] != "no-anchor" && words[3] != "https" ? words[3] : null,
        };
    }
}
