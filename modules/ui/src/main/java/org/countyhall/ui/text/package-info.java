/** How figures, days and times are written on every page. */
package org.countyhall.ui.text;
