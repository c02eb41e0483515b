package org.countyhall.complaints.application.ombudsman;

import java.util.List;

import org.countyhall.complaints.api.ombudsman.OmbudsmanYear;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.ombudsman.Considered;
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
    Knowledge knowledge;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    public OmbudsmanYear of(FinancialYear year) {
        return of(year, null);
    }

    /** @param directorate null for the whole council */
    public OmbudsmanYear of(FinancialYear year, Directorate directorate) {
        List<Considered> cases = register.considered(year.firstDay(), year.lastDay()).stream()
                .filter(one -> directorate == null || directorate == one.directorate()).toList();
        return OmbudsmanCount.of(year, cases, data.codes(), desks.today(),
                knowledge.among(desks.viewer(), cases.stream().map(Considered::reference)));
    }
}
