package io.liaison.providers.http;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/** A block of addresses that share their first bits; all blocks that matter here are told apart by the first 32. */
record AddressBlock(int first32, int bits) {

    /** Not globally reachable, or not one host (IANA IPv4 Special-Purpose Address Registry). */
    private static final Seq<AddressBlock> SPECIAL_IPV4 = List.of(
            ipv4(0, 0, 0, 0, 8), // this network
            ipv4(10, 0, 0, 0, 8), // private
            ipv4(100, 64, 0, 0, 10), // carrier-grade NAT
            ipv4(127, 0, 0, 0, 8), // loopback
            ipv4(169, 254, 0, 0, 16), // link-local, cloud metadata
            ipv4(172, 16, 0, 0, 12), // private
            ipv4(192, 0, 0, 0, 24), // protocol assignments
            ipv4(192, 0, 2, 0, 24), // documentation
            ipv4(192, 88, 99, 0, 24), // 6to4 relay
            ipv4(192, 168, 0, 0, 16), // private
            ipv4(198, 18, 0, 0, 15), // benchmarks
            ipv4(198, 51, 100, 0, 24), // documentation
            ipv4(203, 0, 113, 0, 24), // documentation
            ipv4(224, 0, 0, 0, 4), // multicast
            ipv4(240, 0, 0, 0, 4)); // reserved, broadcast

    /** All that is public in IPv6: loopback, mapped, NAT64, unique local, link-local and multicast lie outside. */
    private static final AddressBlock GLOBAL_UNICAST = new AddressBlock(0x2000_0000, 3);

    private static final Seq<AddressBlock> SPECIAL_IPV6 = List.of(
            new AddressBlock(0x2001_0000, 23), // protocol assignments, Teredo
            new AddressBlock(0x2001_0db8, 32), // documentation
            new AddressBlock(0x2002_0000, 16), // 6to4, which embeds IPv4
            new AddressBlock(0x3fff_0000, 20)); // documentation

    /** Whether anyone on the internet could be meant; an address of the local network or machine is not. */
    static boolean isPublic(InetAddress address) {
        var first32 = ByteBuffer.wrap(address.getAddress()).getInt();
        return address instanceof Inet4Address
                ? !SPECIAL_IPV4.exists(block -> block.covers(first32))
                : GLOBAL_UNICAST.covers(first32) && !SPECIAL_IPV6.exists(block -> block.covers(first32));
    }

    private boolean covers(int address) {
        return (first32 ^ address) >>> (Integer.SIZE - bits) == 0;
    }

    private static AddressBlock ipv4(int a, int b, int c, int d, int bits) {
        return new AddressBlock(a << 24 | b << 16 | c << 8 | d, bits);
    }
}
