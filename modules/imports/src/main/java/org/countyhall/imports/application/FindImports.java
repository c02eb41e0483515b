package org.countyhall.imports.application;

import java.util.List;

import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.imports.api.ImportView;
import org.countyhall.imports.api.KindChoice;
import org.countyhall.imports.domain.FileImport;
import org.countyhall.imports.domain.FileImports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The log: what everybody stored and what the acting person uploaded; and what that person may upload. */
@ApplicationScoped
@UseCase(Authority.IMPORT_FILES)
@Transactional
public class FindImports {

    @Inject
    FileImports files;

    @Inject
    Kinds kinds;

    @Inject
    Views views;

    @Inject
    CurrentUser user;

    public Rows<ImportView> find(TableQuery query) {
        Rows<FileImport> found = files.list(user.requireName(), query);
        return new Rows<>(found.page().stream().map(views::view).toList(), found.total());
    }

    /** The accounts of whoever uploaded something of what is listed. */
    public List<String> uploaders() {
        return files.uploaders(user.requireName());
    }

    public List<KindChoice> kinds() {
        return kinds.mine().stream().map(kind -> new KindChoice(kind.name(), Texts.of(kind.textKey()),
                Texts.of(kind.textKey() + ".explained"), Views.wanted(kind))).toList();
    }
}
