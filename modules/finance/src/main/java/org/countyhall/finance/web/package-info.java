/** The pages of the budget and its interface for other systems. */
package org.countyhall.finance.web;
