package org.countyhall.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.countyhall.core.sql.Together;
import org.countyhall.run.EmbeddedMariaDb;
import org.hibernate.jpa.HibernatePersistenceProvider;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

/**
 * A real MariaDB for the tests of one JVM, started on first use with an empty data folder and migrated exactly as the
 * application does it. It ends with the JVM.
 */
public final class TestDatabase implements AutoCloseable {

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private static EmbeddedMariaDb server;

    private final EntityManagerFactory factory;

    private TestDatabase(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** The database with these entities mapped and all migrations of the class path carried out; demo data is not loaded. */
    public static TestDatabase with(Class<?>... entities) {
        start();
        Map<String, Object> settings = Map.of(
                "jakarta.persistence.jdbc.url", server.url(),
                "jakarta.persistence.jdbc.user", EmbeddedMariaDb.OWNER,
                "jakarta.persistence.jdbc.password", server.password(),
                "hibernate.hbm2ddl.auto", "validate",
                "hibernate.jdbc.time_zone", "UTC");
        return new TestDatabase(new HibernatePersistenceProvider().createContainerEntityManagerFactory(TestUnit.of(entities), settings));
    }

    /** The same with the demo data of the class path: the council's papers. All tests of a module then have them. */
    public static TestDatabase withThePapers(Class<?>... entities) {
        System.setProperty("demo.mode", "true");
        return with(entities);
    }

    /** The server, for tests that speak to it by JDBC or kill it. */
    public static synchronized EmbeddedMariaDb start() {
        if (server == null) {
            FLYWAY.setLevel(Level.WARNING);
            Path home = Path.of("target", "test-database").toAbsolutePath();
            delete(home);
            server = EmbeddedMariaDb.start(serverFolder(), home);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            System.setProperty("db.url", server.url());
            System.setProperty("db.user", EmbeddedMariaDb.APPLICATION);
            System.setProperty("db.password", server.password());
            System.setProperty("db.migration.user", EmbeddedMariaDb.OWNER);
            System.setProperty("db.migration.password", server.password());
            System.setProperty("audit.key", "test-key-test-key-test-key-test-key");
            System.setProperty("document.key", "document-test-key-document-test-key");
        }
        return server;
    }

    /** Where all test runs of this machine share the unpacked server program. */
    public static Path serverFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"), "countyhall-test-server-" + System.getProperty("user.name"));
    }

    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    public void transaction(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    public EntityManager entityManager() {
        return factory.createEntityManager();
    }

    /** Statements that the application sends together are carried out one after the other. */
    public static Together together(EntityManager em) {
        return statements -> statements.forEach(sql -> em.createNativeQuery(sql).executeUpdate());
    }

    public Connection connect() {
        try {
            return DriverManager.getConnection(server.url(), EmbeddedMariaDb.OWNER, server.password());
        } catch (SQLException refused) {
            throw new IllegalStateException("the test database does not answer", refused);
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException io) {
            throw new IllegalStateException("the folder " + folder + " of an earlier run cannot be deleted", io);
        }
    }
}
