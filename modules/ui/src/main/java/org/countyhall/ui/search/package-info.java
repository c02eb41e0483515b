/** The search box in the header. */
package org.countyhall.ui.search;
