package org.countyhall.complaints.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Team;
import org.countyhall.complaints.domain.Fixtures;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.complaints.domain.codes.Code;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.calendar.WorkingCalendar;
import org.countyhall.testkit.Somebody;

/** A complaints office without a server: cases in memory, a clock that stands still, somebody at the desk. */
public final class Office {

    public static final Codes CODES = new Codes(List.of(
            new Code(CodeList.METHOD, "email", "Email", Set.of("e-mail")),
            new Code(CodeList.CATEGORY, "qualityOfService", "Quality of service", Set.of()),
            new Code(CodeList.SERVICE, "westKent", "West Kent - West Kent", Set.of())));

    public final Map<String, Case> cabinet = new HashMap<>();
    public final List<String> trail = new ArrayList<>();
    final DesksNow desks;
    final OpenFiles files = new OpenFiles();
    public final Audit audit = (what, subject, before, after) -> trail.add(what + " " + subject);

    public final Cases cases = new Cases() {
        @Override
        public void add(Case received) {
            cabinet.put(received.reference(), received);
        }

        @Override
        public void letGo() {
            // everything stays in memory
        }

        @Override
        public Optional<Case> find(String reference) {
            return Optional.ofNullable(cabinet.get(reference));
        }
    };

    public final ReferenceData data = new ReferenceData() {
        @Override
        public Limits limits() {
            return Fixtures.LIMITS;
        }

        @Override
        public Codes codes() {
            return CODES;
        }
    };

    /** Whose glass is broken, as {@code reference account}: the cases of this office have no numbers of rows. */
    public final java.util.Set<String> broken = new java.util.HashSet<>();

    final org.countyhall.complaints.domain.access.Glasses glasses = new org.countyhall.complaints.domain.access.Glasses() {
        @Override
        public void add(org.countyhall.complaints.domain.access.Glass glass) {
            broken.add(glass.account());
        }

        @Override
        public boolean isOpen(Long caseId, String account, java.time.Instant now) {
            return broken.contains(account);
        }

        @Override
        public List<org.countyhall.complaints.domain.access.Glass> of(long caseId) {
            return List.of();
        }

        @Override
        public List<Unseen> unseen(Viewer viewer, int atMost) {
            return List.of();
        }

        @Override
        public Optional<org.countyhall.complaints.domain.access.Glass> find(long id) {
            return Optional.empty();
        }
    };

    /** Everybody but {@code no.body} has an account; {@code finance.officer} opens no cases, {@code auditor} works on none. */
    public final Team team = new Team() {
        @Override
        public String officer(String field, String account) {
            return without(field, account, Set.of("no.body", "finance.officer", "auditor"));
        }

        @Override
        public String reader(String field, String account) {
            return without(field, account, Set.of("no.body", "finance.officer"));
        }

        @Override
        public String colleague(String field, String account) {
            return without(field, account, Set.of("no.body"));
        }

        private static String without(String field, String account, Set<String> others) {
            if (others.contains(account)) {
                throw new BadInput(field, "complaints.notAnOfficer", account);
            }
            return account;
        }
    };

    private Office(CurrentUser user, LocalDate today) {
        desks = new DesksNow() {
            @Override
            public WorkingCalendar calendar() {
                return Fixtures.CALENDAR;
            }
        };
        desks.clock = Clock.fixed(today.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/London")).toInstant(), ZoneId.of("Europe/London"));
        desks.user = user;
        desks.data = data;
        files.cases = cases;
        files.desks = desks;
        files.glasses = glasses;
    }

    public static Office on(String day) {
        return new Office(Somebody.with(Role.COMPLAINTS_OFFICER), LocalDate.parse(day));
    }

    /** The same cabinet with somebody else at the desk. */
    public Office with(String name, Role role) {
        return with(new Somebody(name, role));
    }

    public Office with(CurrentUser somebody) {
        Office other = new Office(somebody, desks.today());
        other.cabinet.putAll(cabinet);
        return other;
    }

    /** The desk as parts of the module in packages of their own know it. */
    public Desks desks() {
        return desks;
    }

    /** The cabinet as parts of the module in packages of their own know it. */
    public Cabinet cabinet() {
        return files;
    }

    public CurrentUser user() {
        return desks.user;
    }

    OpenCase openCase() {
        OpenCase open = new OpenCase();
        open.files = files;
        open.audit = audit;
        open.copies = new Copies();
        open.copies.data = data;
        open.copies.desks = desks;
        open.copies.user = desks.user;
        return open;
    }
}
