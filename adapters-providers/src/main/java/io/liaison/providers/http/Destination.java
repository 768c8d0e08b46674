package io.liaison.providers.http;

import io.vavr.collection.Seq;
import java.net.InetSocketAddress;

/**
 * Where a call goes: the addresses that were checked are the ones that are connected to, so that no second look-up can
 * lead elsewhere. {@code host} is what the certificate must name.
 */
record Destination(String host, boolean secure, Seq<InetSocketAddress> addresses) {}
