using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteLint.Parsing.Data.Yaml;

/// <summary>Builds the tree from YamlDotNet's events. Takes any YAML.</summary>
internal sealed class YamlEventReader
{
    private readonly string source;
    private readonly TextSpan range;
    private readonly YamlTree tree;
    private readonly Stack<YamlFrame> frames = new();
    private readonly List<DataNode> documents = [];
    private readonly List<TextSpan> opaque = [];

    private YamlEventReader(string source, TextSpan range)
    {
        this.source = source;
        this.range = range;
        tree = new YamlTree(source);
    }

    /// <summary>Reads a range of a text.</summary>
    public static DataDocument Read(string source, TextSpan range) => new YamlEventReader(source, range).Read();

    private DataDocument Read()
    {
        try
        {
            var parser = new Parser(new StringReader(source.Substring(range.Start, range.Length)));
            while (!tree.HasFatal && parser.MoveNext())
                Take(parser.Current!);
        }
        catch (YamlException error)
        {
            tree.Add(YamlDiagnosis.Explain(source, range, Offset(error.Start), error.Message));
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or IndexOutOfRangeException or OverflowException or FormatException)
        {
            // YamlDotNet has inputs of its own that it does not expect; none may stop the run.
            tree.Add(YamlDiagnosis.Explain(source, range, range.End, error.Message));
        }

        while (frames.Count > 0)
            Close(frames.Pop(), range.End);
        return new DataDocument(DataFormat.Yaml, documents.Count > 0 ? documents[0] : null, tree.Problems)
        {
            Comments = YamlComments.Find(source, range, opaque),
            MoreDocuments = documents.Count > 1 ? documents.GetRange(1, documents.Count - 1) : [],
        };
    }

    private int Offset(Mark mark) => range.Start + (int)Math.Clamp(mark.Index, 0, range.Length);

    private void Take(ParsingEvent found)
    {
        switch (found)
        {
            case DocumentStart:
                tree.StartDocument();
                break;
            case Scalar scalar:
                TakeScalar(scalar);
                break;
            case AnchorAlias alias:
                var span = new TextSpan(Offset(alias.Start), Offset(alias.End));
                Give(tree.Alias(alias.Value.Value, span), span);
                break;
            case SequenceStart start:
                Open(start, isMapping: false, start.Style == SequenceStyle.Flow);
                break;
            case MappingStart start:
                Open(start, isMapping: true, start.Style == MappingStyle.Flow);
                break;
            case SequenceEnd or MappingEnd when frames.Count > 0:
                Close(frames.Pop(), Offset(found.End));
                break;
        }
    }

    private void Open(NodeEvent start, bool isMapping, bool isFlow)
    {
        var (content, tag) = YamlProperties.Skip(source, Offset(start.Start), range.End);
        if (frames.Count >= YamlTree.MaximumDepth)
        {
            tree.Add(YamlDiagnosis.TooDeep(content));
            return;
        }

        frames.Push(new YamlFrame
        {
            IsMapping = isMapping,
            IsFlow = isFlow,
            Start = content,
            Tag = tag,
            Anchor = start.Anchor.IsEmpty ? null : tree.BeginAnchor(start.Anchor.Value),
        });
    }

    private void Close(YamlFrame frame, int end)
    {
        // The end event of a flow map stands before its brace.
        if (frame.IsFlow && end < range.End && end > frame.Start && source[end - 1] is not (']' or '}') && source[end] is ']' or '}')
            end++;
        var span = new TextSpan(frame.Start, Math.Max(frame.Start, frame.IsFlow ? end : frame.LastEnd));
        if (frame.HasKey)
            YamlTree.AddEntry(ref frame.Entries, ref frame.Seen, frame.Key, frame.KeySpan, tree.Missing(frame.KeySpan.End));
        var node = frame.IsMapping ? tree.Mapping(span, frame.Entries, frame.Tag) : tree.Sequence(span, frame.Items, frame.Tag);
        if (frame.Anchor is not null)
            tree.EndAnchor(frame.Anchor, node);
        Give(node, span);
    }

    private void TakeScalar(Scalar scalar)
    {
        int start = Offset(scalar.Start), end = Offset(scalar.End);
        var (content, tag) = YamlProperties.Skip(source, start, end);
        var anchor = scalar.Anchor.IsEmpty ? null : tree.BeginAnchor(scalar.Anchor.Value);
        var node = YamlScalarNode.Create(tree, scalar.Value, scalar.Style, new TextSpan(content, Math.Max(content, end)), tag);
        if (scalar.Style is not YamlDotNet.Core.ScalarStyle.Plain)
            opaque.Add(node.Span);
        if (anchor is not null)
            tree.EndAnchor(anchor, node);
        Give(node, node.Span);
    }

    private void Give(DataNode node, TextSpan at)
    {
        if (frames.Count == 0)
        {
            documents.Add(node);
            return;
        }

        var frame = frames.Peek();
        frame.LastEnd = Math.Max(frame.LastEnd, at.End);
        if (!frame.IsMapping)
        {
            (frame.Items ??= []).Add(node);
        }
        else if (frame.HasKey)
        {
            frame.HasKey = false;
            YamlTree.AddEntry(ref frame.Entries, ref frame.Seen, frame.Key, frame.KeySpan, node);
        }
        else
        {
            frame.HasKey = true;
            frame.KeySpan = at;
            frame.Key = node.IsScalar ? node.Text : source.Substring(at.Start, at.Length);
            if (!node.IsScalar)
                tree.Add(YamlDiagnosis.ComplexKey(source, at));
        }
    }
}
