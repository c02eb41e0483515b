package org.countyhall.complaints.application.letters;

import java.util.Arrays;
import java.util.List;

import org.countyhall.complaints.api.letters.TemplateText;
import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.letters.MergeField;
import org.countyhall.complaints.domain.letters.Merging;
import org.countyhall.complaints.domain.letters.Template;
import org.countyhall.complaints.domain.letters.Templates;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What letters say before they are about a case; and how a template reads for one. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class ReadTemplates {

    @Inject
    Templates templates;

    @Inject
    Cabinet cabinet;

    @Inject
    KnownOfACase known;

    @Inject
    Audit audit;

    public List<TemplateText> all() {
        return templates.all().stream().map(ReadTemplates::text).toList();
    }

    public TemplateText one(String code) {
        return text(templates.find(code == null ? "" : code).orElseThrow(() -> new NotFound("template")));
    }

    /** Every field that a template can ask for, as it is written there. */
    public List<String> fields() {
        return Arrays.stream(MergeField.values()).map(Spelling::of).toList();
    }

    /** These words as a letter about that case would say them; nothing is stored, and the case is opened. */
    public String preview(String words, String reference) {
        Case found = cabinet.take(reference);
        audit.opened("complaints.case", found.reference());
        return Merging.fill(words, known.of(found));
    }

    private static TemplateText text(Template template) {
        return new TemplateText(template.code(), Spelling.of(template.kind()), template.name(), template.subject(), template.body(),
                template.version(), template.changedAt(), template.changedBy());
    }
}
