package org.countyhall.persistence.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that speaks SMTP and refuses one command; {@code .} is the end of the mail's text. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket door;
    private final String refused;
    private final String answer;

    private RefusingServer(ServerSocket door, String refused, String answer) {
        this.door = door;
        this.refused = refused;
        this.answer = answer;
    }

    static RefusingServer at(String command, String answer) throws IOException {
        RefusingServer server = new RefusingServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), command, answer);
        Thread open = new Thread(server::serve, "refusing mail server");
        open.setDaemon(true);
        open.start();
        return server;
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (IOException closed) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(closed);
                }
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 mail.example.org");
        boolean text = false;
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (text && !line.equals(".")) {
                continue;
            }
            String command = text ? "." : line.split("[ :]")[0].toUpperCase(Locale.ROOT);
            text = command.equals("DATA") && !refused.equals("DATA");
            say(caller, command.equals(refused) ? answer : text ? "354 go on" : command.equals("QUIT") ? "221 bye" : "250 fine");
            if (command.equals("QUIT")) {
                return;
            }
        }
    }

    private static void say(Socket caller, String words) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
