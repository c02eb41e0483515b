package org.countyhall.complaints.application;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseEvent;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.complaints.domain.Outcome;
import org.countyhall.complaints.domain.Viewer;
import org.countyhall.core.Texts;

/** Other cases that a case names, of which not everybody may know who may open this one: they are told that there is one, not which. */
final class OtherCases {

    private final Set<String> hidden;

    private OtherCases(Set<String> hidden) {
        this.hidden = hidden;
    }

    /** Those on its timeline, and the one that it went into. */
    static OtherCases in(Case found, Knowledge knowledge, Viewer viewer) {
        Stream<String> onTimeline = found.events().stream().filter(event -> event.kind().namesAnotherCase()).map(CaseEvent::detail);
        Stream<String> wentInto = found.outcome() == Outcome.MERGED ? Stream.ofNullable(found.closingReason()) : Stream.empty();
        return among(Stream.concat(onTimeline, wentInto), knowledge, viewer);
    }

    static OtherCases among(Stream<String> references, Knowledge knowledge, Viewer viewer) {
        Set<String> named = references.filter(Objects::nonNull).collect(Collectors.toSet());
        if (!named.isEmpty()) {
            named.removeIf(knowledge.among(viewer, named.stream()));
        }
        return new OtherCases(named);
    }

    /** The words as they are, unless they are the reference of a case that the reader may not know of. */
    String shown(String words) {
        return hidden.contains(words) ? Texts.of("complaints.anotherCase") : words;
    }
}
