/**
 * The words that every module of the council's application uses: a rule that was broken, a directorate, a financial year,
 * money, working days, who is acting and what is written into the audit trail. It knows no other module and no database.
 * Start with {@link org.countyhall.core.access.UseCase}: every thing that a person or a system may do here carries it.
 */
package org.countyhall.core;
