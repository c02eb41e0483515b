package org.countyhall.complaints.web;

import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.CorrectedPoint;
import org.countyhall.complaints.application.WritePoint;
import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Adds a point to a case, or corrects the one whose number is in the address. */
@Named
@RequestScoped
public class PointPage extends GivenForm {

    @Inject
    WritePoint write;

    @Override
    public void show() {
        super.show();
        point().ifPresent(point -> {
            usually("version", getFile().version());
            usually("summary", point.summary());
            usually("category", code("category", point.category()));
        });
    }

    public String save() {
        if (getNumber() == null) {
            write.add(getReference(), text("summary"), text("category"));
        } else {
            write.correct(getReference(), (int) number(getNumber()), new CorrectedPoint((int) number(text("version")), text("summary"), text("category")));
        }
        return outcome() + "&tab=points";
    }

    public String getTitle() {
        return getNumber() == null ? Texts.of("complaints.points.add") : Texts.of("complaints.points.correctOne", getNumber());
    }

    public Map<String, String> getCategories() {
        return choices("category");
    }

    public String getNumber() {
        return request.getParameter("number");
    }

    public void setNumber(String number) {
        // the address says it already
    }

    private Optional<CaseFile.Point> point() {
        if (getNumber() == null) {
            return Optional.empty();
        }
        return Optional.of(getFile().points().stream().filter(point -> point.number() == number(getNumber())).findFirst()
                .orElseThrow(() -> new NotFound("point")));
    }
}
