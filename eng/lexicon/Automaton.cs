namespace SiteLint.Lexicon;

/// <summary>
/// A minimal acyclic automaton built from sorted keys. Written as an array of edges; an edge holds a letter (5 bits),
/// whether it is the last of its node (1 bit), the payload of a word that ends on it (4 bits, 0 for none) and the
/// index of the first edge of the node it leads to (22 bits, 0 for none).
/// </summary>
internal sealed class Automaton
{
    private readonly Dictionary<string, Node> register = new(StringComparer.Ordinal);
    private readonly Node root = new();
    private readonly List<Node> path = [];
    private byte[] previous = [];

    /// <summary>Letters of the alphabet: a to z, the apostrophe and the hyphen, numbered from 1.</summary>
    public static int CodeOf(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter - 'a' + 1,
        '\'' => 27,
        '-' => 28,
        _ => 0,
    };

    /// <summary>Adds a key; keys come in the order of their letters' codes.</summary>
    public void Add(byte[] key, int payload)
    {
        var common = 0;
        while (common < key.Length && common < previous.Length && key[common] == previous[common])
            common++;
        Minimize(common);
        var node = common == 0 ? root : path[common - 1];
        for (var i = common; i < key.Length; i++)
        {
            var edge = new Edge { Letter = key[i], Target = new Node() };
            node.Edges.Add(edge);
            node = edge.Target;
            path.Add(node);
            if (i == key.Length - 1)
                edge.Payload = payload;
        }

        previous = key;
    }

    /// <summary>The edges, those of the root from index 1, and for each edge how many keys of its node come before it.</summary>
    public (uint[] Edges, int[] Before) Finish()
    {
        Minimize(0);
        Count(root);
        var next = 1;
        var order = new List<Node>();
        Place(root, order, ref next);
        var edges = new uint[next];
        var before = new int[next];
        foreach (var node in order)
        {
            var words = 0;
            for (var i = 0; i < node.Edges.Count; i++)
            {
                var edge = node.Edges[i];
                var at = node.Index + i;
                var last = i == node.Edges.Count - 1 ? 1u : 0u;
                edges[at] = edge.Letter | (last << 5) | ((uint)edge.Payload << 6) | ((uint)edge.Target.Index << 10);
                before[at] = words;
                words += (edge.Payload != 0 ? 1 : 0) + edge.Target.Words;
            }
        }

        return (edges, before);
    }

    private static int Count(Node node)
    {
        if (node.Words >= 0)
            return node.Words;
        var words = 0;
        foreach (var edge in node.Edges)
            words += (edge.Payload != 0 ? 1 : 0) + Count(edge.Target);
        return node.Words = words;
    }

    private static void Place(Node node, List<Node> order, ref int next)
    {
        if (node.Index != 0 || node.Edges.Count == 0)
            return;
        node.Index = next;
        next += node.Edges.Count;
        order.Add(node);
        foreach (var edge in node.Edges)
            Place(edge.Target, order, ref next);
    }

    private void Minimize(int keep)
    {
        for (var i = path.Count - 1; i >= keep; i--)
        {
            var parent = i == 0 ? root : path[i - 1];
            var edge = parent.Edges[^1];
            var key = edge.Target.Key();
            if (register.TryGetValue(key, out var known))
                edge.Target = known;
            else
                register.Add(key, edge.Target);
            path.RemoveAt(i);
        }
    }

    private sealed class Edge
    {
        public uint Letter { get; init; }

        public int Payload { get; set; }

        public required Node Target { get; set; }
    }

    private sealed class Node
    {
        private static int created;
        private readonly int id = ++created;

        public List<Edge> Edges { get; } = [];

        public int Words { get; set; } = -1;

        public int Index { get; set; }

        public string Key() => string.Concat(Edges.Select(static edge => $"{edge.Letter}:{edge.Payload}:{edge.Target.id};"));
    }
}
