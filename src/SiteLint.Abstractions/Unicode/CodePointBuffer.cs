namespace SiteLint.Unicode;

/// <summary>A growing array of code points; unpaired surrogates stand for themselves.</summary>
internal sealed class CodePointBuffer(int capacity)
{
    /// <summary>The code points; only the first <see cref="Length"/> count.</summary>
    public int[] Items { get; private set; } = new int[capacity];

    /// <summary>How many there are.</summary>
    public int Length { get; set; }

    /// <summary>Appends one.</summary>
    public void Add(int code)
    {
        if (Length == Items.Length)
        {
            var grown = new int[Items.Length * 2];
            Items.AsSpan().CopyTo(grown);
            Items = grown;
        }

        Items[Length++] = code;
    }
}
