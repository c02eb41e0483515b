package org.countyhall.complaints.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.application.Office;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.report.Narrative;
import org.countyhall.complaints.domain.report.Narratives;
import org.countyhall.complaints.domain.report.Section;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Refused;
import org.countyhall.core.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** Words of the report are written by whoever reads all of its figures. */
class WriteNarrativeTest {

    private static final FinancialYear YEAR = FinancialYear.parse("2022-23");

    private final Office office = Office.on("2023-06-20");
    private final List<Narrative> written = new ArrayList<>();

    private WriteNarrative write(Directorate... own) {
        Desks desks = new Desks() {
            @Override
            public Desk mine() {
                return office.desks().mine();
            }

            @Override
            public LocalDate today() {
                return office.desks().today();
            }

            @Override
            public WorkingCalendar calendar() {
                return office.desks().calendar();
            }

            @Override
            public Viewer viewer() {
                return new Viewer("complaints.officer", true, false, Set.of(own));
            }
        };
        WriteNarrative write = new WriteNarrative();
        write.desk = new ReportDesk();
        write.desk.desks = desks;
        write.desks = desks;
        write.audit = office.audit;
        write.narratives = new Narratives() {
            @Override
            public Map<Section, Narrative> latest(FinancialYear year, Directorate directorate) {
                return Map.of();
            }

            @Override
            public Optional<Narrative> latest(FinancialYear year, Directorate directorate, Section section) {
                return written.stream().findFirst();
            }

            @Override
            public List<Narrative> all(FinancialYear year, Directorate directorate, Section section) {
                return List.copyOf(written);
            }

            @Override
            public void add(FinancialYear year, Directorate directorate, Narrative narrative) {
                written.add(narrative);
            }
        };
        return write;
    }

    @Test
    void an_officer_of_one_directorate_writes_its_words_and_no_others() {
        WriteNarrative write = write(Directorate.ASCH);
        assertThatThrownBy(() -> write.write(YEAR, null, "methods", "More by email", 0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> write.write(YEAR, Directorate.CYPE, "methods", "More by email", 0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> write.editions(YEAR, null, "methods")).isInstanceOf(Refused.class);
        write.write(YEAR, Directorate.ASCH, "methods", "More by email", 0);
        assertThat(write.editions(YEAR, Directorate.ASCH, "methods")).extracting(Narrative::words).containsExactly("More by email");
    }

    @Test
    void an_officer_of_the_whole_council_writes_all() {
        write().write(YEAR, null, "methods", "More by email", 0);
        assertThat(written).extracting(Narrative::edition).containsExactly(1);
    }
}
