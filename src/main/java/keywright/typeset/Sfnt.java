package keywright.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;

/** A TrueType font as a set of tables, one of which, the map from characters to glyphs, can be replaced. */
final class Sfnt {
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final int version;
    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    Sfnt(byte[] font) {
        var in = ByteBuffer.wrap(font);
        version = in.getInt(0);
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * ENTRY;
            var table = new byte[in.getInt(at + 12)];
            in.get(in.getInt(at + 8), table);
            tables.put(new String(font, at, 4, StandardCharsets.ISO_8859_1), table);
        }
    }

    /** The font with another map from characters to glyphs. */
    byte[] mapped(SortedMap<Integer, Integer> glyphs) {
        tables.put("cmap", map(glyphs));
        int size =
                tables.values().stream().mapToInt(table -> padded(table.length)).sum();
        int offset = HEADER + tables.size() * ENTRY;
        var out = ByteBuffer.allocate(offset + size);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(version).putShort((short) tables.size()).putShort((short) (power * ENTRY));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables.size() - power) * ENTRY));
        for (var table : tables.entrySet()) {
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(sum(table.getValue()));
            out.putInt(offset).putInt(table.getValue().length);
            out.put(offset, table.getValue());
            offset += padded(table.getValue().length);
        }
        return out.array();
    }

    /** A map for Unicode in format 4, a segment for each character. */
    private static byte[] map(SortedMap<Integer, Integer> glyphs) {
        var characters = new ArrayList<>(glyphs.keySet());
        characters.add(0xFFFF);
        int segments = characters.size();
        int length = 16 + 8 * segments;
        var out = ByteBuffer.allocate(HEADER + length);
        out.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 1)
                .putInt(HEADER);
        int power = Integer.highestOneBit(segments);
        out.putShort((short) 4).putShort((short) length).putShort((short) 0).putShort((short) (2 * segments));
        out.putShort((short) (2 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (2 * (segments - power)));
        characters.forEach(c -> out.putShort(c.shortValue()));
        out.putShort((short) 0);
        characters.forEach(c -> out.putShort(c.shortValue()));
        characters.forEach(c -> out.putShort((short) (glyphs.getOrDefault(c, 0) - c)));
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(byte[] table) {
        var words = ByteBuffer.allocate(padded(table.length)).put(0, table).asIntBuffer();
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.get();
        }
        return sum;
    }
}
