package org.countyhall.complaints.web.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.letters.TemplateText;
import org.countyhall.complaints.application.letters.ReadTemplates;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The templates of letters; a manager's lead to where they are changed. */
@Named
@ApplicationScoped
public class TemplateTable extends ShortTable<TemplateText> {

    @Inject
    ReadTemplates templates;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentUser user;

    @Override
    public String id() {
        return "complaints.templates";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<TemplateText>> columns() {
        return List.of(
                Column.text("name", TemplateText::name).link(this::form).rowHeading(),
                Column.text("kind", (TemplateText one) -> Wording.word("LetterKind", one.kind())).filterChoices(this::kinds),
                Column.text("subject", TemplateText::subject),
                Column.moment("changedAt", TemplateText::changedAt),
                Column.text("changedBy", (TemplateText one) -> colleagues.shown(one.changedBy())));
    }

    private String form(TemplateText one) {
        return user.may(Authority.COMPLAINTS_MANAGE) ? "/complaints/letters/template?code=" + one.code() : null;
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        templates.all().forEach(one -> kinds.put(one.kind(), Wording.word("LetterKind", one.kind())));
        return kinds;
    }

    @Override
    protected List<TemplateText> all(TableQuery query) {
        return templates.all();
    }
}
