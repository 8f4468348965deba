using System;
using System.Buffers;
using System.Collections.Generic;

namespace IoTBatchGen.Validation.Rules;

/// <summary>The entries of a list seen so far, and the first index of each.</summary>
/// <remarks>A hash table in arrays of the pool, of places in the list: a list of 10,000 ids allocates nothing.</remarks>
internal readonly struct SeenEntries : IDisposable
{
    // Up to this many are compared with each other: cheaper than to hash them.
    private const int FewEntries = 8;

    private readonly IList<string> _entries;
    private readonly int[] _slots;
    private readonly int[] _hashes;
    private readonly int _mask;

    public SeenEntries(IList<string> entries, int count)
    {
        _entries = entries;
        _slots = Array.Empty<int>();
        _hashes = _slots;
        _mask = -1;
        if (count > FewEntries)
        {
            _mask = SlotCount(count) - 1;
            _slots = ArrayPool<int>.Shared.Rent(_mask + 1);
            _hashes = ArrayPool<int>.Shared.Rent(_mask + 1);
            Array.Clear(_slots, 0, _mask + 1);
        }
    }

    /// <summary>Adds the entry at a place behind all that were added before.</summary>
    /// <returns>The first index of the same entry; null for a new one.</returns>
    public int? Add(int place, string entry) => _mask < 0 ? FindAmongFew(place, entry) : AddToTable(place, entry);

    public void Dispose()
    {
        if (_mask >= 0)
        {
            ArrayPool<int>.Shared.Return(_slots);
            ArrayPool<int>.Shared.Return(_hashes);
        }
    }

    private static int SlotCount(int entries)
    {
        int slots = 16;
        while (slots < entries * 2L && slots < 1 << 30)
        {
            slots *= 2;
        }

        return slots;
    }

    private int? FindAmongFew(int place, string entry)
    {
        for (int i = 0; i < place; i++)
        {
            if (string.Equals(_entries[i], entry, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return null;
    }

    private int? AddToTable(int place, string entry)
    {
        // The framework's hash of texts is seeded again in each process, so that ids cannot be chosen to collide.
        int hash = entry.GetHashCode();
        int slot = hash & _mask;
        while (_slots[slot] != 0)
        {
            int earlier = _slots[slot] - 1;
            if (_hashes[slot] == hash && string.Equals(_entries[earlier], entry, StringComparison.Ordinal))
            {
                return earlier;
            }

            slot = (slot + 1) & _mask;
        }

        _slots[slot] = place + 1;
        _hashes[slot] = hash;
        return null;
    }
}
