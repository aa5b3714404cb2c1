package dev.sugarmap.scale;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection that asks as cheaply as it can, so that a measurement is the server's. */
final class Wire implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    Wire(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** A request for that path, to be sent any number of times. */
    static byte[] request(String path, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Asks once; returns how many bytes the content has. */
    int ask(byte[] request, int status) throws IOException {
        socket.getOutputStream().write(request);
        String first = line();
        if (!first.startsWith("HTTP/1.1 " + status)) {
            throw new IOException("answered " + first);
        }
        int length = 0;
        boolean isChunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).trim());
            }
            isChunked |= header.equals("transfer-encoding: chunked");
        }
        return isChunked ? chunks() : skipped(length);
    }

    private int chunks() throws IOException {
        int all = 0;
        for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            all += skipped(length);
            line();
        }
        line();
        return all;
    }

    private int skipped(int length) throws IOException {
        in.skipNBytes(length);
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
