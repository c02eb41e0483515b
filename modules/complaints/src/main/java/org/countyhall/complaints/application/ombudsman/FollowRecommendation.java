package org.countyhall.complaints.application.ombudsman;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.countyhall.complaints.api.ombudsman.GivenRecommendation;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Typed;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.ombudsman.Recommendation;
import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.money.Money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the Ombudsman recommends: written down, accepted or not, carried out with its evidence. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_WORK)
@Transactional
public class FollowRecommendation {

    private static final int PENCE = 2;

    @Inject
    OmbudsmanDesk table;

    @Inject
    ReferenceData data;

    @Inject
    Audit audit;

    public void recommended(String reference, GivenRecommendation given) {
        OmbudsmanDesk.Both both = table.take(reference);
        Desk desk = table.mine();
        int number = both.theirs().recommended(new Recommendation.Wanted(
                data.codes().read(CodeList.CORRECTIVE_ACTION, "category", given.category()), Typed.text("text", given.text(), Typed.TEXT),
                amount(given.amount()), given.dueOn()), desk);
        both.file().noted(EventKind.OMBUDSMAN_RECOMMENDED, desk.today(), String.valueOf(number), desk);
        audit.record("complaints.ombudsmanRecommended", both.file().reference(), null, "number=" + number + ", dueOn=" + given.dueOn());
    }

    /** @param why needed when it is not accepted */
    public void answered(String reference, int number, boolean accepted, LocalDate on, String why) {
        OmbudsmanDesk.Both both = table.take(reference);
        Desk desk = table.mine();
        both.theirs().answered(number, accepted, on, Typed.text("why", why, Typed.LINE), desk);
        both.file().noted(EventKind.OMBUDSMAN_ACCEPTED, on, String.valueOf(number), desk);
        audit.record("complaints.recommendationAnswered", both.file().reference(), null, "number=" + number + ", accepted=" + accepted);
    }

    public void complied(String reference, int number, LocalDate on, String evidence) {
        OmbudsmanDesk.Both both = table.take(reference);
        Desk desk = table.mine();
        both.theirs().complied(number, on, Typed.text("evidence", evidence, Typed.TEXT), desk);
        both.file().noted(EventKind.OMBUDSMAN_COMPLIED, on, String.valueOf(number), desk);
        audit.record("complaints.recommendationCompliedWith", both.file().reference(), null, "number=" + number + ", on=" + on);
    }

    private static Money amount(BigDecimal pounds) {
        if (pounds == null) {
            return null;
        }
        if (pounds.signum() <= 0 || pounds.stripTrailingZeros().scale() > PENCE) {
            throw new BadInput("amount", "complaints.notAnAmount", pounds.toPlainString());
        }
        return new Money(pounds);
    }
}
