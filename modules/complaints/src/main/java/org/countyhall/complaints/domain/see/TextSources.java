package org.countyhall.complaints.domain.see;

/** Where the searched texts come from. */
public interface TextSources {

    /** Where fewer were read, the next ones may wait for the next time. */
    int MANY = 40;

    /** Reads some texts that are new or changed, each into its row and its words into the book. @return how many */
    int readSome(TextKind kind);

    /** Has all texts read anew and the words forgotten, so that those of destroyed cases go. */
    void beginAgain();

    /** Whether a case was destroyed since the words were last forgotten. */
    boolean hasForgotten();
}
