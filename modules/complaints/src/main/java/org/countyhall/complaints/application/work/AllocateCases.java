package org.countyhall.complaints.application.work;

import java.util.List;

import org.countyhall.complaints.api.work.Allocated;
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
 * Gives several cases to one officer, one after the other, with a result for each: what cannot be given says why, and the others
 * are given all the same.
 */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
public class AllocateCases {

    private static final int MOST = 200;

    @Inject
    HandOver handOver;

    @Inject
    Colleagues colleagues;

    @Inject
    SubmitKey submitKey;

    /** What would be done, before anything is; references that the person may not know of are left out. */
    public List<HandOver.Preview> preview(List<String> references) {
        return handOver.previews(few(references));
    }

    /** Each has the key of the form with its reference, so that a form sent twice gives each once. */
    public List<Allocated> give(List<String> references, String account) {
        BadInput.required("account", account);
        String key = submitKey.get().orElse(null);
        try {
            return few(references).stream().map(reference -> {
                submitKey.set(key == null ? null : key + "." + reference);
                return give(reference, account);
            }).toList();
        } finally {
            submitKey.set(key);
        }
    }

    private Allocated give(String reference, String account) {
        try {
            handOver.give(reference, account);
            return new Allocated(reference, true, Texts.of("complaints.allocate.given", colleagues.shown(account)));
        } catch (RuleBroken refused) {
            return new Allocated(reference, false, refused.text());
        } catch (NotFound none) {
            return new Allocated(reference, false, Texts.of("complaints.allocate.none"));
        } catch (EditConflict meanwhile) {
            return new Allocated(reference, false, Texts.of("complaints.allocate.meanwhile"));
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
