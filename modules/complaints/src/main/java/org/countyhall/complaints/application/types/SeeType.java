package org.countyhall.complaints.application.types;

import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.types.TypeFile;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.types.Member;
import org.countyhall.complaints.domain.types.TypeDetails;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What only one type of case has, and the list of members. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SeeType {

    @Inject
    Cabinet cabinet;

    @Inject
    TypeDetails details;

    public TypeFile of(String reference) {
        Case found = cabinet.take(reference);
        return switch (found.type()) {
            case MEMBER_ENQUIRY -> details.memberEnquiry(found).map(asked -> new TypeFile(asked.member().id(), asked.member().name(), asked.division(), null,
                    null, null, null, null, null, null, null, null)).orElse(TypeFile.NOTHING);
            case COMPLIMENT -> details.praise(found).map(praise -> new TypeFile(null, null, null, praise.praised(), praise.passedTo(), praise.passedOn(),
                    praise.passedBy(), null, null, null, null, null)).orElse(TypeFile.NOTHING);
            case CORONER -> details.coronerRequest(found).map(request -> new TypeFile(null, null, null, null, null, null, null, request.handedOn(),
                    request.handedTo(), request.author(), request.signedOn(), request.signedBy())).orElse(TypeFile.NOTHING);
            default -> TypeFile.NOTHING;
        };
    }

    /** Members who are in office by their numbers, with their division where it is known. */
    public Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        details.members().stream().filter(Member::isActive).forEach(member -> members.put(String.valueOf(member.id()),
                member.division() == null || member.name().contains(member.division()) ? member.name() : member.name() + ", " + member.division()));
        return members;
    }
}
