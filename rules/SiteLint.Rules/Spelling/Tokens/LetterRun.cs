using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SiteLint.Rules.Spelling;

/// <summary>A run of ASCII letters, read sixteen at a time.</summary>
/// <param name="Length">How many there are, up to <see cref="Width"/>.</param>
/// <param name="Hash">Hash of their codes: see <see cref="WordHash"/>.</param>
/// <param name="Capitals">Which are capitals, as bits from the first on.</param>
internal readonly record struct LetterRun(int Length, ulong Hash, uint Capitals)
{
    /// <summary>Longest run that is read as a whole.</summary>
    public const int Width = 16;

    /// <summary>Whether none is a capital but perhaps the first.</summary>
    public bool HasNoInnerCapital => (Capitals & ~1u) == 0;

    /// <summary>Reads a run.</summary>
    /// <param name="text">The text from the run's first letter on; at least <see cref="Width"/> characters, whatever the last ones are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LetterRun Read(ReadOnlySpan<char> text)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text[..Width]));
        var beyond = Vector128.Create((ushort)0x80);
        var letters = Vector128.Narrow(Vector128.Min(Vector128.LoadUnsafe(ref units), beyond), Vector128.Min(Vector128.LoadUnsafe(ref units, 8), beyond));
        var places = (letters | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        var isLetter = Vector128.Equals(Vector128.Min(places, Vector128.Create((byte)25)), places).ExtractMostSignificantBits();
        var length = BitOperations.TrailingZeroCount(~isLetter);
        var isSmall = Vector128.ShiftLeft(letters.AsUInt16(), 2).AsByte().ExtractMostSignificantBits();
        var codes = (letters & Vector128.Create((byte)31)).AsUInt64();
        ulong first = codes.ToScalar(), second = 0;
        if (length < 8)
            first &= (1UL << (length * 8)) - 1;
        else if (length < Width)
            second = codes.GetElement(1) & ((1UL << ((length - 8) * 8)) - 1);
        else
            second = codes.GetElement(1);
        return new LetterRun(length, WordHash.Of(first, second), ~isSmall & ((1u << length) - 1));
    }
}
