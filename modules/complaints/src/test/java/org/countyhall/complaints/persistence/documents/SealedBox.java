package org.countyhall.complaints.persistence.documents;

import java.time.Clock;
import java.util.Optional;

import org.countyhall.complaints.domain.documents.Seal;
import org.countyhall.complaints.domain.documents.SealedWords;
import org.countyhall.complaints.domain.documents.Vault;

import jakarta.persistence.EntityManager;

/** The vault for tests outside its package. */
public final class SealedBox {

    private SealedBox() {
    }

    public static Vault vault(EntityManager em) {
        return box(em);
    }

    public static SealedWords words(EntityManager em) {
        return box(em);
    }

    public static Seal seal(EntityManager em) {
        return box(em);
    }

    private static EncryptedVault box(EntityManager em) {
        EncryptedVault vault = new EncryptedVault();
        vault.em = em;
        vault.clock = Clock.systemUTC();
        vault.given = Optional.of("a key of the council");
        return vault;
    }
}
