/** What other modules may ask of the budget: a directorate's figures, and the lines of the plan as plain records. */
package org.countyhall.finance.api;
