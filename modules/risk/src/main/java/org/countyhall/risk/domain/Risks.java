package org.countyhall.risk.domain;

import java.time.LocalDate;
import java.util.Optional;

/** All risks of all registers. */
public interface Risks {

    Optional<Risk> withReference(String reference);

    Optional<Register> register(String code);

    /** The criteria in force on a day. */
    Criteria criteriaOn(LocalDate day);

    void add(Risk risk);

    void add(Register register);

    /** Raises the risk's version even when only an assessment was added, so that a second editor is told. */
    void touch(Risk risk);
}
