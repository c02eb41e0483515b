package org.countyhall.performance.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.performance.application.FindMeasuresWithoutCommentary;
import org.countyhall.ui.work.Waiting;
import org.countyhall.ui.work.WorkItem;
import org.countyhall.ui.work.WorkSource;

/** For the performance analyst: measures whose latest figure has no commentary. */
@ApplicationScoped
public class MeasuresWork implements WorkSource {

    @Inject
    FindMeasuresWithoutCommentary withoutCommentary;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkItem> items() {
        if (!user.may(Authority.MEASURES_WRITE)) {
            return List.of();
        }
        return withoutCommentary.mine().stream().map(measure -> new WorkItem(Texts.of("performance.measure"), measure.code(),
                measure.name(), Texts.of("performance.work.comment", measure.period()), null,
                MeasureAddress.commentary(measure.code(), measure.period()), Waiting.FOR_ME)).toList();
    }
}
