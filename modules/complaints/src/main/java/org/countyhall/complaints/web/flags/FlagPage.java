package org.countyhall.complaints.web.flags;

import java.util.LinkedHashMap;
import java.util.Map;

import org.countyhall.complaints.api.flags.FlagFile;
import org.countyhall.complaints.application.flags.RaiseFlag;
import org.countyhall.complaints.application.flags.SeeFlags;
import org.countyhall.complaints.domain.flags.FlagKind;
import org.countyhall.complaints.web.GivenForm;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Raises or ends a flag, and writes down that advocacy was offered. */
@Named
@RequestScoped
public class FlagPage extends GivenForm {

    @Inject
    RaiseFlag raise;

    @Inject
    SeeFlags see;

    @Inject
    HttpServletRequest sent;

    private FlagFile.Raised flag;

    @Override
    public void show() {
        super.show();
        usually("on", today());
    }

    public void showOne() {
        show();
        getFlag();
    }

    public String raise() {
        raise.raise(getReference(), text("kind"), text("words"));
        return back();
    }

    public String end() {
        raise.end(getReference(), number(getNumber()), day("on"));
        return back();
    }

    public String offer() {
        String accepted = text("accepted");
        raise.offerAdvocacy(getReference(), day("on"), accepted == null ? null : accepted.equals("yes"), text("advocate"));
        return back();
    }

    public FlagFile.Raised getFlag() {
        if (flag == null) {
            flag = see.of(getReference()).flags().stream().filter(one -> one.id() == number(getNumber())).findFirst()
                    .orElseThrow(() -> new NotFound("flag"));
        }
        return flag;
    }

    public String getNumber() {
        return sent.getParameter("number");
    }

    public void setNumber(String number) {
        // the address says it already
    }

    public String getTasks() {
        return Texts.of("complaints.flags.raisesTask", Days.day(raise.dueOn(FlagKind.SAFEGUARDING)), Days.day(raise.dueOn(FlagKind.VULNERABLE)));
    }

    public Map<String, String> getKinds() {
        return Wording.choices(FlagKind.class);
    }

    public Map<String, String> getAnswers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("yes", Texts.of("complaints.flags.taken"));
        answers.put("no", Texts.of("complaints.flags.declined"));
        return answers;
    }

    private String back() {
        return outcome() + "&tab=flags";
    }
}
