namespace Pipeline.Storage.Publishing.Parquet;

/// <summary>As much of Thrift's compact protocol as page headers need.</summary>
internal ref struct ThriftCompactReader(ReadOnlySpan<byte> content)
{
    private readonly ReadOnlySpan<byte> _content = content;

    /// <summary>Bytes read so far.</summary>
    public int Position { get; private set; }

    /// <summary>The next field's id and type.</summary>
    /// <param name="id">The id of the field before in, this one's out; 0 at the start of a struct.</param>
    /// <returns>False at the end of the struct.</returns>
    public bool ReadField(ref int id, out int type)
    {
        var head = ReadByte();
        type = head & 0x0F;
        if (head == 0)
        {
            return false;
        }

        id = head >> 4 is var delta and > 0 ? id + delta : ReadInt32();
        return true;
    }

    /// <summary>A zigzag number.</summary>
    public int ReadInt32()
    {
        var value = (uint)ReadUnsigned();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    public void Skip(int type)
    {
        switch (type)
        {
            case 1 or 2: // true and false stand in the type
                break;
            case 3: // byte
                Advance(1);
                break;
            case 4 or 5 or 6: // i16, i32, i64
                ReadUnsigned();
                break;
            case 7: // double
                Advance(8);
                break;
            case 8: // binary
                Advance(ReadLength());
                break;
            case 9 or 10: // list, set
                SkipList();
                break;
            case 12: // struct
                var id = 0;
                while (ReadField(ref id, out var inner))
                {
                    Skip(inner);
                }

                break;
            default:
                throw new InvalidDataException("A page header holds an unknown type.");
        }
    }

    private void SkipList()
    {
        var head = ReadByte();
        var count = head >> 4 is var small and < 15 ? small : ReadLength();
        for (var i = 0; i < count; i++)
        {
            // In a list, unlike in a struct, a boolean takes a byte.
            Skip((head & 0x0F) is 1 or 2 ? 3 : head & 0x0F);
        }
    }

    private int ReadLength() =>
        ReadUnsigned() is var length and <= int.MaxValue ? (int)length : throw new InvalidDataException("A page header holds too great a length.");

    private ulong ReadUnsigned()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = ReadByte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        throw new InvalidDataException("A page header holds a number that does not end.");
    }

    private byte ReadByte()
    {
        Advance(1);
        return _content[Position - 1];
    }

    private void Advance(int bytes) =>
        Position = bytes >= 0 && bytes <= _content.Length - Position ? Position + bytes : throw new InvalidDataException("A page header does not end.");
}
