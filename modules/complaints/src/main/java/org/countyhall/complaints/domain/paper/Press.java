package org.countyhall.complaints.domain.paper;

/** Makes files of papers. */
public interface Press {

    /** A Word document with real headings, repeated table headings and alternative texts. */
    byte[] docx(Paper paper);

    /** A tagged PDF (PDF/UA) with its fonts inside. */
    byte[] pdf(Paper paper);

    /**
     * A tagged PDF (PDF/UA) of well-formed XHTML: with {@code html lang}, {@code title}, {@code meta name="subject"}, table
     * headings and alternative texts. Fonts are inside; nothing is fetched, pictures come as {@code data:} addresses.
     *
     * @throws IllegalArgumentException when it is not well-formed
     */
    byte[] pdf(String xhtml);
}
