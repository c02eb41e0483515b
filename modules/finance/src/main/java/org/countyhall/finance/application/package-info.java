/** What somebody does with the plan and its proposals: one class for each. */
package org.countyhall.finance.application;
