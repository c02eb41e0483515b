package org.countyhall.performance.application;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.performance.domain.Commentaries;
import org.countyhall.performance.domain.Commentary;
import org.countyhall.performance.domain.Measure;
import org.countyhall.performance.domain.Period;
import org.countyhall.performance.domain.rules.CommentaryBelongsToAFigure;

/** The analyst writes or rewrites what the service says about a period's figure. */
@ApplicationScoped
@UseCase(Authority.MEASURES_WRITE)
@Transactional
public class WriteCommentary {

    private static final int LONGEST = 4000;

    @Inject
    MeasureInHand inHand;

    @Inject
    Commentaries commentaries;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @param seenVersion of the commentary that the writer had before the eyes, {@link Commentary#NONE_SEEN} when there was none */
    public String write(String code, String period, String text, int seenVersion) {
        String said = BadInput.required("text", text);
        if (said.length() > LONGEST) {
            throw new BadInput("text", "performance.commentaryTooLong", LONGEST);
        }
        Measure measure = inHand.take(code);
        Period about = CommentaryBelongsToAFigure.check(Period.parse(period), measure);
        Optional<Commentary> known = commentaries.find(code, about);
        String before = known.map(Commentary::text).orElse(null);
        if (known.isPresent()) {
            known.get().rewrite(said, seenVersion, inHand.who(), clock.instant());
        } else {
            commentaries.add(Commentary.write(measure, about, said, inHand.who(), clock.instant()));
        }
        audit.record("performance.commentaryWritten", code + " " + about.label(), before, said);
        return about.label();
    }
}
