package org.countyhall.complaints.domain.documents;

/**
 * What the search keeps of documents, whose content is encrypted: their text sealed with the key of their case, for the sentence
 * around what was found, and marks in place of words, so that they can be found and nobody who has the database alone reads them.
 */
public interface SealedWords {

    /** Keeps the text of a document, or its beginning when it is long. */
    void keep(Document document, String text);

    /** Empty when none is kept, or the key of the case is gone. */
    String read(long documentId);

    /** What stands for a word in the index: the same for the same word, and not to be turned back without the council's key. */
    String mark(String stem);

    /** A word that only the council's key opens; of the same length whatever the word's, and different each time. */
    byte[] close(String word);

    /** What {@link #close} was given. */
    String open(byte[] closed);

    /** In which of some thousand drawers a part of a word lies: so many lie in each that the drawer tells nothing of them. */
    int drawer(String part);
}
