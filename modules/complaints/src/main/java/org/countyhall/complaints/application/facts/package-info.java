/** The anonymous rows behind every published figure, counted anew when somebody wants to be sure of them. */
package org.countyhall.complaints.application.facts;
