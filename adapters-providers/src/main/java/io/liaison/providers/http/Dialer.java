package io.liaison.providers.http;

import io.vavr.collection.Seq;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Opens sockets to addresses that were checked, past any proxy that the machine may know of. */
final class Dialer {
    private final Timeouts timeouts;

    Dialer(Timeouts timeouts) {
        this.timeouts = timeouts;
    }

    /** Tries one address after the other. */
    Socket dial(Seq<InetSocketAddress> addresses) throws IOException {
        var socket = new Socket(Proxy.NO_PROXY);
        try {
            socket.connect(addresses.head(), (int) timeouts.connect().toMillis());
            socket.setSoTimeout((int) timeouts.read().toMillis());
            socket.setTcpNoDelay(true);
            return socket;
        } catch (IOException unreachable) {
            socket.close();
            if (addresses.size() == 1) {
                throw unreachable;
            }
            return dial(addresses.tail());
        }
    }

    /** The name is what the certificate is checked against, whichever address the socket leads to. */
    SSLSocket secure(Socket socket, String host, SSLSocketFactory tls) throws IOException {
        var secured = (SSLSocket) tls.createSocket(socket, host, socket.getPort(), true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }
}
