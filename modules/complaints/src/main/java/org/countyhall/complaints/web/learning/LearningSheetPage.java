package org.countyhall.complaints.web.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.learning.LearningSheet;
import org.countyhall.complaints.api.learning.LessonFile;
import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.learning.MakeLearningSheet;
import org.countyhall.complaints.web.Wording;
import org.countyhall.complaints.web.see.AskAddress;
import org.countyhall.core.Quarter;
import org.countyhall.core.Texts;
import org.countyhall.ui.table.Amount;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The quarterly learning sheet of a service, made to be printed. */
@Named
@RequestScoped
public class LearningSheetPage {

    private static final int QUARTERS = 28;

    @Inject
    MakeLearningSheet make;

    @Inject
    ListChoices lists;

    @Inject
    Clock clock;

    private String quarter;
    private String area;
    private LearningSheet sheet;

    public void show() {
        sheet = make.of(quarter, area);
    }

    public LearningSheet getSheet() {
        return sheet;
    }

    public String getTitle() {
        return Texts.of("complaints.sheet.title", sheet == null ? "" : sheet.team() == null ? Texts.of("complaints.learning.allServices") : sheet.team());
    }

    /** The counts of a category with the cases behind them; what is kept back opens nowhere. */
    public List<Amount> amounts(LearningSheet.Category one) {
        return List.of(amount(one.number(), "category", one.code()), amount(one.upheld(), "categoryUpheld", one.code()));
    }

    private Amount amount(Integer count, String field, String code) {
        if (count == null) {
            return new Amount(Texts.of("complaints.report.keptBack"), "");
        }
        return new Amount(String.valueOf(count), count == 0 ? "" : AskAddress.cases().is("type", "complaint").with("outcome", "isNot", "rejected,merged")
                .between("receivedOn", sheet.from(), sheet.to()).is("team", area).is(field, code).toString());
    }

    public boolean isAnyKeptBack() {
        return sheet.complaints().stream().anyMatch(one -> one.number() == null || one.upheld() == null);
    }

    /** The present quarter and those before it. */
    public Map<String, String> getQuarters() {
        Map<String, String> quarters = new LinkedHashMap<>();
        Quarter one = Quarter.of(LocalDate.now(clock));
        for (int i = 0; i < QUARTERS; i++) {
            quarters.put(one.year() + "-Q" + one.number(), one.toString());
            one = Quarter.of(one.firstDay().minusDays(1));
        }
        return quarters;
    }

    /** The quarter of the sheet, in the words of the list. */
    public String getShown() {
        return getQuarters().getOrDefault(sheet.quarter(), sheet.quarter());
    }

    public Map<String, String> getAreas() {
        return Wording.choices(lists.of("service"));
    }

    public String effect(LessonFile.Action action) {
        return action.checked() == null ? "" : Wording.word("Effect", action.checked().effect());
    }

    public String getQuarter() {
        return sheet == null ? quarter : sheet.quarter();
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}
