package io.liaison.providers.http;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigInteger;
import java.util.SplittableRandom;

/** A block of addresses as the registries write it, read and compared by arithmetic alone. */
record Prefix(BigInteger first, int bits, int width) {

    /** {@code 10.0.0.0/8} or {@code 2001:db8::/32}. */
    static Prefix of(String text) {
        var parts = text.split("/", 2);
        var bits = Integer.parseInt(parts[1]);
        return parts[0].contains(":")
                ? new Prefix(joined(groups(parts[0]), 16, 16), bits, 128)
                : new Prefix(joined(List.of(parts[0].split("\\.")), 10, 8), bits, 32);
    }

    boolean covers(byte[] address) {
        return address.length * 8 == width
                && new BigInteger(1, address)
                                .xor(first)
                                .shiftRight(width - bits)
                                .signum()
                        == 0;
    }

    /** Any address of the block, the first and the last more often than others. */
    byte[] any(SplittableRandom dice) {
        var free = width - bits;
        var last = BigInteger.ONE.shiftLeft(free).subtract(BigInteger.ONE);
        var random = new byte[width / 8];
        dice.nextBytes(random);
        var offset = List.of(BigInteger.ZERO, last, new BigInteger(1, random).and(last));
        return bytes(first.or(offset.get(dice.nextInt(offset.size()))));
    }

    /** The address just before or just after the block. */
    byte[] beside(SplittableRandom dice) {
        var size = BigInteger.ONE.shiftLeft(width - bits);
        return bytes(dice.nextBoolean() ? first.subtract(BigInteger.ONE) : first.add(size));
    }

    private byte[] bytes(BigInteger address) {
        var bytes = new byte[width / 8];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = address.shiftRight(width - 8 - 8 * at).byteValue();
        }
        return bytes;
    }

    private static Seq<String> groups(String text) {
        var gap = text.indexOf("::");
        if (gap < 0) {
            return List.of(text.split(":"));
        }
        var before = written(text.substring(0, gap));
        var after = written(text.substring(gap + 2));
        return before.appendAll(List.fill(8 - before.size() - after.size(), "0"))
                .appendAll(after);
    }

    private static Seq<String> written(String groups) {
        return groups.isEmpty() ? List.empty() : List.of(groups.split(":"));
    }

    private static BigInteger joined(Seq<String> groups, int radix, int bitsOfEach) {
        return groups.foldLeft(
                BigInteger.ZERO, (sum, group) -> sum.shiftLeft(bitsOfEach).or(new BigInteger(group, radix)));
    }
}
