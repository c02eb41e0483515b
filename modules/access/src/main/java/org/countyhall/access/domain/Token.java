package org.countyhall.access.domain;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.core.BadInput;

/**
 * Lets another system act as an account, within a scope and until a day. Its secret is shown once, when it is made; only the
 * secret's hash is kept, so a lost secret means a new token.
 */
@Entity
@Table(name = "access_token")
public class Token {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(name = "label", length = 100, nullable = false, updatable = false)
    private String label;

    @Column(name = "secret_hash", length = 64, nullable = false, updatable = false)
    private String secretHash;

    @Column(name = "scope", length = 500, nullable = false, updatable = false)
    private String scope;

    @Column(name = "demo", nullable = false, updatable = false)
    private boolean demo;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Token() {
    }

    public static Token madeFor(Account account, String label, Scope scope, Secret secret, Instant now, Instant expiresAt) {
        Token token = new Token();
        token.account = account;
        token.label = BadInput.required("label", label);
        if (token.label.length() > 100) {
            throw new BadInput("label", "access.tokenLabel");
        }
        token.scope = scope.written();
        token.secretHash = secret.hash();
        token.createdAt = now;
        token.expiresAt = expiresAt;
        return token;
    }

    public boolean isValid(Instant now, boolean demoMode) {
        return revokedAt == null && now.isBefore(expiresAt) && (demoMode || !demo) && account.isEnabled()
                && (demoMode || !account.isDemo());
    }

    /** From now on it opens nothing. Twice is once. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public Person person() {
        return account.person().within(Scope.read(scope));
    }

    public Long id() {
        return id;
    }

    public Account account() {
        return account;
    }

    public String label() {
        return label;
    }

    public String scope() {
        return scope;
    }
}
