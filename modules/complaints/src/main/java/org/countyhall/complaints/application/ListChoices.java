package org.countyhall.complaints.application;

import java.util.List;

import org.countyhall.complaints.api.Choice;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The council's lists for forms and filters: methods, categories, delay reasons, services. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class ListChoices {

    @Inject
    ReferenceData data;

    /** @param list {@code method}, {@code category}, {@code delayReason}, {@code correctiveAction}, {@code service} or {@code refusalReason} */
    public List<Choice> of(String list) {
        CodeList wanted = BadInput.required("list", Reading.constant(CodeList.class, "list", list));
        return data.codes().of(wanted).stream().map(code -> new Choice(code.code(), code.label())).toList();
    }
}
