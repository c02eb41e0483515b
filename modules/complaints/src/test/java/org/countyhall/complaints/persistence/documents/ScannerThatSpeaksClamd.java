package org.countyhall.complaints.persistence.documents;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on a port of its own that understands INSTREAM and PING as ClamAV's daemon does, and knows one virus: EICAR's harmless test text. */
public final class ScannerThatSpeaksClamd implements AutoCloseable {

    /** In two halves, so that no scanner of the machine takes this class for the virus. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    /** What it takes at most, as the daemon's StreamMaxLength. */
    public static final int MOST = 1_000_000;

    private final ServerSocket server;
    private final Thread answering = new Thread(this::answerAll, "clamd");
    private final AtomicInteger scanned = new AtomicInteger();

    public ScannerThatSpeaksClamd() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        answering.setDaemon(true);
        answering.start();
    }

    public int port() {
        return server.getLocalPort();
    }

    public int scanned() {
        return scanned.get();
    }

    private void answerAll() {
        while (!server.isClosed()) {
            try (Socket asked = server.accept()) {
                answer(asked);
            } catch (IOException closedOrGone) {
                // the next one, or the end
            }
        }
    }

    private void answer(Socket asked) throws IOException {
        DataInputStream in = new DataInputStream(asked.getInputStream());
        StringBuilder command = new StringBuilder();
        for (int letter = in.read(); letter > 0; letter = in.read()) {
            command.append((char) letter);
        }
        if (!command.toString().equals("zINSTREAM")) {
            asked.getOutputStream().write((command.toString().equals("zPING") ? "PONG\0" : "UNKNOWN COMMAND\0").getBytes(StandardCharsets.US_ASCII));
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        if (content.size() > MOST) {
            asked.getOutputStream().write("INSTREAM size limit exceeded. ERROR\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        scanned.incrementAndGet();
        String found = content.toString(StandardCharsets.ISO_8859_1).contains(EICAR) ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0";
        asked.getOutputStream().write(found.getBytes(StandardCharsets.US_ASCII));
    }

    /** When it returns nobody is taken any more: the system keeps a port open while somebody still waits at it. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            answering.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
