package org.countyhall.complaints.web.remedies;

import org.countyhall.complaints.api.remedies.PaymentSums;
import org.countyhall.complaints.application.remedies.SeeRemedies;
import org.countyhall.core.Texts;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of remedies, with what was paid this year by kind of payment. */
@Named
@RequestScoped
public class RemediesPage {

    @Inject
    SeeRemedies see;

    private PaymentSums paid;

    public void show() {
        paid = see.paidThisYear();
    }

    /** From which day to which the sums are. */
    public String getSpan() {
        return Texts.of("complaints.remedies.paid", Days.day(paid.from()), Days.day(paid.to()));
    }

    /** The payments of a kind that make up its sum. */
    public String address(String kind) {
        return "/complaints/remedies?payment=" + kind + "&doneOn.from=" + paid.from() + "&doneOn.to=" + paid.to();
    }

    public PaymentSums getPaid() {
        return paid;
    }
}
