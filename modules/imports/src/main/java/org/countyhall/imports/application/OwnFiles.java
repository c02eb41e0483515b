package org.countyhall.imports.application;

import org.countyhall.core.NotFound;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.imports.domain.FileImport;
import org.countyhall.imports.domain.FileImports;
import org.countyhall.imports.domain.ImportState;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whose file it is: until it is stored only who uploaded it sees it, to others there is no such file. */
@ApplicationScoped
class OwnFiles {

    @Inject
    FileImports files;

    @Inject
    CurrentUser user;

    FileImport own(String reference) {
        return files.find(FileImport.idOf(reference)).filter(this::isMine).orElseThrow(() -> new NotFound(reference));
    }

    FileImport visible(String reference) {
        return files.find(FileImport.idOf(reference)).filter(file -> isMine(file) || file.state() == ImportState.STORED)
                .orElseThrow(() -> new NotFound(reference));
    }

    boolean isMine(FileImport file) {
        return user.name().filter(file.uploadedBy()::equals).isPresent();
    }
}
