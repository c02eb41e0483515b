package org.countyhall.ui.tag;

import jakarta.enterprise.inject.spi.CDI;

import org.countyhall.core.EditConflict;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;

/** What whoever saved first is called: the name that goes with the account, somebody else while nobody knows who it was. */
public final class SavedBy {

    private SavedBy() {
    }

    public static String of(EditConflict conflict, Colleagues colleagues) {
        String account = conflict.savedBy();
        return account == null || account.isBlank() ? Texts.of("ui.conflict.somebody") : colleagues.shown(account);
    }

    /** On a page. */
    public static String of(EditConflict conflict) {
        return of(conflict, CDI.current().select(Colleagues.class).get());
    }
}
