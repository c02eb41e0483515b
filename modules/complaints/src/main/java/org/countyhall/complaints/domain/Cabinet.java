package org.countyhall.complaints.domain;

import org.countyhall.core.BadInput;
import org.countyhall.core.NotFound;

/** Where the case files stand: a file comes out only for whoever needs to know. */
public interface Cabinet {

    /** @throws org.countyhall.core.NotFound where there is no such file, or none for whoever is acting */
    Case take(String reference);

    /**
     * The same for what only a manager of the case's directorate may do.
     *
     * @throws org.countyhall.core.access.Refused for whoever may open the file, but manages other directorates or none
     */
    Case takeToManage(String reference);

    /**
     * The file of a case that somebody wrote into a field.
     *
     * @throws BadInput where nothing is written, where there is no such file, or none for whoever is acting
     */
    default Case named(String field, String reference) {
        String wanted = BadInput.required(field, reference);
        try {
            return take(wanted);
        } catch (NotFound none) {
            throw new BadInput(field, "complaints.noSuchCase", wanted);
        }
    }
}
