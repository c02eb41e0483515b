package org.countyhall.complaints.application.ombudsman;

import java.util.Set;

import org.countyhall.complaints.api.ombudsman.OmbudsmanYear;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanCount;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanRegister;
import org.countyhall.core.Directorate;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A year of the Ombudsman in figures; the cases behind a figure are named as far as the reader may know of them. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class CountOmbudsmanYear {

    @Inject
    OmbudsmanRegister register;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    public OmbudsmanYear of(FinancialYear year) {
        return of(year, null);
    }

    /** @param directorate null for the whole council */
    public OmbudsmanYear of(FinancialYear year, Directorate directorate) {
        Set<String> visible = register.visible(desks.viewer());
        return OmbudsmanCount.of(year, register.considered(year.firstDay(), year.lastDay()).stream()
                .filter(one -> directorate == null || directorate == one.directorate()).toList(), data.codes(), desks.today(), visible::contains);
    }
}
