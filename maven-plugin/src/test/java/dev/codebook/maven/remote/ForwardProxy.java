package dev.codebook.maven.remote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that returns the same file for every request, refuses tunnels, and records the heads of requests. */
final class ForwardProxy implements AutoCloseable {

    private final ServerSocket socket;
    private final byte[] file;
    private final List<List<String>> heads = new CopyOnWriteArrayList<>();

    ForwardProxy(byte[] file) throws IOException {
        this.file = file;
        this.socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The request line and the headers of each request. */
    List<List<String>> heads() {
        return heads;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try {
            while (true) {
                try (var connection = socket.accept()) {
                    answer(connection);
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void answer(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
        var head = new ArrayList<String>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            head.add(line);
        }
        heads.add(head);
        boolean isTunnel = head.get(0).startsWith("CONNECT");
        var out = connection.getOutputStream();
        out.write(
                (isTunnel ? "HTTP/1.1 502 No tunnel\r\n" : "HTTP/1.1 200 OK\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(("Connection: close\r\nContent-Length: " + (isTunnel ? 0 : file.length) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(isTunnel ? new byte[0] : file);
        out.flush();
    }
}
