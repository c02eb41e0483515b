package org.countyhall.complaints.application.types;

import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.types.GivenMember;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.types.Member;
import org.countyhall.complaints.domain.types.MemberKind;
import org.countyhall.complaints.domain.types.TypeDetails;
import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps the list of elected members: who came into office for which division, and who left it. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional
public class KeepMembers {

    @Inject
    TypeDetails details;

    @Inject
    Audit audit;

    /** @return the member's number */
    public String elected(GivenMember given) {
        Member elected = Member.elected(unused(given.name(), null), kind(given), Reading.text("division", given.division(), Reading.NAME));
        details.add(elected);
        audit.record("complaints.memberElected", elected.name(), null, said(elected));
        return String.valueOf(elected.id());
    }

    /** @throws EditConflict when it was changed since the version given */
    public void change(long member, GivenMember given) {
        Member known = details.member(member).orElseThrow(() -> new NotFound("member"));
        if (known.version() != given.version()) {
            throw new EditConflict(null, saved(known));
        }
        String before = said(known);
        known.change(unused(given.name(), known), kind(given), Reading.text("division", given.division(), Reading.NAME), given.active());
        audit.record("complaints.memberChanged", known.name(), before, said(known));
    }

    private static MemberKind kind(GivenMember given) {
        return BadInput.required("kind", Reading.constant(MemberKind.class, "kind", given.kind()));
    }

    private String unused(String name, Member own) {
        String called = BadInput.required("name", Reading.text("name", name, Reading.NAME));
        if (details.members().stream().anyMatch(one -> one != own && one.name().equalsIgnoreCase(called))) {
            throw new BadInput("name", "complaints.memberThere", called);
        }
        return called;
    }

    private static String said(Member known) {
        return "kind=" + Spelling.of(known.kind()) + ", division=" + known.division() + ", active=" + known.isActive();
    }

    private static Map<String, String> saved(Member known) {
        Map<String, String> saved = new LinkedHashMap<>();
        saved.put("name", known.name());
        saved.put("kind", Spelling.of(known.kind()));
        saved.put("division", known.division() == null ? "" : known.division());
        saved.put("active", String.valueOf(known.isActive()));
        saved.put("version", String.valueOf(known.version()));
        return saved;
    }
}
