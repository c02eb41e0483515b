/** Charts: what one says, in which unit, as at when, and its figures. How it is drawn is decided in one place. */
package org.countyhall.ui.chart;
