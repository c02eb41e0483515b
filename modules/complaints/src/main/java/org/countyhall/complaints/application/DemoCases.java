package org.countyhall.complaints.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Complainant;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Part;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Representation;
import org.countyhall.core.Directorate;
import org.countyhall.core.calendar.WorkingCalendar;
import org.countyhall.core.demo.DemoData;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Invented cases, as they would stand today: some overdue, some due soon, some extended, some answered. Each goes through the
 * same steps as a real one, on the days that the file {@code demo-cases.txt} counts back from today.
 */
@ApplicationScoped
class DemoCases implements DemoData {

    private static final Map<Character, Finding> FINDINGS = Map.of('U', Finding.UPHELD, 'P', Finding.PARTLY_UPHELD,
            'N', Finding.NOT_UPHELD, 'X', Finding.NO_FINDING);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    @Inject
    Cases cases;

    @Inject
    References references;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void load() {
        WorkingCalendar calendar = desks.calendar();
        LocalDate today = desks.today();
        lines().stream().map(line -> new Line(line.split("\\|", -1), calendar, today)).forEach(this::load);
    }

    private void load(Line line) {
        Desk received = desk(line, 0);
        Case found = Case.receive(line.representation(), received);
        found.numbered(references.next(found.type(), found.receivedOn()));
        line.officer().ifPresent(officer -> found.assign(officer, Part.OFFICER, received));
        line.at(9).ifPresent(investigator -> found.assign(investigator, Part.INVESTIGATOR, received));
        if (line.at(15).isPresent()) {
            found.restrictTo(List.of("complaints.manager"), received);
        }
        line.step(3).ifPresent(day -> found.acknowledge(line.day(day), desk(line, day)));
        line.at(4).ifPresent(extension -> extend(found, extension.split(":"), line));
        line.step(5).ifPresent(day -> found.respond(line.day(day), line.findings(), desk(line, day)));
        line.at(7).ifPresent(closing -> close(found, closing.split(":"), line));
        cases.add(found);
    }

    private void extend(Case found, String[] parts, Line line) {
        Desk desk = desk(line, Integer.parseInt(parts[0]));
        LocalDate newDate = desk.calendar().after(found.schedule().respondBy(), Integer.parseInt(parts[1]));
        found.extend(new Extension.Agreement(desk.today(), found.complainant().name(), "telephone", newDate, "complexCase"), desk);
    }

    private void close(Case found, String[] parts, Line line) {
        int day = Integer.parseInt(parts[0]);
        Outcome outcome = parts.length == 1 ? null : Reading.constant(Outcome.class, "outcome", parts[1]);
        found.close(line.day(day), outcome, outcome == Outcome.REJECTED ? "District council matter" : null, desk(line, day));
    }

    private Desk desk(Line line, int afterReceipt) {
        LocalDate day = line.day(afterReceipt);
        return new Desk(line.officer().orElse("complaints.officer"), day.atTime(MORNING).atZone(LONDON).toInstant(), day,
                data.limits(), line.calendar);
    }

    private static List<String> lines() {
        try (InputStream file = DemoCases.class.getResourceAsStream("/org/countyhall/complaints/demo-cases.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A line of the file; its days are counted from the day of receipt. */
    private static final class Line {

        private final String[] parts;
        private final WorkingCalendar calendar;
        private final LocalDate received;

        private Line(String[] parts, WorkingCalendar calendar, LocalDate today) {
            this.parts = parts;
            this.calendar = calendar;
            this.received = back(today, Integer.parseInt(parts[2]));
        }

        private LocalDate back(LocalDate today, int workingDays) {
            LocalDate day = today;
            while (calendar.between(day, today) < workingDays) {
                day = day.minusDays(1);
            }
            return day;
        }

        private LocalDate day(int afterReceipt) {
            return afterReceipt == 0 ? received : calendar.after(received, afterReceipt);
        }

        private Optional<String> at(int index) {
            return Optional.of(parts[index]).filter(text -> !text.isEmpty());
        }

        private Optional<Integer> step(int index) {
            return at(index).map(Integer::valueOf);
        }

        private Optional<String> officer() {
            return at(8);
        }

        private List<Case.Found> findings() {
            String letters = parts[6];
            List<Case.Found> findings = new ArrayList<>();
            for (int i = 0; i < letters.length(); i++) {
                findings.add(new Case.Found(i + 1, FINDINGS.get(letters.charAt(i)), "Records and the service's account were compared"));
            }
            return findings;
        }

        private Representation representation() {
            return new Representation(Reading.constant(CaseType.class, "type", parts[0]),
                    Reading.constant(Procedure.class, "procedure", parts[1]), received, parts[11], parts[16],
                    new Complainant(at(13).orElse(null), at(14).orElse(null), null), Directorate.valueOf(parts[12]),
                    at(10).orElse(null), null, null, matters());
        }

        private List<Representation.Matter> matters() {
            return parts[17].isEmpty() ? List.of() : Arrays.stream(parts[17].split(";"))
                    .map(text -> text.split("~")).map(text -> new Representation.Matter(text[0], text[1])).toList();
        }
    }
}
