package org.countyhall.complaints.domain.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;

/** All contributions that were asked for. */
public interface Contributions {

    void add(Contribution asked);

    Optional<Contribution> find(long number);

    Optional<Contribution> withLink(String hash);

    /** Those of a case, latest first. */
    List<Contribution> of(Case found);

    /** Open ones that this account was asked for, due first. */
    List<Contribution> openFor(String account, int atMost);

    /** Open ones that are due on this day or were before. */
    List<Contribution> dueBy(LocalDate day, int atMost);
}
