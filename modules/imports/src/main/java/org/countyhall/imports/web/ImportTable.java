package org.countyhall.imports.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.imports.api.ImportView;
import org.countyhall.imports.application.FindImports;
import org.countyhall.imports.domain.ImportState;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The log of files. */
@Named
@RequestScoped
public class ImportTable extends Table<ImportView> {

    private static final int SHORT_HASH = 12;

    @Inject
    FindImports findImports;

    @Inject
    Colleagues colleagues;

    @Override
    public String id() {
        return "imports.files";
    }

    @Override
    public List<Column<ImportView>> columns() {
        return List.of(
                Column.text("reference", ImportView::reference).link(file -> "/imports/file?reference=" + file.reference())
                        .sortable().rowHeading(),
                Column.text("fileName", ImportView::fileName).sortable().filterContains(),
                Column.text("kind", ImportView::kindTitle).sortable().filterChoices(this::kinds),
                Column.<ImportView>tag("state", file -> Texts.of(ImportState.valueOf(file.state())), file -> colour(file.state()))
                        .sortable().filterChoices(ImportTable::states),
                Column.<ImportView>number("rows", ImportView::rows).sortable(),
                Column.<ImportView>number("controlTotal", ImportView::controlTotal).decimals(2).sortable(),
                Column.text("control", ImportView::controlLabel).hidden(),
                Column.<ImportView>number("problems", ImportView::problemCount).sortable().hidden(),
                Column.<ImportView>text("uploadedBy", file -> colleagues.shown(file.uploadedBy())).sortable().filterChoices(this::uploaders),
                Column.moment("uploadedAt", ImportView::uploadedAt).sortable(),
                Column.<ImportView>text("sha256", file -> file.sha256().substring(0, SHORT_HASH)).hidden());
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        findImports.kinds().forEach(kind -> kinds.put(kind.name(), kind.title()));
        return kinds;
    }

    private Map<String, String> uploaders() {
        Map<String, String> names = new LinkedHashMap<>();
        findImports.uploaders().forEach(account -> names.put(account, colleagues.shown(account)));
        return names;
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(ImportState.values()).forEach(state -> states.put(state.name(), Texts.of(state)));
        return states;
    }

    static Colour colour(String state) {
        return switch (ImportState.valueOf(state)) {
            case STORED -> Colour.GREEN;
            case PROBLEMS, REFUSED, FAILED -> Colour.RED;
            case READY, CHECKING, STORING -> Colour.AMBER;
            case RECEIVED, TRIED, DISCARDED -> Colour.GREY;
        };
    }

    @Override
    public Rows<ImportView> rows(TableQuery query) {
        return findImports.find(query);
    }

    @Override
    public boolean searchable() {
        return true;
    }
}
