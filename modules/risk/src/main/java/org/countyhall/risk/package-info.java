/**
 * The council's risk registers. A {@link org.countyhall.risk.domain.Register} (corporate, budget 2024-25 …) holds risks; a
 * {@link org.countyhall.risk.domain.Risk} says what may happen, why and what of it, has controls in place, actions planned and a
 * target. How likely and how bad it is stands only in its {@link org.countyhall.risk.domain.Assessment assessments}, which are
 * added and never changed, each with the criteria it was made by; so a register can be read as at any past date. Budget risks
 * have a likelihood and an estimated maximum in pounds; the paper states no impact for them, and none is made up.
 * Others ask through {@link org.countyhall.risk.api.RiskReport}. The council's rules are in {@code domain.rules}.
 */
package org.countyhall.risk;
