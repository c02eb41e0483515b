package org.countyhall.access.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.access.domain.rules.LockAfterTenFailures;
import org.countyhall.core.BadInput;

/**
 * A person's account. It is opened by an administrator with a first password, or opens itself when the identity provider vouches
 * for somebody new; it gains and loses grants, may be locked for a while after wrong passwords, and is switched off rather than
 * removed, since the audit trail names it.
 */
@Entity
@Table(name = "access_account")
public class Account {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,99}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "name", length = 100, nullable = false, updatable = false)
    private String name;

    @Column(name = "display_name", length = 200, nullable = false)
    private String displayName;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", length = 20, nullable = false, updatable = false)
    private Origin origin;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "password_hash", length = 300)
    private String passwordHash;

    @Column(name = "enabled", nullable = false)
    private boolean enabled;

    @Column(name = "demo", nullable = false, updatable = false)
    private boolean demo;

    @Column(name = "failed_attempts", nullable = false)
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "generation", nullable = false)
    private int generation;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "last_signed_in_at")
    private Instant lastSignedInAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_account_role", joinColumns = @JoinColumn(name = "account_id"))
    private List<Grant> grants = new ArrayList<>();

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Account() {
    }

    /** An account with a password kept here, already hashed. */
    public static Account withPassword(String name, String displayName, String passwordHash, Instant now) {
        Account account = new Account();
        account.name = checkedName(name);
        account.displayName = BadInput.required("displayName", displayName);
        account.origin = Origin.FORM;
        account.passwordHash = passwordHash;
        account.enabled = true;
        account.createdAt = now;
        return account;
    }

    /** An account that the identity provider vouches for under its own subject; it never has a password here. */
    public static Account vouchedFor(String subject, String name, String displayName, Instant now) {
        Account account = withPassword(name, displayName, null, now);
        account.origin = Origin.IDENTITY_PROVIDER;
        account.subject = subject;
        return account;
    }

    /** How names are written everywhere: small letters, no blanks around. */
    public static String spelled(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }

    private static String checkedName(String name) {
        String spelled = spelled(BadInput.required("name", name));
        if (!NAME.matcher(spelled).matches()) {
            throw new BadInput("name", "access.accountName");
        }
        return spelled;
    }

    /** Whether this account can be signed in to at all at this moment, given the right password. */
    public boolean isOpen(Instant now, boolean demoMode) {
        return enabled && !isLocked(now) && (demoMode || !demo);
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** A wrong password; true when this one locks the account. A try on a locked account does not make the lock longer. */
    public boolean fail(Instant now) {
        if (isLocked(now)) {
            return false;
        }
        if (lockedUntil != null) {
            lockedUntil = null;
            failedAttempts = 0;
        }
        failedAttempts++;
        lockedUntil = LockAfterTenFailures.lockedUntil(failedAttempts, now);
        return lockedUntil != null;
    }

    public Person signIn(Instant now) {
        failedAttempts = 0;
        lockedUntil = null;
        lastSignedInAt = now;
        return person();
    }

    /** The identity provider's present word on who this is and which roles it has. */
    public void vouched(String shownAs, List<Grant> roles) {
        displayName = BadInput.required("displayName", shownAs);
        replaceGrants(roles);
    }

    public void unlock() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** Ends every session and refuses every token of the account. */
    public void disable() {
        enabled = false;
        generation++;
    }

    public void enable() {
        enabled = true;
    }

    /** A new password ends every other session of the account. */
    public void changePassword(String hash) {
        if (origin != Origin.FORM) {
            throw new IllegalStateException("the password of " + name + " is kept elsewhere");
        }
        passwordHash = hash;
        generation++;
        unlock();
    }

    /** The same password, hashed more strongly. */
    public void strengthen(String hash) {
        passwordHash = hash;
    }

    public void replaceGrants(List<Grant> roles) {
        List<Grant> wanted = roles.stream().distinct().toList();
        if (!List.copyOf(grants).equals(wanted)) {
            grants.clear();
            grants.addAll(wanted);
        }
    }

    public Person person() {
        return new Person(name, displayName, grants, Scope.ALL, generation);
    }

    /** The grants as one line for the audit trail. */
    public String writtenGrants() {
        return grants.stream().map(Grant::written).sorted().collect(Collectors.joining(", "));
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    public Origin origin() {
        return origin;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public boolean isDemo() {
        return demo;
    }

    public int failedAttempts() {
        return failedAttempts;
    }

    public Optional<Instant> lockedUntil() {
        return Optional.ofNullable(lockedUntil);
    }

    public List<Grant> grants() {
        return List.copyOf(grants);
    }

    public int version() {
        return version;
    }
}
