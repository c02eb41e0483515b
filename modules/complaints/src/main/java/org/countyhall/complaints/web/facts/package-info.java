/** The anonymous rows behind every published figure, over the interface. */
package org.countyhall.complaints.web.facts;
