package org.countyhall.complaints.application.ombudsman;

import java.util.List;

import org.countyhall.complaints.api.ombudsman.ComparedLetter;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Knowledge;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.ombudsman.AnnualLetters;
import org.countyhall.complaints.domain.ombudsman.Considered;
import org.countyhall.complaints.domain.ombudsman.LetterComparison;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanRegister;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The five figures of the Ombudsman's annual letter from the council's own cases, beside those of the list that came with it. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class CompareAnnualLetter {

    @Inject
    OmbudsmanRegister register;

    @Inject
    Knowledge knowledge;

    @Inject
    AnnualLetters letters;

    @Inject
    ReferenceData data;

    @Inject
    Desks desks;

    public ComparedLetter of(FinancialYear year) {
        List<Considered> cases = register.considered(year.firstDay(), year.lastDay());
        return LetterComparison.of(year, cases, letters.of(year.toString()), data.codes(), desks.today(),
                knowledge.among(desks.viewer(), cases.stream().map(Considered::reference)));
    }
}
