package org.countyhall.complaints.persistence.documents;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.countyhall.complaints.domain.documents.VirusScanner;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** ClamAV's daemon, by its INSTREAM command over TCP: the content goes there in pieces, each behind its length. */
@ApplicationScoped
class Clamd implements VirusScanner {

    private static final int CONNECT_MILLISECONDS = 3_000;
    private static final int ANSWER_MILLISECONDS = 60_000;
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1_000;

    @Inject
    @ConfigProperty(name = "clamd.host")
    Optional<String> host = Optional.empty();

    @Inject
    @ConfigProperty(name = "clamd.port", defaultValue = "3310")
    int port;

    @Override
    public boolean isConfigured() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    @Override
    public Optional<String> scan(InputStream content) throws IOException {
        try (Socket socket = connected()) {
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                if (read > 0) {
                    out.writeInt(read);
                    out.write(piece, 0, read);
                }
            }
            out.writeInt(0);
            out.flush();
            return found(answer(socket));
        }
    }

    @Override
    public boolean answers() {
        try (Socket socket = connected()) {
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return answer(socket).equals("PONG");
        } catch (IOException away) {
            return false;
        }
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host.orElseThrow(), port), CONNECT_MILLISECONDS);
            socket.setSoTimeout(ANSWER_MILLISECONDS);
            return socket;
        } catch (IOException away) {
            socket.close();
            throw away;
        }
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static Optional<String> found(String answer) throws IOException {
        if (answer.endsWith("OK")) {
            return Optional.empty();
        }
        if (answer.endsWith("FOUND")) {
            return Optional.of(answer.replaceFirst("^stream:\\s*", "").replaceFirst("\\s*FOUND$", ""));
        }
        throw new IOException("the virus scanner said: " + answer);
    }
}
