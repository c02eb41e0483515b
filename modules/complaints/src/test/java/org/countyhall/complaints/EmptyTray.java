package org.countyhall.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countyhall.complaints.api.triage.TriageRow;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.triage.Triage;
import org.countyhall.complaints.domain.triage.Triages;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** Nothing waits for a decision, and what is put there is not looked at. */
public class EmptyTray implements Triages {

    @Override
    public void add(Triage waiting) {
        // nobody looks at it afterwards
    }

    @Override
    public Optional<Triage> of(Case found) {
        return Optional.empty();
    }

    @Override
    public Rows<TriageRow> find(TableQuery query, Viewer viewer) {
        return new Rows<>(List.of(), 0);
    }

    @Override
    public long waiting(Viewer viewer) {
        return 0;
    }

    @Override
    public List<String> related(String reference) {
        return List.of();
    }

    @Override
    public List<Counted> refusals(LocalDate from, LocalDate to, Viewer viewer) {
        return List.of();
    }
}
