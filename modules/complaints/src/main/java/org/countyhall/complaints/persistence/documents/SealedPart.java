package org.countyhall.complaints.persistence.documents;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Some bytes under one key: AES-256 in Galois/Counter mode, a random number of 96 bits in front, bound to what they belong to. */
final class SealedPart {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    SealedPart(byte[] key) {
        this.key = key;
    }

    static byte[] newKey() {
        byte[] key = new byte[KEY];
        RANDOM.nextBytes(key);
        return key;
    }

    /** The council's key from the setting, which may be any long random text. */
    static byte[] keyFrom(String setting) {
        return keyed(setting.getBytes(StandardCharsets.UTF_8), "countyhall: keys of documents");
    }

    /** For what belongs to no case; a key of its own, made of the setting. */
    static byte[] keyOfNoCase(String setting) {
        return keyed(setting.getBytes(StandardCharsets.UTF_8), "countyhall: what belongs to no case");
    }

    /** What stands for a word; under a key of its own, made of the setting. */
    static byte[] mark(String setting, String word) {
        return keyed(keyed(setting.getBytes(StandardCharsets.UTF_8), "countyhall: marks of words"), word);
    }

    private static byte[] keyed(byte[] secret, String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    byte[] close(byte[] open, byte[] belongsTo) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, belongsTo).doFinal(open);
            byte[] both = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, both, NONCE, closed.length);
            return both;
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** @throws IllegalStateException when the bytes were changed, belong elsewhere or are under another key */
    byte[] open(byte[] closed, byte[] belongsTo) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(closed, NONCE), belongsTo).doFinal(closed, NONCE, closed.length - NONCE);
        } catch (GeneralSecurityException wrongOrChanged) {
            throw new IllegalStateException("a stored part of a document does not open: it was changed, or DOCUMENT_KEY is another one",
                    wrongOrChanged);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] belongsTo) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo);
        return cipher;
    }
}
