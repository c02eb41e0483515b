package org.countyhall.complaints.domain;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which cases somebody needs to know of. */
public interface Knowledge {

    /** Those of the references whose files the viewer may open. */
    Set<String> openTo(Viewer viewer, Set<String> references);

    /** Which of the references may be named to the viewer; nothing for those that are null. */
    default Predicate<String> among(Viewer viewer, Stream<String> references) {
        Set<String> open = openTo(viewer, references.filter(Objects::nonNull).collect(Collectors.toSet()));
        return reference -> reference != null && open.contains(reference);
    }
}
