package org.countyhall.complaints.domain.ombudsman;

import java.util.Collection;
import java.util.List;

/** The lists that came with the Ombudsman's annual letters; a later list of a year takes the place of the earlier. */
public interface AnnualLetters {

    void forget(Collection<String> years);

    void add(Collection<LetterLine> lines, String importReference);

    List<LetterLine> of(String year);
}
