/** The anonymous statistical rows behind every published figure; a destroyed case leaves its row. */
package org.countyhall.complaints.domain.facts;
