package org.countyhall.complaints.persistence.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.Seal;
import org.countyhall.complaints.domain.documents.SealedWords;
import org.countyhall.complaints.domain.documents.Vault;
import org.countyhall.core.NotFound;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Content in rows of a megabyte, each encrypted with the key of its case and bound to its document, its place and whether it is the
 * last: a row that is changed, moved, left out or cut off is noticed. The case's key is kept encrypted with the council's own
 * (setting DOCUMENT_KEY). Never more than one part is in memory.
 */
@ApplicationScoped
class EncryptedVault implements Vault, SealedWords, Seal {

    private static final int PART = 1 << 20;
    private static final int LONGEST_TEXT = 200_000;
    private static final int MARK = 8;
    private static final int WORD = 48;
    private static final int DRAWERS = 4096;
    private static final byte[] ANY_WORD = "a word of documents".getBytes(StandardCharsets.US_ASCII);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "document.key")
    Optional<String> given = Optional.empty();

    @Override
    public void put(Document document, InputStream content) {
        SealedPart seal = new SealedPart(keyOf(document.caseId()).orElseGet(() -> newKey(document.caseId())));
        try {
            byte[] part = content.readNBytes(PART);
            for (int number = 0; number == 0 || part.length > 0; number++) {
                byte[] next = content.readNBytes(PART);
                em.createNativeQuery("INSERT INTO complaints_document_part (document_id, number, content) VALUES (?, ?, ?)")
                        .setParameter(1, document.id()).setParameter(2, number)
                        .setParameter(3, seal.close(part, place(document, number, next.length == 0))).executeUpdate();
                part = next;
            }
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    @Override
    public void write(Document document, OutputStream to) {
        SealedPart seal = new SealedPart(keyOf(document.caseId()).orElseThrow(() -> new NotFound("key of the documents")));
        int parts = ((Number) em.createNativeQuery("SELECT COUNT(*) FROM complaints_document_part WHERE document_id = ?")
                .setParameter(1, document.id()).getSingleResult()).intValue();
        if (parts == 0) {
            throw new NotFound("content of the document");
        }
        try {
            for (int number = 0; number < parts; number++) {
                to.write(seal.open(part(document, number), place(document, number, number == parts - 1)));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private byte[] part(Document document, int number) {
        return (byte[]) em.createNativeQuery("SELECT content FROM complaints_document_part WHERE document_id = ? AND number = ?", byte[].class)
                .setParameter(1, document.id()).setParameter(2, number).getSingleResult();
    }

    private static byte[] place(Document document, int number, boolean last) {
        return (document.caseId() + "/" + document.id() + "/" + number + (last ? "/last" : "")).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void discard(Document document) {
        em.createNativeQuery("DELETE FROM complaints_document_part WHERE document_id = ?").setParameter(1, document.id()).executeUpdate();
        em.createNativeQuery("DELETE FROM complaints_document_words WHERE document_id = ?").setParameter(1, document.id()).executeUpdate();
    }

    @Override
    public void keep(Document document, String text) {
        keyOf(document.caseId()).ifPresent(key -> em.createNativeQuery("REPLACE INTO complaints_document_words (document_id, content) VALUES (?, ?)")
                .setParameter(1, document.id()).setParameter(2, new SealedPart(key).close(text.substring(0, Math.min(text.length(), LONGEST_TEXT))
                        .getBytes(StandardCharsets.UTF_8), wordsOf(document))).executeUpdate());
    }

    @Override
    public String read(long documentId) {
        Document document = em.find(Document.class, documentId);
        if (document == null || !document.mayBeSeen()) {
            return "";
        }
        List<byte[]> rows = em.createNativeQuery("SELECT content FROM complaints_document_words WHERE document_id = ?", byte[].class)
                .setParameter(1, documentId).getResultList();
        return rows.isEmpty() ? "" : keyOf(document.caseId())
                .map(key -> new String(new SealedPart(key).open(rows.get(0), wordsOf(document)), StandardCharsets.UTF_8)).orElse("");
    }

    @Override
    public byte[] close(byte[] open, String place) {
        return apart().close(open, place.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public byte[] open(byte[] closed, String place) {
        return apart().open(closed, place.getBytes(StandardCharsets.US_ASCII));
    }

    private SealedPart apart() {
        return new SealedPart(SealedPart.keyOfNoCase(setting()));
    }

    private static byte[] wordsOf(Document document) {
        return (document.caseId() + "/" + document.id() + "/words").getBytes(StandardCharsets.US_ASCII);
    }

    /** Letters and digits alone, so that the index takes it for one word. */
    @Override
    public String mark(String stem) {
        return "z" + HexFormat.of().formatHex(SealedPart.mark(setting(), stem), 0, MARK);
    }

    @Override
    public byte[] close(String word) {
        byte[] letters = word.getBytes(StandardCharsets.UTF_8);
        return council().close(Arrays.copyOf(letters, Math.max(letters.length, WORD)), ANY_WORD);
    }

    @Override
    public String open(byte[] closed) {
        return new String(council().open(closed, ANY_WORD), StandardCharsets.UTF_8).trim();
    }

    @Override
    public int drawer(String part) {
        byte[] mark = SealedPart.mark(setting(), "drawer of " + part);
        return ((mark[0] & 0xff) << Byte.SIZE | mark[1] & 0xff) % DRAWERS;
    }

    @Override
    public void destroyKey(long caseId) {
        em.createNativeQuery("DELETE FROM complaints_document_key WHERE case_id = ?").setParameter(1, caseId).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Optional<byte[]> keyOf(long caseId) {
        List<String> rows = em.createNativeQuery("SELECT wrapped FROM complaints_document_key WHERE case_id = ?")
                .setParameter(1, caseId).getResultList();
        return rows.stream().findFirst().map(wrapped -> council().open(Base64.getDecoder().decode(wrapped), owner(caseId)));
    }

    /** Another transaction may make it at the same moment: the first one's stands. */
    private byte[] newKey(long caseId) {
        String wrapped = Base64.getEncoder().encodeToString(council().close(SealedPart.newKey(), owner(caseId)));
        em.createNativeQuery("INSERT IGNORE INTO complaints_document_key (case_id, wrapped, made_at) VALUES (?, ?, ?)")
                .setParameter(1, caseId).setParameter(2, wrapped)
                .setParameter(3, LocalDateTime.now(clock.withZone(ZoneOffset.UTC))).executeUpdate();
        return keyOf(caseId).orElseThrow();
    }

    private static byte[] owner(long caseId) {
        return ("case " + caseId).getBytes(StandardCharsets.US_ASCII);
    }

    private String setting() {
        return given.filter(key -> !key.isBlank()).orElse(DocumentKey.DEMO);
    }

    private SealedPart council() {
        return new SealedPart(SealedPart.keyFrom(setting()));
    }
}
