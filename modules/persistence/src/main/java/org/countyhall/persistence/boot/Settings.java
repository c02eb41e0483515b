package org.countyhall.persistence.boot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.countyhall.core.CannotServe;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of the database and of the mode the application runs in; the README's table says what each means. */
public final class Settings {

    private static final String DEMO_AUDIT_KEY = "demo-mode-audit-key-not-for-production-0001";
    private static final List<String> PASSWORDS = List.of("db.password", "db.migration.password", "oidc.client.secret", "mail.password",
            "inbox.password");
    private static final List<String> KNOWN = List.of("countyhall", "countyhall_owner", "countyhall-demo", "password", "secret", "admin", "root");

    private static final List<String> WAYS = List.of("none", "starttls", "tls");

    private Settings() {
    }

    public static boolean demoMode() {
        return optional("demo.mode").map(Boolean::parseBoolean).orElse(false);
    }

    public static String databaseUrl() {
        return required("db.url");
    }

    public static String applicationUser() {
        return required("db.user");
    }

    public static String applicationPassword() {
        return required("db.password");
    }

    /** The account that owns the tables; without a setting the application's own. */
    public static String migrationUser() {
        return optional("db.migration.user").orElseGet(Settings::applicationUser);
    }

    public static String migrationPassword() {
        return optional("db.migration.user").isPresent() ? required("db.migration.password") : applicationPassword();
    }

    /**
     * The key of the audit chain.
     *
     * @throws CannotServe in production when it is missing, short or the known one of the demonstration
     */
    public static String auditKey() {
        Optional<String> key = optional("audit.key");
        if (demoMode()) {
            return key.orElse(DEMO_AUDIT_KEY);
        }
        return key.filter(Settings::isKey)
                .orElseThrow(() -> new CannotServe("AUDIT_KEY is missing, shorter than 32 characters or a known default. "
                        + "Set it to a random secret, for example from: openssl rand -hex 32"));
    }

    /**
     * Refuses a production whose key of the documents is missing, short or a known one. The module that keeps documents reads it itself.
     *
     * @throws CannotServe then
     */
    static void checkDocumentKey() {
        if (optional("document.key").filter(Settings::isKey).isEmpty() && !demoMode()) {
            throw new CannotServe("DOCUMENT_KEY is missing, shorter than 32 characters or a known default. Set it to a random secret, for "
                    + "example from: openssl rand -hex 32, and keep a copy apart from the backups: without it no document can be read.");
        }
    }

    /**
     * Refuses a production with a password that anybody would try: of an example, of the demonstration, or the account's own name.
     *
     * @throws CannotServe then
     */
    static void checkPasswords() {
        for (String name : demoMode() ? List.<String>of() : PASSWORDS) {
            Optional<String> user = optional(name.replace("password", "user").replace("client.secret", "client.id"));
            optional(name).filter(value -> isKnown(value) || user.filter(value::equalsIgnoreCase).isPresent()).ifPresent(known -> {
                throw new CannotServe(spelled(name) + " is a known default. Set it to a secret of your own.");
            });
        }
    }

    /**
     * Refuses a way to the mail servers that there is not, which would be noticed only when mail waits. The module that reads the mailbox
     * reads its settings itself.
     *
     * @throws CannotServe then
     */
    static void checkMail() {
        for (String server : List.of("mail", "inbox")) {
            check(server + ".tls", value -> WAYS.contains(value.toLowerCase(Locale.ROOT)), "one of " + String.join(", ", WAYS));
            check(server + ".port", value -> value.matches("\\d{1,5}") && isPort(Integer.parseInt(value)), "a port from 1 to 65535");
        }
    }

    private static boolean isPort(int number) {
        return number >= 1 && number <= 65_535;
    }

    private static void check(String name, Predicate<String> known, String wanted) {
        optional(name).filter(known.negate()).ifPresent(unknown -> {
            throw new CannotServe(spelled(name) + " is '" + unknown + "'. Set it to " + wanted + ", or leave it out; the README's table of settings says "
                    + "what each means.");
        });
    }

    private static String spelled(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static boolean isKey(String value) {
        return value.length() >= 32 && !isKnown(value);
    }

    private static boolean isKnown(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return KNOWN.contains(lower) || lower.startsWith("change") || lower.startsWith("demo-");
    }

    public static Optional<String> optional(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    private static String required(String name) {
        return optional(name).orElseThrow(() -> new CannotServe("The setting " + spelled(name) + " is missing."));
    }
}
