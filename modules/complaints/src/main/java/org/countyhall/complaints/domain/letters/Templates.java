package org.countyhall.complaints.domain.letters;

import java.util.List;
import java.util.Optional;

/** The templates of letters. */
public interface Templates {

    List<Template> all();

    Optional<Template> find(String code);
}
