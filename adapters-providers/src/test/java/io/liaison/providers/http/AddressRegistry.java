package io.liaison.providers.http;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The special-purpose address registries of IANA (IPv4 and IPv6, as of October 2025), and what the registries of address
 * space say of multicast and of all that is no global unicast. Of several blocks, the longest prefix decides. Stricter
 * than the registry in one row: what NAT64 translates is globally reachable, but leads wherever the address inside does.
 */
final class AddressRegistry {
    enum Reach {
        /** Any host on the internet may have it. */
        GLOBAL,
        /** Globally reachable, yet no host's: anycast of a protocol, or identifiers. Either answer is right. */
        SERVICE,
        /** Stays within a network or a machine, means several, or nobody. */
        SPECIAL
    }

    private record Row(Prefix block, Reach reach) {}

    private static final Seq<Row> ROWS = List.ofAll(
            """
            0.0.0.0/0           GLOBAL   IPv4
            0.0.0.0/8           SPECIAL  this network
            0.0.0.0/32          SPECIAL  this host on this network
            10.0.0.0/8          SPECIAL  private use
            100.64.0.0/10       SPECIAL  shared address space
            127.0.0.0/8         SPECIAL  loopback
            169.254.0.0/16      SPECIAL  link-local
            172.16.0.0/12       SPECIAL  private use
            192.0.0.0/24        SPECIAL  protocol assignments
            192.0.0.0/29        SPECIAL  IPv4 service continuity
            192.0.0.8/32        SPECIAL  dummy address
            192.0.0.9/32        SERVICE  port control protocol, anycast
            192.0.0.10/32       SERVICE  TURN, anycast
            192.0.0.170/32      SPECIAL  NAT64/DNS64 discovery
            192.0.0.171/32      SPECIAL  NAT64/DNS64 discovery
            192.0.2.0/24        SPECIAL  documentation
            192.31.196.0/24     SERVICE  AS112
            192.52.193.0/24     SERVICE  AMT
            192.88.99.0/24      SPECIAL  6to4 relay, deprecated
            192.168.0.0/16      SPECIAL  private use
            192.175.48.0/24     SERVICE  AS112, direct delegation
            198.18.0.0/15       SPECIAL  benchmarking
            198.51.100.0/24     SPECIAL  documentation
            203.0.113.0/24      SPECIAL  documentation
            224.0.0.0/4         SPECIAL  multicast
            240.0.0.0/4         SPECIAL  reserved
            255.255.255.255/32  SPECIAL  limited broadcast
            ::/0                SPECIAL  reserved by the IETF
            2000::/3            GLOBAL   global unicast
            ::/128              SPECIAL  unspecified
            ::1/128             SPECIAL  loopback
            ::/96               SPECIAL  IPv4-compatible, deprecated
            ::ffff:0:0/96       SPECIAL  IPv4-mapped
            64:ff9b::/96        SPECIAL  IPv4/IPv6 translation
            64:ff9b:1::/48      SPECIAL  IPv4/IPv6 translation, local
            100::/64            SPECIAL  discard only
            100:0:0:1::/64      SPECIAL  dummy prefix
            2001::/23           SPECIAL  protocol assignments
            2001::/32           SPECIAL  Teredo
            2001:1::1/128       SERVICE  port control protocol, anycast
            2001:1::2/128       SERVICE  TURN, anycast
            2001:1::3/128       SERVICE  DNS-SD registration, anycast
            2001:2::/48         SPECIAL  benchmarking
            2001:3::/32         SERVICE  AMT
            2001:4:112::/48     SERVICE  AS112
            2001:10::/28        SPECIAL  ORCHID, deprecated
            2001:20::/28        SERVICE  ORCHIDv2
            2001:30::/28        SERVICE  entity tags of drones
            2001:db8::/32       SPECIAL  documentation
            2002::/16           SPECIAL  6to4
            2620:4f:8000::/48   SERVICE  AS112, direct delegation
            3fff::/20           SPECIAL  documentation
            5f00::/16           SPECIAL  segment routing
            fc00::/7            SPECIAL  unique local
            fe80::/10           SPECIAL  link-local
            fec0::/10           SPECIAL  site-local, deprecated
            ff00::/8            SPECIAL  multicast
            """.lines().map(line -> line.split(" +")).map(row -> new Row(Prefix.of(row[0]), Reach.valueOf(row[1]))));

    private AddressRegistry() {}

    static Reach reachOf(byte[] address) {
        return ROWS.filter(row -> row.block().covers(address))
                .maxBy(row -> row.block().bits())
                .get()
                .reach();
    }

    static Seq<Prefix> blocks() {
        return ROWS.map(Row::block);
    }
}
