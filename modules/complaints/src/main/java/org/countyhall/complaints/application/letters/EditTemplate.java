package org.countyhall.complaints.application.letters;

import java.util.Map;

import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.letters.Template;
import org.countyhall.complaints.domain.letters.Templates;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Changes what letters of one kind will say from now on. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_MANAGE)
@Transactional
public class EditTemplate {

    private static final int NAME = 100;
    private static final int BODY = 15_000;

    @Inject
    Templates templates;

    @Inject
    Desks desks;

    @Inject
    Audit audit;

    /** @throws EditConflict when the words were made from an older version */
    public void edit(String code, int version, String name, String subject, String body) {
        Template template = templates.find(code).orElseThrow(() -> new NotFound("template"));
        if (template.version() != version) {
            throw new EditConflict(template.changedBy(), Map.of("name", template.name(), "subject", template.subject(), "body", template.body(),
                    "version", String.valueOf(template.version())));
        }
        template.rewrite(Reading.text("name", name, NAME), Reading.text("subject", subject, Reading.NAME), Reading.text("body", body, BODY),
                desks.mine());
        audit.record("complaints.templateChanged", code, "version=" + version, null);
    }
}
