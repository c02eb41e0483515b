package org.countyhall.complaints.application.work;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.api.tasks.NewTask;
import org.countyhall.complaints.api.work.CaseResult;
import org.countyhall.complaints.application.AssignCase;
import org.countyhall.complaints.application.FindCases;
import org.countyhall.complaints.application.keeping.HoldCase;
import org.countyhall.complaints.application.tasks.RaiseTask;
import org.countyhall.complaints.domain.Part;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.core.BadInput;
import org.countyhall.core.EditConflict;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.desk.SubmitKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Does the same with several cases, one after the other, with a result for each: gives them to an officer, keeps them beyond their
 * time, raises a task. A case for which it cannot be done says why, and it is done for the others all the same.
 */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
public class SeveralCases {

    private static final int MOST = 200;

    @Inject
    FindCases find;

    @Inject
    AssignCase assign;

    @Inject
    HoldCase hold;

    @Inject
    RaiseTask tasks;

    @Inject
    Colleagues colleagues;

    @Inject
    SubmitKey submitKey;

    /** The cases with which it would be done, before anything is; those that the person may not know of are left out. */
    public List<CaseSummary> preview(List<String> references) {
        return find.named(few(references));
    }

    public List<CaseResult> give(List<String> references, String account) {
        BadInput.required("account", account);
        return each(references, reference -> assign.assign(reference, account, Spelling.of(Part.OFFICER)), Texts.of("complaints.several.given", colleagues.shown(account)));
    }

    /** @param until the last day; null until somebody ends each hold */
    public List<CaseResult> hold(List<String> references, String reason, LocalDate until) {
        return each(references, reference -> hold.place(reference, reason, until), Texts.of("complaints.several.held"));
    }

    public List<CaseResult> raise(List<String> references, NewTask task) {
        return each(references, reference -> tasks.raise(reference, task), Texts.of("complaints.several.raised"));
    }

    /** Each has the key of the form with its reference, so that a form sent twice does it once for each. */
    private List<CaseResult> each(List<String> references, Consumer<String> step, String done) {
        String key = submitKey.get().orElse(null);
        try {
            return few(references).stream().map(reference -> {
                submitKey.set(key == null ? null : key + "." + reference);
                return one(reference, step, done);
            }).toList();
        } finally {
            submitKey.set(key);
        }
    }

    private static CaseResult one(String reference, Consumer<String> step, String done) {
        try {
            step.accept(reference);
            return new CaseResult(reference, true, done);
        } catch (RuleBroken refused) {
            return new CaseResult(reference, false, refused.text());
        } catch (NotFound none) {
            return new CaseResult(reference, false, Texts.of("complaints.several.none"));
        } catch (EditConflict meanwhile) {
            return new CaseResult(reference, false, Texts.of("complaints.several.meanwhile"));
        }
    }

    private static List<String> few(List<String> references) {
        List<String> distinct = references.stream().distinct().toList();
        if (distinct.size() > MOST) {
            throw new BadInput("chosen", "complaints.tooMany", MOST);
        }
        return distinct;
    }
}
