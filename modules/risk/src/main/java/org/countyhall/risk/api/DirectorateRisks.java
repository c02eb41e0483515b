package org.countyhall.risk.api;

import java.time.LocalDate;
import java.util.List;

import org.countyhall.core.Directorate;
import org.countyhall.core.money.Money;

/**
 * What a directorate's dashboard shows of the risk registers. A risk of several directorates counts with each of them; those of
 * the whole council ({@code ALL}) are told apart, since they are nobody's alone.
 *
 * @param ownExposure estimated maximum of the risks that name this directorate, alone or with others
 * @param councilExposure estimated maximum of the risks that name all, and of collective lines
 * @param gravest the risks that name this directorate, highest score first, then largest amount
 */
public record DirectorateRisks(Directorate directorate, LocalDate asAt, int risks, int low, int medium, int high, int notRated,
        Money ownExposure, Money councilExposure, int overdueReviews, int overdueActions, List<RiskLine> gravest) {
}
