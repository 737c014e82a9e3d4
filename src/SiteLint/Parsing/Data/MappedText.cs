using System.Text;

namespace SiteLint.Parsing.Data;

/// <summary>Collects a decoded text together with the map that leads its offsets back to the source.</summary>
internal sealed class MappedText(string source)
{
    private readonly StringBuilder text = new();
    private readonly TextMap.Builder map = new();
    private int verbatimEnd = -1;
    private int runs;

    /// <summary>Length of what was collected.</summary>
    public int Length => text.Length;

    /// <summary>Appends source text as it stands.</summary>
    public void AppendVerbatim(int start, int end)
    {
        if (end <= start)
            return;
        if (start != verbatimEnd)
            AddRun(start, start);
        text.Append(source, start, end - start);
        verbatimEnd = end;
        lastRunEnd = end;
    }

    /// <summary>Appends what a piece of source text stands for.</summary>
    public void AppendDecoded(ReadOnlySpan<char> decoded, int start, int end)
    {
        if (decoded.IsEmpty)
            return;
        AddRun(start, end);
        text.Append(decoded);
        verbatimEnd = -1;
    }

    /// <summary>Appends one character that a piece of source text stands for.</summary>
    public void AppendDecoded(char decoded, int start, int end) => AppendDecoded([decoded], start, end);

    /// <summary>Takes characters off the end.</summary>
    /// <param name="length">What remains; the map may reach beyond it.</param>
    public void Truncate(int length) => text.Length = length;

    /// <summary>The decoded text and its map.</summary>
    public (string Text, TextMap Map) Build()
    {
        Flush();
        if (runs == 0)
            map.Add(0, lastRunStart, lastRunStart);
        return (text.ToString(), map.Build());
    }

    private int lastRunDerived = -1;
    private int lastRunStart;
    private int lastRunEnd;

    private void AddRun(int start, int end)
    {
        Flush();
        lastRunDerived = text.Length;
        lastRunStart = start;
        lastRunEnd = end;
    }

    private void Flush()
    {
        if (lastRunDerived < 0)
            return;
        map.Add(lastRunDerived, lastRunStart, lastRunEnd);
        runs++;
        lastRunDerived = -1;
    }
}
